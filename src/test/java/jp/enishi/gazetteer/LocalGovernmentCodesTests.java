package jp.enishi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.enishi.support.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalGovernmentCodesTests {

  private static final LocalGovernments TODAY = LocalGovernments.load();
  private static final LocalGovernmentCodes SHIPPED = LocalGovernmentChanges.load().codes();
  private static final LocalGovernmentCodes OFFICIAL =
      LocalGovernmentChanges.of(
              List.of(), OfficialChanges.read(ReferenceData.municipalityEvents()).all())
          .codes();

  /**
   * The last day of the earlier code, the first one of the later; looked up in the list by hand.
   */
  @ParameterizedTest
  @CsvSource({
    "宮城県, 仙台市, 1989-04-01, 042013, 041009",
    "神奈川県, 川崎市, 1972-04-01, 142026, 141305",
    "埼玉県, さいたま市, 2003-04-01, 112445, 111007",
    "熊本県, 熊本市, 2012-04-01, 432016, 431001",
    "北海道, 幌加内町, 2010-04-01, 014397, 014729",
    "和歌山県, 串本町, 2005-04-01, 304077, 304280"
  })
  void oneThatGoesOnHasAnotherCodeFromThatDay(
      String prefecture, String name, LocalDate on, String before, String after) {
    assertThat(SHIPPED.on(on.minusDays(1), prefecture, name)).contains(before);
    assertThat(SHIPPED.on(on, prefecture, name)).contains(after);
  }

  @Test
  void theFirstCodeOfAMergedCityBeganWithIt() {
    assertThat(SHIPPED.of("埼玉県", "さいたま市"))
        .containsExactly(
            new CodePeriod("112445", LocalDate.of(2001, 5, 1), LocalDate.of(2003, 4, 1)),
            new CodePeriod("111007", LocalDate.of(2003, 4, 1), null));
  }

  /** 新井市 was renamed 妙高市 and kept the code; 富谷町 became a city and did not. */
  @Test
  void aCodeTellsWhoseItWasInWhichTime() {
    assertThat(SHIPPED.holders("152170"))
        .extracting(each -> each.government().name() + " " + each.valid().until())
        .containsExactly("妙高市 null", "新井市 2005-04-01");
    assertThat(SHIPPED.holders("044237"))
        .extracting(each -> each.government().name() + " " + each.valid().until())
        .containsExactly("富谷町 2016-10-10");
    assertThat(SHIPPED.holders("042021")).hasSize(1);
    assertThat(SHIPPED.holders("999999")).isEmpty();
  }

  /** Of 愛知県 two were called 旭町; a code tells them apart where the name does not. */
  @Test
  void twoOfOneNameAreToldApartByTheirCodes() {
    assertThat(OFFICIAL.holders("233218"))
        .extracting(each -> each.valid().until())
        .containsExactly(LocalDate.of(1970, 12, 1));
    assertThat(OFFICIAL.of("愛知県", "旭町")).hasSizeLessThan(2);
  }

  /** Bodies of today: the official list knows no other code of theirs than the shipped table. */
  @Test
  void shippedTableHasEveryFormerCodeOfTheOfficialList() {
    for (LocalGovernment each : TODAY.all()) {
      List<CodePeriod> shipped = SHIPPED.of(each.prefecture(), each.name());
      List<CodePeriod> official = OFFICIAL.of(each.prefecture(), each.name());
      assertThat(shipped)
          .as(each.fullName())
          .extracting(period -> period.code() + " " + period.until())
          .containsExactlyElementsOf(
              official.stream().map(period -> period.code() + " " + period.until()).toList());
      assertThat(shipped.get(shipped.size() - 1).code()).isEqualTo(each.code());
    }
  }

  @Test
  void readsACodeInAnyWidthAndWithoutItsCheckDigit() {
    assertThat(LocalGovernmentCodes.typed(" ０４１００９ ")).contains("041009");
    assertThat(LocalGovernmentCodes.typed("04100")).contains("041009");
    assertThat(LocalGovernmentCodes.typed("2014")).isEmpty();
    assertThat(LocalGovernmentCodes.typed("仙台市")).isEmpty();
    assertThat(LocalGovernmentCodes.isWellFormed("041009")).isTrue();
    assertThat(LocalGovernmentCodes.isWellFormed("041008")).isFalse();
  }
}
