package jp.enishi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jp.enishi.cypher.Catalogue;
import jp.enishi.cypher.NamedQuery;
import jp.enishi.support.NeedsNeo4j;
import jp.enishi.support.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Schema files are applied once, in order, and never change afterwards. */
@NeedsNeo4j
class GraphStructureIT {

  private final Driver driver = TestNeo4j.get().driver();
  private final GraphStructure structure = new GraphStructure(new Catalogue(), driver);

  @BeforeEach
  void emptyGraph() {
    TestNeo4j.get().empty();
  }

  @Test
  void makesConstraintsAndIndexes() {
    structure.bringUpToDate();

    assertThat(names("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name AS v"))
        .contains("organization_id", "agreement_signed_on", "organization_names");
    assertThat(names("MATCH (s:SchemaChange) RETURN s.name AS v ORDER BY s.appliedAt"))
        .containsExactly(
            "schema/V0001__identity_and_search",
            "schema/V0002__themes_and_meetings",
            "schema/V0003__conditions_of_questions");
  }

  @Test
  void appliesAFileOnce() {
    structure.apply(List.of(file("CREATE (:Trace)")));
    structure.apply(List.of(file("CREATE (:Trace)")));

    assertThat(names("MATCH (t:Trace) RETURN 'once' AS v")).hasSize(1);
  }

  @Test
  void refusesAFileThatWasRewritten() {
    structure.apply(List.of(file("CREATE (:Trace)")));

    assertThatThrownBy(() -> structure.apply(List.of(file("CREATE (:Other)"))))
        .isInstanceOf(SchemaChanged.class)
        .hasMessageContaining("cypher/schema/V9999__test.cypher");
  }

  private static NamedQuery file(String text) {
    return new NamedQuery("schema/V9999__test", "?", List.of(), "-", Map.of(), text);
  }

  private List<String> names(String query) {
    return driver.executableQuery(query).execute().records().stream()
        .map(row -> row.get("v").asString())
        .toList();
  }
}
