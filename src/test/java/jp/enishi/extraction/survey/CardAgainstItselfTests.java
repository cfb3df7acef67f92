package jp.enishi.extraction.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.enishi.extraction.DocumentText;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.issue.Finding;
import jp.enishi.source.SourceInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented cards of 神戸市 and 大連市, whose text tells of the agreement in one way or another. */
class CardAgainstItselfTests {

  private static final SurveyReader READER =
      new SurveyReader(Countries.load(), LocalGovernments.load(), Spelling.load());

  private static final String TITLE = "神戸市と大連市との経済協力に関する協定書";
  private static final String BACKGROUND = "両市は交流を深めてきた。";
  private static final String ACTIVITIES = "平成27年から研修生を受け入れている。";
  private static final String PAGE = "https://www.example.jp/kobe";
  private static final String PARTNER = "中華人民共和国遼寧省大連市";
  private static final String OFFICE = "経済局 交流課";
  private static final String TELEPHONE = "078-322-0001";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        TITLE + "|両市は経済交流協定を締結した。|title 経済交流協定",
        TITLE + "|両市は経済協力協定を締結した。|",
        TITLE + "|両市は経済協力に係る協定を締結した。|",
        TITLE + "|平成20年に経済交流協定を締結した。|",
        TITLE + "|協定書を更新し、経済交流協定を締結した。|",
        TITLE + "|その後協定を締結した。|",
        TITLE + "|両市は覚書を締結した。|form 覚書",
        "経済協力宣言|両市は協定を締結した。|form 協定",
        "経済協力発展協定|「経済協力協定」を締結した。|title 経済協力協定",
        "経済協力協定書|「経済協力協定」を締結した。|",
        "Cooperation Agreement|両市は文化交流協定を締結した。|",
        TITLE + "|実行委員会と県とが提携を結んだ。|parties 実行委員会、県",
        TITLE + "|会議が開かれたことを契機に、東部の3湿地とハンター湿地が提携を結んだ。|parties 東部の3湿地、ハンター湿地",
        TITLE + "|神戸市経済局と大連市商務局とが提携を結んだ。|",
        TITLE + "|平成20年に商工会と連合会とが提携を結んだ。|",
        TITLE + "|交流を持ちたいという機運が高まり提携に至った。|",
        TITLE + "|会議（日本側：神戸市、大阪市、京都市）で決めた。|japan 神戸市、大阪市、京都市",
        TITLE + "|会議（日本側：神戸市）で決めた。|",
        TITLE + "|会議（日本側：大阪市、京都市）で決めた。|"
      })
  void holdsTheTextAgainstTitleAndCells(String title, String background, String told) {
    assertThat(told(read(card(1, title, PARTNER, background, ACTIVITIES, PAGE, OFFICE))))
        .isEqualTo(told == null ? "" : told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "平成10年に職員、平成12年に生徒、平成14年に教師を送った。|activities 平成10年 ほか",
        "平成10年に職員、平成12年に生徒、平成27年に教師を送った。|",
        "平成10年に職員を送った。|"
      })
  void tellsActivitiesThatAreAllOlderThanTheAgreement(String activities, String told) {
    assertThat(told(read(card(1, TITLE, PARTNER, BACKGROUND, activities, PAGE, OFFICE))))
        .isEqualTo(told == null ? "" : told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://www.example.jp/press/2013/4/1.html|links 2013年4月",
        "https://www.example.jp/press/2014/06/1.html|",
        "https://www.example.jp/press/2019/06/1.html|"
      })
  void tellsAPageThatIsOlderThanTheAgreement(String page, String told) {
    assertThat(told(read(card(1, TITLE, PARTNER, BACKGROUND, ACTIVITIES, page, OFFICE))))
        .isEqualTo(told == null ? "" : told);
  }

  @Test
  void tellsTwoCountriesOnOneDay() {
    String first = card(1, "経済交流協定", PARTNER, BACKGROUND, ACTIVITIES, "－", OFFICE);

    assertThat(
            told(read(first + card(2, "港湾協定", "大韓民国釜山広域市", BACKGROUND, ACTIVITIES, "－", OFFICE))))
        .isEqualTo("date 釜山広域市（平成26年7月7日）");
    assertThat(
            told(read(first + card(2, "港湾協定", "中華人民共和国天津市", BACKGROUND, ACTIVITIES, "－", OFFICE))))
        .isEmpty();
  }

  @Test
  void tellsAnOfficeWithMoreBetweenItsFirstAndLastWord() {
    String first = card(1, "経済交流協定", PARTNER, BACKGROUND, ACTIVITIES, "－", OFFICE);
    String more = "経済局 総務部 交流課";

    assertThat(told(read(first + card(2, "港湾協定", PARTNER, BACKGROUND, ACTIVITIES, "－", more))))
        .isEqualTo("department " + more);
    assertThat(told(read(first + card(2, "港湾協定", PARTNER, BACKGROUND, ACTIVITIES, "－", "交流課"))))
        .isEmpty();
  }

  @Test
  void tellsAPageOfAnotherOffice() {
    String page = "https://www.example.jp/port/sister/index.html";
    StringBuilder cards = new StringBuilder();
    for (int i = 1; i <= 3; i++) {
      cards.append(card(i, "港湾協定その" + i, PARTNER, BACKGROUND, ACTIVITIES, page, "港湾局 振興課"));
    }
    String usual = cards.toString();

    assertThat(told(read(usual + card(4, TITLE, PARTNER, BACKGROUND, ACTIVITIES, page, OFFICE))))
        .contains("links 経済局 交流課（大連市）");
    assertThat(told(read(usual + card(4, TITLE, PARTNER, BACKGROUND, ACTIVITIES, page, "港湾局 振興課"))))
        .doesNotContain("links");
  }

  private static String told(List<Finding> findings) {
    return String.join(
        ", ",
        findings.stream()
            .map(each -> each.matter() + " " + each.readings().get(1).replaceFirst("^.*?：", ""))
            .toList());
  }

  /** The contradictions other than those that any two cards of one office make. */
  private static List<Finding> read(String cards) {
    List<String> lines = new ArrayList<>(List.of("海外都市との協定の状況", "", "① 経済", ""));
    lines.addAll(cards.lines().toList());
    return READER
        .read(
            new DocumentText("survey.txt", "sha256:0", lines),
            new SourceInfo(
                "other",
                "海外都市との協定の状況",
                null,
                null,
                null,
                null,
                null,
                null,
                "survey.txt",
                null,
                List.of(),
                Map.of()))
        .issues()
        .stream()
        .filter(each -> each.between() != null)
        .toList();
  }

  private static String card(
      int number,
      String title,
      String partner,
      String background,
      String activities,
      String page,
      String office) {
    return """
        %d. %s

        (1) 自治体名

        日本の自治体\t兵庫県神戸市
        海外の自治体\t%s

        (2) 締結年月日

        平成26年7月7日

        (3) 締結に至った経緯

        %s

        (4) 締結後の取組内容

        %s

        (5) 成果・課題

        －

        (6) ホームページのURL

        %s

        (7) 問い合わせ先（担当課）

        担当部署名\t%s
        電話番号\t%s

        """
        .formatted(number, title, partner, background, activities, page, office, TELEPHONE);
  }
}
