package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.enishi.support.NeedsNeo4j;
import jp.enishi.support.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Record;

/** The graph is derived: from the same facts come the same ids, edges and values, in any order. */
@NeedsNeo4j
class RebuildIT {

  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

  private static final List<String> ALL =
      List.of(
          "MATCH (n) RETURN labels(n) AS what, '' AS ends, properties(n) AS properties",
          "MATCH (s)-[r]->(e) RETURN [type(r)] AS what, properties(r) AS properties,"
              + " coalesce(s.id, s.name) + ' → ' + coalesce(e.id, e.name) AS ends");

  /** Which load brought it, and what is gathered in the order of loading. */
  private static final Set<String> OF_THE_LOAD =
      Set.of("load", "loaded", "source", "searchText", "appliedAt");

  @Test
  void givesTheSameIdsAndEdges(@TempDir Path one, @TempDir Path other) throws Exception {
    List<Path> sources = FactCopies.sources();
    for (int i = 0; i < sources.size(); i++) {
      FactCopies.copy(sources.get(i), one.resolve("source-" + i));
      FactCopies.copy(sources.get(i), other.resolve("source-" + (sources.size() - i)));
    }

    List<List<String>> first = load(one);
    assertThat(first.get(1)).hasSizeGreaterThan(1500);
    assertThat(load(one)).isEqualTo(first);
    assertThat(load(other)).as("the sources in the opposite order").isEqualTo(first);
  }

  private static List<List<String>> load(Path facts) {
    TestNeo4j.get().empty();
    var driver = TestNeo4j.get().driver();
    LoadsOfTests.on(driver, facts.resolveSibling("data"))
        .from(Optional.of(facts), NOWHERE, NOWHERE);
    return ALL.stream()
        .map(
            query ->
                driver.executableQuery(query).execute().records().stream()
                    .map(RebuildIT::line)
                    .sorted()
                    .toList())
        .toList();
  }

  private static String line(Record row) {
    Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
    properties.keySet().removeAll(OF_THE_LOAD);
    properties.computeIfPresent("aliases", (key, names) -> new TreeSet<>((List<?>) names));
    return row.get("what").asList() + " " + row.get("ends").asString() + " " + properties;
  }
}
