package jp.enishi.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.enishi.graph.DrawnGraph;
import jp.enishi.graph.GraphWriter;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Dates in answers, answers as of a day, and what is shown with them, on a graph small enough to
 * check by hand.
 */
@NeedsNeo4j
@SpringBootTest
class AnswersIT {

  private static final String GRAPH =
      """
      中国 Country = 中華人民共和国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      天台県 ForeignCity 中国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      岩舟町 Municipality 栃木県
      栃木市 Municipality 栃木県
      a1 友好都市提携 1 1981 川崎市 -- 瀋陽市
      a2 分野別協定 ⑥-1 1997-06 川崎市 -- 瀋陽市
      a3 分野別協定 ⑥-2 2003年度 川崎市 -- 大連市
      a4 分野別協定 ⑥-3 2004-05-06..2009-03-31 札幌市 -- 大連市
      a5 分野別協定 ⑥-4 ? 札幌市 -- 瀋陽市
      a6 分野別協定 ①-1 2002-10-28 岩舟町 -- 天台県
      succession 岩舟町 栃木市 2014-04-05 編入
      covers 分野別協定 local-governments abroad all
      """;

  @Autowired private Questions questions;

  @BeforeAll
  static void load(@Autowired GraphWriter writer) {
    writer.write(DrawnGraph.of(GRAPH));
  }

  @Test
  void saysNoMoreOfADateThanIsKnown() {
    Answer partners = questions.ask("川崎市の提携先");

    assertThat(column(partners, "団体")).containsExactly("瀋陽市", "大連市");
    assertThat(column(partners, "最初")).containsExactly("1981", "2003年度");
    assertThat(column(partners, "最新")).containsExactly("1997-06", "2003年度");
    assertThat(column(questions.ask("川崎市の協定を古い順に"), "締結日"))
        .containsExactly("1981", "1997-06", "2003年度");
    assertThat(column(questions.ask("札幌市の協定"), "締結日")).containsExactly("2004-05-06", null);
    assertThat(column(questions.ask("川崎市と瀋陽市はいつから"), "締結日")).containsExactly("1981", "1997-06");
    assertThat(column(questions.ask("1981年から1999年までに何が変わった"), "日付"))
        .containsExactly("1981", "1997-06");
  }

  @Test
  void answersAsOfADayThatTheCallOrTheQuestionNames() {
    LocalDate day = LocalDate.of(2005, 1, 1);

    assertThat(column(questions.ask("大連市の提携先", day), "団体")).containsExactlyInAnyOrder("川崎市", "札幌市");
    assertThat(column(questions.ask("大連市の提携先", LocalDate.of(2010, 1, 1)), "団体"))
        .containsExactly("川崎市");
    assertThat(column(questions.ask("2010年時点で大連市と提携しているのは", day), "団体")).containsExactly("川崎市");
    assertThat(column(questions.ask("partners of 大連市 as of 2000"), "団体")).isEmpty();
    assertThat(column(questions.ask("川崎市の協定の一覧", LocalDate.of(1990, 1, 1)), "id"))
        .containsExactly("a1");
  }

  @Test
  void keepsWhatHasNoDateAsOfADay() {
    assertThat(column(questions.ask("瀋陽市の提携先", LocalDate.of(1990, 1, 1)), "団体"))
        .containsExactlyInAnyOrder("川崎市", "札幌市");
  }

  @Test
  void saysOfWhichDayItAnswers() {
    Answer answer = questions.ask("大連市の提携先", LocalDate.of(2005, 1, 1));

    assertThat(answer.understoodAs().sentence()).contains("2005-01-01時点で");
    assertThat(answer.understoodAs().parameters()).containsEntry("asOf", "2005-01-01");
    assertThat(answer.suggestions()).noneMatch(each -> each.contains("2005"));
  }

  @Test
  void seesTheYearsFromThatDay() {
    assertThat(column(questions.ask("来年に周年を迎える協定", LocalDate.of(2006, 7, 1)), "id"))
        .containsExactly("a2", "a6");
  }

  @Test
  void anAgreementGoesWithWhoHoldsItOnThatDay() {
    assertThat(column(questions.ask("栃木市の提携先", LocalDate.of(2014, 4, 5)), "団体"))
        .containsExactly("天台県");
    assertThat(column(questions.ask("栃木市の提携先", LocalDate.of(2014, 4, 4)), "団体")).isEmpty();
    assertThat(column(questions.ask("栃木市の協定"), "id")).containsExactly("a6");
    assertThat(questions.ask("栃木市と栃木県の自治体との協定").count()).isZero();
  }

