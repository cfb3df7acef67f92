package jp.enishi.resolution.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.OrganizationKind;
import jp.enishi.resolution.match.NameAnswer.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSearchTests {

  private static final LocalGovernments GOVERNMENTS = LocalGovernments.load();
  private static final NameSearch SEARCH =
      new NameSearch(
          new PairJudge(GOVERNMENTS, Countries.load()),
          GOVERNMENTS,
          List.of(
              known("cn-瀋陽市", "瀋陽市", OrganizationKind.FOREIGN_CITY, "CN"),
              known("bank-北国銀行", "北國銀行", OrganizationKind.BANK, null),
              known("bank-東邦銀行", "東邦銀行", OrganizationKind.BANK, null)));

  /** It was set up in 2004, which the shipped table does not have. */
  @Test
  void saysThatACityMayNotHaveStoodOnTheDay() {
    NameQuery asked = new NameQuery("葛城市", null, null, null, null, LocalDate.of(1990, 1, 1));
    NameAnswer answer = SEARCH.find(asked);
    assertThat(answer.organization()).isEqualTo("jp-奈良県葛城市");
    assertThat(answer.reason()).contains("1990-01-01にあったかどうかは分かりません");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"かわさき", "Kawasaki", "神奈川県川崎市", "川﨑市", "川崎", "ｶﾜｻｷ", "Kawasaki-shi", "川崎市（神奈川県）"})
  void findsACityInWhateverLettersItIsWritten(String name) {
    assertThat(SEARCH.find(NameQuery.of(name)).candidates())
        .extracting(each -> each.organization().id())
        .contains("jp-神奈川県川崎市");
  }

  @Test
  void saysWhenANameIsThatOfTwo() {
    NameAnswer answer = SEARCH.find(NameQuery.of("府中市"));
    assertThat(answer.decision()).isEqualTo(Decision.AMBIGUOUS);
    assertThat(answer.organization()).isNull();
    assertThat(answer.candidates())
        .extracting(each -> each.organization().id())
        .containsExactlyInAnyOrder("jp-東京都府中市", "jp-広島県府中市");
  }

  @Test
  void decidesWhereTheNameLeavesNoDoubt() {
    assertThat(SEARCH.find(NameQuery.of("（株）北国銀行")).organization()).isEqualTo("bank-北国銀行");
    assertThat(SEARCH.find(new NameQuery("瀋陽", "中国", null, null, null, null)).organization())
        .isEqualTo("cn-瀋陽市");
  }

  @Test
  void findsNobodyBehindAMaskOrInAnotherCountry() {
    assertThat(SEARCH.find(NameQuery.of("xx市")).candidates()).isEmpty();
    assertThat(SEARCH.find(NameQuery.of("")).candidates()).isEmpty();
    assertThat(SEARCH.find(new NameQuery("川崎市", "中国", null, null, null, null)).decision())
        .isEqualTo(Decision.NONE);
  }

  /** Until 2018-10-01 a town of Fukuoka bore the name of one of Tochigi. */
  @Test
  void asksBackWhatTwoTownsWereCalledOnThatDay() {
    KnownOrganization tochigi =
        new KnownOrganization(
            "jp-栃木県那珂川町",
            "那珂川町",
            OrganizationKind.MUNICIPALITY,
            List.of(),
            null,
            "栃木県",
            null,
            null);
    NameSearch search =
        new NameSearch(new PairJudge(GOVERNMENTS, Countries.load()), GOVERNMENTS, List.of(tochigi));

    assertThat(search.find(on("那珂川町", "2018-09-30")).organization()).isNull();
    assertThat(search.find(on("那珂川町", "2018-10-01")).organization()).isEqualTo("jp-栃木県那珂川町");
  }

  @Test
  void answersForTheDayOfWhichTheNameIsSpoken() {
    KnownOrganization iwafune =
        new KnownOrganization(
            "jp-栃木県岩舟町", "岩舟町", OrganizationKind.MUNICIPALITY, List.of(), null, "栃木県", null, null);
    NameSearch search =
        new NameSearch(new PairJudge(GOVERNMENTS, Countries.load()), GOVERNMENTS, List.of(iwafune));
    NameAnswer before = search.find(on("岩舟町", "2014-04-04"));
    assertThat(before.organization()).isEqualTo("jp-栃木県岩舟町");
    NameAnswer after = search.find(on("岩舟町", "2014-04-05"));
    assertThat(after.decision()).isEqualTo(Decision.UNSURE);
    assertThat(after.candidates().get(0).organization().id()).isEqualTo("jp-栃木県栃木市");
    assertThat(after.reason()).contains("栃木県岩舟町は2014-04-05にはありません");
  }

  /** 仙台市 was designated on 1989-04-01; 富谷町 became a city on 2016-10-10. */
  @ParameterizedTest
  @CsvSource({
    "041009, , SAME, jp-宮城県仙台市, 041009, 団体コード041009は1989-04-01から宮城県仙台市のものです",
    "04100, , SAME, jp-宮城県仙台市, 041009, 団体コード041009は",
    "042013, , SAME, jp-宮城県仙台市, 041009, 団体コード042013は1989-03-31まで宮城県仙台市のものでした。いまの団体コードは041009です。",
    "042013, 1989-03-31, SAME, jp-宮城県仙台市, 042013, 団体コード042013は1989-03-31まで",
    "042013, 1989-04-01, UNSURE, jp-宮城県仙台市, 041009, この時点（1989-04-01）の仙台市の団体コードは041009です。",
    "041009, 1989-03-31, UNSURE, jp-宮城県仙台市, 042013, この時点（1989-03-31）の仙台市の団体コードは042013です。",
    "152170, , SAME, jp-新潟県妙高市, 152170, 2005-04-01から新潟県妙高市のものです",
    "152170, 2005-03-31, SAME, gazetteer:jp-新潟県新井市, 152170, 2005-03-31まで新潟県新井市のものでした",
    "044237, , UNSURE, gazetteer:jp-宮城県富谷町, 044237, 2016-10-10に宮城県富谷市になりました（市制）",
    "044237, 2016-10-10, UNSURE, jp-宮城県富谷市, 042161, この時点（2016-10-10）の富谷市の団体コードは042161です。"
  })
  void aCodeMeansWhoHadItOnTheDay(
      String code, LocalDate day, Decision decision, String id, String ofDay, String reason) {
    NameAnswer answer = SEARCH.find(new NameQuery(code, null, null, null, null, day));

    assertThat(answer.decision()).isEqualTo(decision);
    assertThat(answer.candidates().get(0).organization().id()).isEqualTo(id);
    assertThat(answer.candidates().get(0).organization().code()).isEqualTo(ofDay);
    assertThat(answer.reason()).contains(reason);
    assertThat(answer.organization()).isEqualTo(decision == Decision.SAME ? id : null);
  }

  @Test
  void aNameIsAnsweredUnderTheCodeOfTheDay() {
    assertThat(SEARCH.find(on("仙台市", "1989-03-31")).candidates().get(0).organization().code())
        .isEqualTo("042013");
    assertThat(SEARCH.find(NameQuery.of("仙台市")).candidates().get(0).organization().code())
        .isEqualTo("041009");
  }

  @Test
  void saysWhyACodeIsNobodys() {
    assertThat(SEARCH.find(NameQuery.of("041008")).reason()).contains("検査数字が合いません");
    assertThat(SEARCH.find(NameQuery.of("99999")).decision()).isEqualTo(Decision.NONE);
    assertThat(SEARCH.find(new NameQuery("041009", "中国", null, null, null, null)).decision())
        .isEqualTo(Decision.NONE);
  }

  private static NameQuery on(String name, String day) {
    return new NameQuery(name, null, null, null, null, LocalDate.parse(day));
  }

  private static KnownOrganization known(
      String id, String name, OrganizationKind kind, String country) {
    return new KnownOrganization(id, name, kind, List.of(), null, null, country, null);
  }
}
