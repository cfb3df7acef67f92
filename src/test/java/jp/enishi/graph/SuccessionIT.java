package jp.enishi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.enishi.cypher.Catalogue;
import jp.enishi.support.NeedsNeo4j;
import jp.enishi.support.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

@NeedsNeo4j
class SuccessionIT {

  private static final String DRAWING =
      """
      document d
      甲町 Municipality 栃木県
      乙町 Municipality 栃木県
      甲市 Municipality 栃木県
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      a1 分野別協定 ①-1 2002-10-28 甲町 -- 瀋陽市
      a2 分野別協定 ①-2 2012-01-01 甲市 -- 大連市
      a3 分野別協定 ①-3 2001-01-01 乙市 -- 大連市
      乙市 Municipality 栃木県
      """;

  private final Driver driver = TestNeo4j.get().driver();
  private final GraphWriter writer = GraphWriters.on(driver);

  @BeforeEach
  void empty() {
    driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
  }

  @Test
  void agreementOfATownThatEndedIsHeldByItsSuccessorWithoutADocument() {
    writer.write(DrawnGraph.of(DRAWING + "succession 甲町 甲市 2014-04-05 編入"));

    assertThat(holders()).containsExactly("甲市 a1 of 甲町 2014-04-05 to null 記載なし");
    assertThat(rows("MATCH (o {id: '甲町'}) RETURN toString(o.until)")).containsExactly("2014-04-05");
  }

  @Test
  void renamedTownKeepsItsAgreements() {
    writer.write(DrawnGraph.of(DRAWING + "succession 甲町 甲市 2014-04-05 改称"));

    assertThat(holders())
        .containsExactly("甲市 a1 of 甲町 2014-04-05 to null 改称", "甲町 a2 of 甲市 null to 2014-04-05 改称");
  }

  @Test
  void agreementOlderThanItsPartyWasThatOfItsOnlyPredecessor() {
    writer.write(DrawnGraph.of(DRAWING + "succession 乙町 乙市 2005-02-11 市制"));

    assertThat(holders()).containsExactly("乙町 a3 of 乙市 null to 2005-02-11 記載");
  }

  @Test
  void ofSeveralPredecessorsNoneIsGuessed() {
    writer.write(
        DrawnGraph.of(DRAWING + "succession 乙町 乙市 2005-02-11 新設\nsuccession 甲町 乙市 2005-02-11 新設"));

    assertThat(holders()).containsExactly("乙市 a1 of 甲町 2005-02-11 to null 記載なし");
  }

  @Test
  void membershipOfATownThatEndedPassesOnToItsSuccessor() {
    String body = "甲乙協議会 Council\nb1 連携協定 1 2000-01-01 甲町, 乙町 -- | 甲乙協議会\n";
    writer.write(DrawnGraph.of(DRAWING + body + "succession 甲町 甲市 2014-04-05 編入"));

    assertThat(
            rows(
                "MATCH (h)-[s:承継]->(c:Council) RETURN h.id + ' in ' + c.id + ' of ' + s.of + ' '"
                    + " + toString(s.from) + ' ' + s.status"))
        .containsExactly("甲市 in 甲乙協議会 of 甲町 2014-04-05 記載なし");
    assertThat(members("2014-04-04")).containsExactly("乙町", "甲町");
    assertThat(members("2014-04-05")).containsExactly("乙町", "甲市");
    assertThat(neighbours("甲乙協議会", "2014-04-05")).containsExactly("乙町", "甲市");
    assertThat(neighbours("甲市", "2014-04-05")).contains("甲乙協議会");
    assertThat(neighbours("甲市", "2014-04-04")).doesNotContain("甲乙協議会");

    assertThat(pairs("2014-04-04")).containsExactlyInAnyOrder("甲町 乙町", "乙町 甲町");
    assertThat(pairs("2014-04-05")).containsExactlyInAnyOrder("甲市 乙町", "乙町 甲市");
    assertThat(pairs(null)).contains("甲市 乙町").doesNotContain("甲市 甲町", "甲町 甲市");
    assertThat(paths("甲市", "乙町", "2014-04-05")).containsExactly("甲市 甲乙協議会 乙町");
    assertThat(paths("甲市", "乙町", "2014-04-04")).isEmpty();

    writer.write(DrawnGraph.of(DRAWING + body + "succession 甲町 甲市 2014-04-05 改称"));
    assertThat(rows("MATCH ()-[s:承継]->(:Council) RETURN s.status")).containsExactly("改称");
  }