  /** As among partners: whoever stands on the day answers, unless each shall stand by itself. */
  @Test
  void whoStandsOnTheDayAnswersForWhoDoesNot() {
    Answer town = questions.ask("岩舟町の提携先");
    assertThat(column(town, "団体")).containsExactly("天台県");
    assertThat(town.understoodAs().sentence()).contains("栃木市");
    assertThat(town.coverage().cautions())
        .extracting("ja")
        .anyMatch(each -> each.toString().contains("岩舟町に当たるのは栃木市です"));
    assertThat(inherited(town)).containsExactly("a6 栃木市 岩舟町 承継を示す文書なし");

    for (String q : List.of("栃木市の提携先", "栃木市の協定", "栃木市と天台県の協定", "岩舟町の協定")) {
      assertThat(questions.ask(q).count()).as(q).isEqualTo(1);
      assertThat(inherited(questions.ask(q))).as(q).containsExactly("a6 栃木市 岩舟町 承継を示す文書なし");
      assertThat(questions.ask(q, LocalDate.of(2014, 4, 4)).inherited()).as(q).isEmpty();
    }
    assertThat(questions.ask("栃木市の提携先", LocalDate.of(2014, 4, 4)).count()).isZero();
    for (String q : List.of("天台県の提携先", "浙江省か天台県と提携している自治体")) {
      Answer answer = questions.ask(q);
      if (answer.refused() == null) {
        assertThat(column(answer, "団体")).as(q).containsExactly("栃木市");
        assertThat(inherited(answer)).as(q).containsExactly("a6 栃木市 岩舟町 承継を示す文書なし");
      }
    }
    assertThat(column(questions.ask("天台県の提携先", LocalDate.of(2014, 4, 4)), "団体"))
        .containsExactly("岩舟町");
  }

  @Test
  void withoutRollUpEachStandsByItself() {
    for (String q : List.of("栃木市の提携先", "栃木市の協定", "栃木市と天台県の協定", "栃木市の根拠", "栃木市の担当課")) {
      Answer answer = questions.ask(q, null, false, null);
      assertThat(answer.count()).as(q).isZero();
      assertThat(answer.inherited()).isEmpty();
    }
    Answer town = questions.ask("岩舟町の提携先", null, false, null);
    assertThat(column(town, "団体")).containsExactly("天台県");
    assertThat(town.understoodAs().sentence()).contains("岩舟町");
    assertThat(town.inherited()).isEmpty();
    assertThat(column(questions.ask("天台県の提携先", null, false, null), "団体")).containsExactly("岩舟町");
  }

  private static List<String> inherited(Answer answer) {
    return answer.inherited().stream()
        .map(
            each ->
                each.agreement()
                    + " "
                    + each.organization().name()
                    + " "
                    + each.inheritance().party().name()
                    + " "
                    + each.inheritance().label())
        .toList();
  }

  @Test
  void answersInTheLanguageOfTheQuestionOrTheOneAskedFor() {
    Answer english = questions.ask("partners of 瀋陽市");
    Answer japanese = questions.ask("瀋陽市の提携先");
    Answer asked = questions.ask("瀋陽市の提携先", null, true, "en");

    assertThat(english.answer().columns()).startsWith("id", "organization", "kind");
    assertThat(japanese.answer().columns()).startsWith("id", "団体", "種別");
    assertThat(asked.answer()).isEqualTo(english.answer());
    assertThat(asked.understoodAs().sentence()).startsWith("Understood as");
    assertThat(english.answer().rows()).isEqualTo(japanese.answer().rows());
    assertThat(english.sources()).isEqualTo(japanese.sources());
  }

  @Test
  void answersWithNoneAboutWhomTheGraphDoesNotHold() {
    for (String q : List.of("浦和市の提携先", "サッポロビールと提携している自治体", "宇都宮市の姉妹都市", "partners of Lyon")) {
      Answer answer = questions.ask(q);
      assertThat(answer.status()).as(q).isEqualTo("answered");
      assertThat(answer.count()).isZero();
      assertThat(answer.coverage()).isNotNull();
    }
  }

  @Test
  void tellsNoneFromWhatNobodyLookedInto() {
    assertThat(states("栃木市の姉妹都市")).containsExactly("姉妹都市 not-surveyed");
    assertThat(states("札幌市の分野別協定")).containsExactly("分野別協定 found");
    assertThat(states("宇都宮市の分野別協定")).containsExactly("分野別協定 none");
    assertThat(questions.ask("川崎市の提携先").coverage().ties()).hasSizeGreaterThan(3);
    assertThat(questions.ask("国別の協定の件数").coverage().scopes()).isNotEmpty();
  }

  private List<String> states(String q) {
    return questions.ask(q).coverage().ties().stream()
        .map(each -> each.type() + " " + each.state())
        .toList();
  }

  private static List<Object> column(Answer answer, String name) {
    assertThat(answer.refused()).isNull();
    int index = answer.answer().columns().indexOf(name);
    return answer.answer().rows().stream().map(row -> row.get(index)).toList();
  }
}
