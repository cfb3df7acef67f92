package jp.enishi.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.cypher.NamedQuery;
import jp.enishi.cypher.ReadOnlyCypher;
import jp.enishi.graph.DrawnGraph;
import jp.enishi.graph.GraphWriter;
import jp.enishi.query.TieCoverage;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Questions about a city before the towns that it was made of merged: they answer together, and of
 * two that are named one of each.
 */
@NeedsNeo4j
@SpringBootTest
class StandInsIT {

  private static final String GRAPH =
      """
      中国 Country = 中華人民共和国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      釜山市 ForeignCity 韓国
      韓国 Country = 大韓民国
      龍野市 Municipality 兵庫県
      揖保川町 Municipality 兵庫県
      たつの市 Municipality 兵庫県
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      a1 友好都市提携 1 1990-05-01 龍野市 -- 瀋陽市
      a2 分野別協定 ①-2 1995-06-01 揖保川町 -- 大連市
      a3 分野別協定 ①-3 1998-01-01 龍野市 -- 大連市
      a4 友好都市提携 4 2000-01-01 川崎市 -- 瀋陽市
      a5 友好都市提携 5 2001-01-01 川崎市 -- 釜山市
      a6 分野別協定 ①-6 1999-01-01 龍野市 -- 札幌市
      a7 分野別協定 ①-7 2003-01-01..2006-03-31 揖保川町 -- 釜山市
      succession 龍野市 たつの市 2005-10-01 新設
      succession 揖保川町 たつの市 2005-10-01 新設
      covers 分野別協定 local-governments abroad all
      """;

  /** Countries' codes, which a drawing cannot say; and names are to be read again. */
  private static final List<String> MORE =
      List.of(
          "UNWIND [['中国', 'CN'], ['韓国', 'KR']] AS c"
              + " MATCH (o:Organization {country: c[0]}) SET o.countryCode = c[1]",
          "MATCH (d:Document) SET d.load = 'stand-ins'");

  private static final LocalDate BEFORE = LocalDate.of(2005, 9, 30);

  @Autowired private Questions questions;
  @Autowired private ReadOnlyCypher cypher;

  @BeforeAll
  static void load(@Autowired GraphWriter writer, @Autowired Driver driver) {
    writer.write(DrawnGraph.of(GRAPH));
    try (var session = driver.session()) {
      MORE.forEach(each -> session.run(each).consume());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "たつの市の協定は, id, a1|a2|a3|a6|a7",
    "たつの市の分野別協定は, id, a2|a3|a6|a7",
    "たつの市の協定を古い順に, id, a1|a2|a3|a6|a7",
    "たつの市が1995年以降に結んだ協定, id, a2|a3|a6|a7",
    "たつの市の協定の年ごとの件数, 年, 1990|1995|1998|1999|2003",
    "たつの市の協定を国別に, 協定数, 3|1",
    "たつの市の協定の分野ごとの件数, 協定数, 4|1",
    "たつの市の提携先は, 団体, 大連市|瀋陽市|札幌市|釜山市",
    "たつの市と大連市の協定は, id, a2|a3",
    "たつの市と瀋陽市の協定は, id, a1",
    "大連市とたつの市はいつから, id, a2|a3",
    "川崎市とたつの市の共通の提携先, 団体, 瀋陽市|釜山市",
    "たつの市と同じ相手と提携している自治体は, 団体, 川崎市",
    "たつの市と大連市をつなぐ最短の経路, 段数, 1|1",
    "たつの市の根拠, 根拠, [a1]|[a2]|[a3]|[a6]|[a7]",
    "たつの市の協定で2005年10月から2006年12月までに終わるもの, id, a7",
  })
  void thoseThatItWasMadeOfAnswerTogether(String q, String column, String values) {
    Answer answer = questions.ask(q, BEFORE);

    assertThat(answer.refused()).as(q).isNull();
    assertThat(column(answer, column)).as(q).containsExactlyInAnyOrder(values.split("\\|"));
    assertThat(answer.understoodAs().sentence()).contains("たつの市");
    assertThat(answer.coverage().cautions())
        .extracting("ja")
        .anyMatch(each -> each.toString().contains("たつの市に当たるのは揖保川町、龍野市です"));
    assertThat(answer.suggestions()).noneMatch(each -> each.contains("揖保川町"));
    Map<String, Object> asJson = new HashMap<>(answer.parameters());
    asJson.replaceAll((name, value) -> value instanceof LocalDate day ? day.toString() : value);
    var again =
        cypher.runOfCatalogue(
            new NamedQuery("shown", "", List.of(), "", Map.of(), answer.cypher()), asJson);
    assertThat(again.rows()).isEqualTo(answer.answer().rows());
  }

  @Test
  void coverageCountsWhatTheRowsShow() {
    Answer answer = questions.ask("たつの市の分野別協定は", BEFORE);

    assertThat(answer.coverage().ties())
        .extracting(TieCoverage::type, TieCoverage::count)
        .containsExactly(tuple("分野別協定", (long) answer.count()));
  }

  @Test
  void aloneEachHasOnlyItsOwn() {
    assertThat(questions.ask("たつの市の協定は", BEFORE, false, null).count()).isZero();
    assertThat(column(questions.ask("揖保川町の協定は", BEFORE), "id"))
        .containsExactlyInAnyOrder("a2", "a7");
    assertThat(column(questions.ask("揖保川町と大連市の協定は", BEFORE), "id")).containsExactly("a2");
    // Both became one city, which holds all that is in force.
    assertThat(column(questions.ask("揖保川町の協定は", LocalDate.of(2005, 10, 1)), "id"))
        .containsExactlyInAnyOrder("a1", "a2", "a3", "a6", "a7");
  }

  /** Neither had signed anything before the first did. */
  @Test
  void nothingIsThereBeforeItWasSigned() {
    assertThat(column(questions.ask("たつの市の協定は", LocalDate.of(1995, 12, 31)), "id"))
        .containsExactlyInAnyOrder("a1", "a2");
    assertThat(questions.ask("たつの市と大連市の協定は", LocalDate.of(1990, 12, 31)).count()).isZero();
  }

  private static List<String> column(Answer answer, String name) {
    int at = answer.answer().columns().indexOf(name);
    return answer.answer().rows().stream().map(row -> String.valueOf(row.get(at))).toList();
  }
}
