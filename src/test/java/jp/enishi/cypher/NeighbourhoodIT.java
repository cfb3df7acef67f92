package jp.enishi.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.graph.GraphWriters;
import jp.enishi.support.NeedsNeo4j;
import jp.enishi.support.TestNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.ProfiledPlan;

/** What is asked about one organisation reads what lies around it, however large the graph is. */
@NeedsNeo4j
class NeighbourhoodIT {

  private static final int AGREEMENTS = 3000;

  /** Of an organisation with three agreements among those thousands. */
  private static final long MOST_READ = 500;

  /** Of each of the others. */
  private static final int TIES_OF_ONE = AGREEMENTS / 50;

  /** What is looked at of one tie and of its other end. */
  private static final int MOST_A_TIE = 40;

  private static final String FILL =
      """
      UNWIND range(1, $agreements) AS i
      MERGE (o:Organization {id: CASE WHEN i <= 3 THEN 'one' ELSE 'o' + toString(i % 50) END})
        ON CREATE SET o:Municipality, o.kind = 'Municipality', o.name = o.id
      MERGE (p:Organization {id: 'p' + toString(i)})
        ON CREATE SET p:ForeignCity, p.kind = 'ForeignCity', p.name = p.id, p.countryCode = 'KR', p.country = '韓国'
      MERGE (f:Field {name: '環境'})
      CREATE (a:Agreement {id: 'a' + toString(i), title: '協定', kind: '分野別協定', status: 'in force',
                           signedOn: date({year: 2000 + i % 20})})
      CREATE (o)-[:PARTY_TO {position: 0}]->(a), (p)-[:PARTY_TO {position: 1}]->(a), (a)-[:IN_FIELD {position: 0}]->(f),
             (o)-[:分野別協定 {agreement: a.id, since: a.signedOn, fields: ['環境']}]->(p)
      """;

  @BeforeAll
  static void fill() {
    Driver driver = TestNeo4j.get().driver();
    GraphWriters.on(driver).prepare();
    try (var session = driver.session()) {
      session.run(FILL, Map.of("agreements", AGREEMENTS)).consume();
      // As planned for a graph of this size, not by what was known of it before.
      session.run("CALL db.prepareForReplanning()").consume();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask/agreements",
        "ask/anniversaries",
        "ask/changes",
        "ask/co-partners",
        "ask/countries",
        "ask/lapsing",
        "ask/partners",
        "ask/through",
        "ask/under",
        "anniversary/list",
        "organization/ties"
      })
  void readsLittleAboutOne(String name) {
    assertThat(read(new Catalogue().get("queries/" + name))).isBetween(1L, MOST_READ);
  }

  /** Not all ties of the second for each partner of the first: 60 times 60 would be 3,600. */
  @Test
  void readsTheTiesOfTwoOnceEach() {
    NamedQuery shared = new Catalogue().get("queries/ask/shared");

    long ofTwo =
        read(
            shared,
            Map.of("ids", List.of("o1", "o2"), "bodies", List.of(List.of("o1"), List.of("o2"))));

    assertThat(ofTwo).isBetween(2L * TIES_OF_ONE, 2L * TIES_OF_ONE * MOST_A_TIE);
  }

  private static long read(NamedQuery query) {
    return read(query, Map.of());
  }

  private static long read(NamedQuery query, Map<String, Object> given) {
    Map<String, Object> values = new HashMap<>();
    query.params().forEach(each -> values.put(each, value(each)));
    values.putAll(given);
    Query asRun = query.with(values);
    try (var session = TestNeo4j.get().driver().session()) {
      var result = session.run(asRun.withText("PROFILE " + asRun.text()));
      result.list();
      return read(result.consume().profile());
    }
  }

  private static long read(ProfiledPlan plan) {
    return plan.dbHits() + plan.children().stream().mapToLong(NeighbourhoodIT::read).sum();
  }

  /** The one that is named, and no other condition. */
  static Object value(String parameter) {
    return switch (parameter) {
      case "ids" -> List.of("one");
      case "bodies" -> List.of(List.of("one"));
      case "limit" -> 1000;
      case "year" -> 2027;
      case "years" -> List.of(2027);
      case "from" -> LocalDate.of(2000, 1, 1);
      case "to", "on" -> LocalDate.of(2027, 1, 1);
      case "domestic", "otherDomestic", "inForce", "asOf", "number" -> null;
      case "restricted", "otherRestricted", "rollUp", "ended", "undated" -> false;
      default -> List.of();
    };
  }
}
