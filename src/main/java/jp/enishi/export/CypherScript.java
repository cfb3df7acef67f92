package jp.enishi.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.enishi.cypher.Catalogue;
import jp.enishi.cypher.NamedQuery;
import jp.enishi.cypher.ReadQueries;

/**
 * A script that builds the graph in an empty Neo4j, with its constraints and indexes; running it
 * again changes nothing. A node is found again by its id (or name, where it has none), an edge by
 * its ends, its type and all its properties. The same graph gives the same script, however it came
 * about. Statements hold {@value #BATCH} rows at most, one statement a line.
 */
final class CypherScript {

  private static final int BATCH = 500;

  private final Writer out;
  private final Map<String, List<String>> batches = new LinkedHashMap<>();

  private CypherScript(Writer out) {
    this.out = out;
  }

  /** The whole graph. */
  static void whole(Catalogue catalogue, ReadQueries queries, Writer out) {
    CypherScript script = new CypherScript(out);
    script.schema(catalogue);
    queries.forEach(
        "queries/export/whole-nodes",
        Map.of(),
        row -> script.node(WholeGraph.strings(row.get("labels")), WholeGraph.properties(row)));
    script.flush();
    WholeEdges.forEach(
        queries,
        row ->
            script.edge(
                (String) row.get("type"),
                end(row, "start"),
                end(row, "end"),
                WholeGraph.properties(row)));
    script.flush();
  }

  /** A part of it: organisations and ties. */
  static void part(Catalogue catalogue, Network network, Writer out) {
    CypherScript script = new CypherScript(out);
    script.schema(catalogue);
    network.nodes(
        node -> {
          Map<String, Object> properties = new LinkedHashMap<>(node.properties());
          properties.put("id", node.id());
          script.node(List.of("Organization", (String) properties.get("kind")), properties);
        });
    script.flush();
    network.edges(
        edge -> {
          Map<String, Object> properties = new LinkedHashMap<>();
          network
              .edgeColumns()
              .forEach(each -> properties.put(each.name(), edge.properties().get(each.name())));
          script.edge(
              edge.type(),
              new End("Organization", "id", edge.source()),
              new End("Organization", "id", edge.target()),
              properties);
        });
    script.flush();
  }

  /** How a node at the end of an edge is found. */
  private record End(String label, String key, Object value) {}

  private static End end(Map<String, Object> row, String end) {
    String label = WholeGraph.strings(row.get(end + "Labels")).get(0);
    return new End(label, key(label), row.get(end + "Key"));
  }

  private static String key(String label) {
    return label.equals("Field") || label.equals("SchemaChange") ? "name" : "id";
  }

  private void schema(Catalogue catalogue) {
    line("// 縁 Enishi. Run with: cypher-shell -f enishi.cypher");
    for (NamedQuery version : catalogue.list("schema/")) {
      String text =
          version.text().lines().filter(l -> !l.startsWith("//")).collect(Collectors.joining(" "));
      for (String statement : text.split(";")) {
        if (!statement.isBlank()) {
          line(statement.strip() + ";");
        }
      }
    }
  }

  private void node(List<String> labels, Map<String, Object> properties) {
    String key = key(labels.get(0));
    String also =
        labels.size() == 1
            ? ""
            : " SET n"
                + labels.stream()
                    .skip(1)
                    .map(CypherText::name)
                    .map(l -> ":" + l)
                    .collect(Collectors.joining());
    add(
        "MERGE (n:%s {%s: row.%s}) SET n = row%s"
            .formatted(CypherText.name(labels.get(0)), key, key, also),
        CypherText.literal(properties));
  }

  private void edge(String type, End start, End end, Map<String, Object> properties) {
    add(
        "MATCH (s:%s {%s: row.s}) MATCH (e:%s {%s: row.e}) WITH row, s, e WHERE NOT EXISTS { MATCH (s)-[x:%s]->(e) WHERE properties(x) = row.p } CREATE (s)-[r:%s]->(e) SET r = row.p"
            .formatted(
                CypherText.name(start.label()),
                start.key(),
                CypherText.name(end.label()),
                end.key(),
                CypherText.name(type),
                CypherText.name(type)),
        "{s: %s, e: %s, p: %s}"
            .formatted(
                CypherText.literal(start.value()),
                CypherText.literal(end.value()),
                CypherText.literal(properties)));
  }

  private void add(String statement, String row) {
    List<String> rows = batches.computeIfAbsent(statement, s -> new ArrayList<>());
    rows.add(row);
    if (rows.size() == BATCH) {
      write(statement, rows);
      rows.clear();
    }
  }

  private void flush() {
    batches.forEach(this::write);
    batches.clear();
  }

  private void write(String statement, List<String> rows) {
    if (!rows.isEmpty()) {
      line("UNWIND [" + String.join(", ", rows) + "] AS row " + statement + ";");
    }
  }

  private void line(String text) {
    try {
      out.write(text);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
