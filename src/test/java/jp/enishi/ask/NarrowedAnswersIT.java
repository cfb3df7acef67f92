package jp.enishi.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.enishi.graph.DrawnGraph;
import jp.enishi.graph.GraphWriter;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Months of whatever year, forms of document, narrow kinds and parts of Japan, checked by hand. */
@NeedsNeo4j
@SpringBootTest
class NarrowedAnswersIT {

  private static final String GRAPH =
      """
      中国 Country = 中華人民共和国
      フランス Country
      タイ Country
      瀋陽市 ForeignCity 中国
      リヨン市 ForeignCity フランス
      チェンマイ県 ForeignRegion タイ
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      宇都宮市 Municipality 栃木県
      a1 友好都市提携 1 1981-08-18 川崎市 -- 瀋陽市
      a2 分野別協定 ⑥-1 1997-04 川崎市 -- 瀋陽市
      a3 姉妹港提携 ⑥-2 2003-04-15 札幌市 -- リヨン市
      a4 分野別協定 ⑥-3 2003年度 札幌市 -- 瀋陽市
      a5 分野別協定 ⑥-4 2006 宇都宮市 -- チェンマイ県
      a6 分野別協定 ⑥-5 2006-05-01 宇都宮市 -- リヨン市
      a7 分野別協定 ⑥-6 2007-02-10 宇都宮市 -- 瀋陽市
      """;

  @Autowired private Questions questions;

  @BeforeAll
  static void load(@Autowired GraphWriter writer, @Autowired Driver driver) {
    writer.write(DrawnGraph.of(GRAPH));
    try (var session = driver.session()) {
      session.run("MATCH (a:Agreement) WHERE a.id IN ['a2', 'a6'] SET a.form = '覚書'").consume();
      session
          .run(
              "UNWIND [['中国', 'CN'], ['フランス', 'FR'], ['タイ', 'TH']] AS place"
                  + " MATCH (o:Organization {country: place[0]}) SET o.countryCode = place[1]")
          .consume();
      session.run("MATCH (d:Document) SET d.load = 'narrowed'").consume(); // names are read again
    }
  }

  @Test
  void aMonthIsKnownOfDaysAndMonthsOnly() {
    assertThat(column("4月に結んだ協定", "id")).containsExactly("a3", "a2");
    assertThat(column("1月に結んだ協定", "id")).isEmpty();
    assertThat(column("瀋陽市と4月に提携した団体", "団体")).containsExactly("川崎市");
    assertThat(column("agreements signed in August or May", "id")).containsExactly("a6", "a1");
  }

  @Test
  void aFormNarrowsAgreementsAndTies() {
    assertThat(column("瀋陽市の覚書", "id")).containsExactly("a2");
    assertThat(column("覚書を交わしている自治体", "団体"))
        .containsExactlyInAnyOrder("川崎市", "瀋陽市", "宇都宮市", "リヨン市");
    assertThat(column("覚書や協定の一覧", "id")).hasSize(7);
    assertThat(column("覚書の年別の件数", "年")).containsExactly(1997L, 2006L);
  }

  @Test
  void aKindNarrowerThanATieNarrowsTies() {
    assertThat(column("姉妹港を結んでいる自治体", "団体")).containsExactlyInAnyOrder("札幌市", "リヨン市");
  }

  @Test
  void partsOfJapanAndGroupsOfCountriesNarrow() {
    assertThat(column("北関東の市でEUと提携しているところ", "団体")).containsExactly("宇都宮市");
    assertThat(column("南関東の市でEUと提携しているところ", "団体")).isEmpty();
    assertThat(column("ASEANの国との協定の国別の件数", "国")).containsExactly("タイ");
    assertThat(column("EUとの協定の国別の件数", "国")).containsExactly("フランス");
  }

  @Test
  void anniversariesAreOfTheDaysThatAreSaid() {
    LocalDate day = LocalDate.of(2025, 11, 1);

    assertThat(column("来年に周年を迎える協定", day, "id")).containsExactlyInAnyOrder("a1", "a5", "a6");
    assertThat(column("来年5月に周年を迎える協定", day, "id")).containsExactly("a6");
    assertThat(column("来年度に周年を迎える協定", day, "id")).containsExactlyInAnyOrder("a1", "a5", "a6", "a7");
  }

  @Test
  void refusesInTheLanguageThatIsAskedFor() {
    for (String q : List.of("川崎市の人口は", "府中市の提携先", "カメハメハ市の提携先", "2010年上期の協定", "", "中国の県の提携先")) {
      Answer answer = questions.ask(q, null, true, "en");
      assertThat(answer.refused().reason()).as(q).containsPattern("[A-Za-z]{2,} [a-z]");
    }
    assertThat(questions.ask("partners of Atlantis", null, true, "ja").refused().reason())
        .contains("分かりません");
  }

  private List<Object> column(String q, String name) {
    return column(q, null, name);
  }

  private List<Object> column(String q, LocalDate day, String name) {
    Answer answer = questions.ask(q, day);
    assertThat(answer.refused()).as(q).isNull();
    int index = answer.answer().columns().indexOf(name);
    return answer.answer().rows().stream().map(row -> row.get(index)).toList();
  }
}
