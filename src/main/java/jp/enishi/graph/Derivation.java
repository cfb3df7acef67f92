package jp.enishi.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.enishi.cypher.GraphSchema;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Runs {@code cypher/derive}: typed edges, memberships and counts, any number of times. */
@Component
class Derivation {

  /** How many edges now stand for the agreements concerned. */
  record Derived(long ties, long memberships) {

    Derived plus(Derived other) {
      return new Derived(ties + other.ties, memberships + other.memberships);
    }
  }

  private final WriteQueries queries;
  private final GraphSchema schema;

  Derivation(WriteQueries queries, GraphSchema schema) {
    this.queries = queries;
    this.schema = schema;
  }

  List<String> organizationLabels() {
    return schema.labels();
  }

  Derived derive(List<String> agreements) {
    Derived all = new Derived(0, 0);
    for (int from = 0; from < agreements.size(); from += WriteQueries.AT_ONCE) {
      int to = Math.min(from + WriteQueries.AT_ONCE, agreements.size());
      all = all.plus(deriveAtOnce(agreements.subList(from, to)));
    }
    return all;
  }

  private Derived deriveAtOnce(List<String> agreements) {
    Map<String, Object> of =
        Map.of("agreements", agreements, "edges", schema.edgeOfAgreementKind());
    long ties = WriteQueries.number(queries.together(List.of("derive/clear", "derive/ties"), of));
    return new Derived(ties, queries.number("derive/memberships", of));
  }

  void deriveAll() {
    pages("load/agreement-ids", this::deriveAtOnce);
  }

  /** Who holds the agreements of those that ended or had not begun. */
  void inherit() {
    queries.together(List.of("derive/clear-inheritance", "derive/inheritance"), Map.of());
  }

  /** Stores the number of partners and agreements with every organisation. */
  void count() {
    pages(
        "load/organization-ids", ids -> queries.run("derive/counts", Map.of("organizations", ids)));
  }

  /** Agreements of earlier loads that no document states any more. */
  List<String> uncited(String load) {
    return ids(
        queries.run(
            "load/uncited-agreements", Map.of("load", load, "limit", WriteQueries.AT_ONCE)));
  }

  /** Takes agreements out with everything derived from them. */
  long remove(List<String> agreements) {
    return WriteQueries.number(
        queries.together(
            List.of("derive/clear", "load/remove-agreements"), Map.of("agreements", agreements)));
  }

  private void pages(String name, Consumer<List<String>> each) {
    String after = "";
    List<String> page = page(name, after);
    while (!page.isEmpty()) {
      each.accept(page);
      after = page.get(page.size() - 1);
      page = page(name, after);
    }
  }

  private List<String> page(String name, String after) {
    return ids(queries.run(name, Map.of("after", after, "limit", WriteQueries.AT_ONCE)));
  }

  private static List<String> ids(List<Record> rows) {
    return rows.stream().map(row -> row.get("id").asString()).toList();
  }
}