  @Test
  void chainBeginsWithWhatATownThatEndedHeld() {
    writer.write(DrawnGraph.of(DRAWING + "succession 甲町 甲市 2014-04-05 編入"));

    assertThat(paths("甲市", "瀋陽市", null)).containsExactly("甲市 瀋陽市");
    assertThat(paths("瀋陽市", "大連市", null)).isEmpty();
    assertThat(paths("甲町", "甲市", null)).isEmpty();
  }

  @Test
  void successionThatIsNoLongerStatedGoesWithWhatItPassedOn() {
    writer.write(DrawnGraph.of(DRAWING + "succession 甲町 甲市 2014-04-05 編入"));
    writer.write(DrawnGraph.of(DRAWING));

    assertThat(rows("MATCH ()-[s:SUCCEEDED_BY|承継]->() RETURN toString(count(s))"))
        .containsExactly("0");
  }

  private List<String> holders() {
    return rows(
        "MATCH (h)-[s:承継]->(a) RETURN h.id + ' ' + a.id + ' of ' + s.of + ' ' +"
            + " coalesce(toString(s.from), 'null') + ' to ' + coalesce(toString(s.until), 'null')"
            + " + ' ' + s.status ORDER BY a.id, h.id");
  }

  private List<String> members(String day) {
    Map<String, Object> none = Map.of("ids", List.of("甲乙協議会"), "asOf", LocalDate.parse(day));
    return named("queries/organization/memberships", none, "rollUp", "ended", "undated").stream()
        .map(row -> row.get("organization").get("name").asString())
        .sorted()
        .toList();
  }

  private List<String> neighbours(String of, String day) {
    Map<String, Object> asked =
        new HashMap<>(Map.of("ids", List.of(of), "asOf", LocalDate.parse(day)));
    asked.put("types", List.of("加盟"));
    asked.put("fields", List.of());
    return named("queries/graph/neighbours", asked, "rollUp").stream()
        .map(row -> row.get("id").asString())
        .sorted()
        .toList();
  }

  /** Both orders, as which of two ids comes first says nothing. */
  private List<String> pairs(String day) {
    Map<String, Object> asked = new HashMap<>();
    List.of("kinds", "levels", "countries", "notCountries", "prefectures")
        .forEach(each -> asked.put(each, List.of()));
    asked.put("domestic", null);
    asked.put("asOf", day == null ? null : LocalDate.parse(day));
    return named("queries/ask/council-pairs", asked, "rollUp").stream()
        .map(row -> List.of(row.get("団体").asString(), row.get("相手").asString()))
        .flatMap(
            pair -> Stream.of(pair.get(0) + " " + pair.get(1), pair.get(1) + " " + pair.get(0)))
        .toList();
  }

  private List<String> paths(String from, String to, String day) {
    Map<String, Object> asked =
        new HashMap<>(Map.of("bodies", List.of(List.of(from), List.of(to)), "max", 6));
    asked.put("types", List.of());
    asked.put("asOf", day == null ? null : LocalDate.parse(day));
    return named("queries/ask/paths", asked, "councils", "rollUp").stream()
        .map(row -> String.join(" ", row.get("団体").asList(Value::asString)))
        .toList();
  }

  private List<Record> named(String query, Map<String, Object> parameters, String... flags) {
    Map<String, Object> all = new HashMap<>(parameters);
    List.of(flags).forEach(each -> all.put(each, true));
    return driver
        .executableQuery(new Catalogue().get(query).text())
        .withParameters(all)
        .execute()
        .records();
  }

  private List<String> rows(String query) {
    return driver.executableQuery(query).execute().records().stream()
        .map(row -> row.get(0).asString())
        .toList();
  }
}
