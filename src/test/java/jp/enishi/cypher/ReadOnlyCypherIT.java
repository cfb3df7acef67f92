package jp.enishi.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jp.enishi.support.NeedsNeo4j;
import jp.enishi.support.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.ResultSummary;

/** The second line of defence: what the database itself says of a query, and its limits. */
@NeedsNeo4j
class ReadOnlyCypherIT {

  private final Driver driver = TestNeo4j.get().driver();
  private final ReadOnlyCypher cypher = new ReadOnlyCypher(driver);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (n) SET n.x = 1",
        "CREATE (n)",
        "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
        "SHOW INDEXES",
        "SHOW DATABASES",
        "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
        "CALL dbms.components() YIELD name RETURN name",
        "CALL db.clearQueryCaches() YIELD value RETURN value",
        "CALL db.createLabel('X')",
        "CREATE INDEX x FOR (n:X) ON (n.y)",
        "CREATE USER someone SET PASSWORD 'something'",
      })
  void refusesByThePlanWhatTheTextMightHide(String query) {
    assertThatThrownBy(() -> ReadOnlyGuard.checkPlan(explain(query)))
        .isInstanceOf(QueryRefused.class);
  }

  @Test
  void saysWhereAFaultStandsInTheQueryAsItWasAsked() {
    assertThatThrownBy(() -> cypher.run("MATCH (a)\nRETURN a b", Map.of()))
        .isInstanceOf(QueryRefused.class)
        .hasMessageContaining("(line 2, column 10 (offset: 19))")
        .hasMessageContaining("\"RETURN a b\"");
    assertThatThrownBy(() -> cypher.run("MATCH (a RETURN a", Map.of()))
        .hasMessageContaining("(line 1, column 10 (offset: 9))")
        .hasMessageNotContaining("EXPLAIN");
  }

  @Test
  void answersWithPlainValues() {
    CypherAnswer answer =
        cypher.run(
            "RETURN date('2012-08-31') AS day, [1, {a: duration('P1D')}] AS list, $p AS given",
            Map.of("p", "川崎市"));

    assertThat(answer.columns()).containsExactly("day", "list", "given");
    assertThat(answer.rows())
        .containsExactly(List.of("2012-08-31", List.of(1L, Map.of("a", "P0M1DT0S")), "川崎市"));
    assertThat(answer.truncated()).isFalse();
  }

  @Test
  void cutsAnAnswerOfFewRowsButManyValues() {
    CypherAnswer answer =
        cypher.run("UNWIND range(1, 3) AS i RETURN range(1, 900000) AS list", Map.of());

    assertThat(answer.rows()).hasSize(2);
    assertThat(answer.truncated()).isTrue();
  }

  @Test
  void cutsAnAnswerOfFewButVeryLongTexts() {
    String text = "x".repeat(4_000_000);

    CypherAnswer answer =
        cypher.run("UNWIND range(1, 10) AS i RETURN $text AS text", Map.of("text", text));

    assertThat(answer.rows()).hasSize(5);
    assertThat(answer.truncated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN collect(a + b) AS all",
        "UNWIND range(1, 1000000) AS a UNWIND range(1, 100) AS b RETURN DISTINCT a * b + toString(b) AS x ORDER BY x",
      })
  void refusesWhatTakesTheMemoryOfOthersAndAnswersTheNext(String query) {
    assertThatThrownBy(() -> cypher.run(query, Map.of())).isInstanceOf(QueryRefused.class);

    assertThat(cypher.run("RETURN 1 AS one", Map.of()).rows()).containsExactly(List.of(1L));
  }

  @Test
  void takesDatesListsAndMapsAsParameters() {
    Map<String, Object> parameters =
        TypedParameters.of(
            Map.of(
                "day", Map.of("$date", "2012-08-31"),
                "days", List.of(Map.of("$date", "2012-09-01"), Map.of("$duration", "P1D")),
                "map", Map.of("until", Map.of("$datetime", "2012-08-31T09:00:00+09:00"))));

    CypherAnswer answer =
        cypher.run(
            "RETURN $day + $days[1] = $days[0] AS next, $day.year AS year, $map.until.hour AS hour",
            parameters);

    assertThat(answer.rows()).containsExactly(List.of(true, 2012L, 9L));
    assertThatThrownBy(() -> TypedParameters.of(Map.of("day", Map.of("$date", "8月31日"))))
        .isInstanceOf(QueryRefused.class)
        .hasMessageContaining("day")
        .hasMessageContaining("8月31日");
  }

  @Test
  void drawsEachNodeAndRelationshipOnceWithTheEndsThatTheRowsLack() {
    try (var session = driver.session()) {
      session
          .run(
              "CREATE (:甲:Organization {id: 'a', name: '甲市'})-[:友好 {n: 1}]->(:乙 {id: 'b', title: '乙'})")
          .consume();
    }

    CypherGraph graph =
        cypher.run("MATCH (a:甲)-[r:友好]->() RETURN a, r, [r] AS again", Map.of()).graph();

    assertThat(graph.nodes()).extracting(CypherGraph.Node::id).containsExactly("a", "b");
    assertThat(graph.nodes()).extracting(CypherGraph.Node::name).containsExactly("甲市", "乙");
    assertThat(graph.nodes()).extracting(CypherGraph.Node::kind).containsExactly("甲", "乙");
    assertThat(graph.edges())
        .singleElement()
        .satisfies(
            edge -> {
              assertThat(edge.source()).isEqualTo("a");
              assertThat(edge.target()).isEqualTo("b");
              assertThat(edge.properties()).isEqualTo(Map.of("n", 1L));
            });
    assertThat(cypher.run("RETURN 1 AS one", Map.of()).graph()).isNull();
  }

  @Test
  void stopsAQueryThatTakesTooLong() {
    String endless =
        "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a = -b RETURN count(*)";

    assertThatThrownBy(() -> cypher.run(endless, Map.of()))
        .isInstanceOf(QueryRefused.class)
        .hasMessageContaining("10 秒");
  }

  private ResultSummary explain(String query) {
    SessionConfig reading = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    try (var session = driver.session(reading)) {
      return session.run("EXPLAIN " + query).consume();
    }
  }
}
