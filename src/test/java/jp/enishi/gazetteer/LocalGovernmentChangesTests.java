package jp.enishi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.enishi.support.ReferenceData;
import org.junit.jupiter.api.Test;

class LocalGovernmentChangesTests {

  private static final LocalGovernmentChanges SHIPPED = LocalGovernmentChanges.load();
  private static final LocalGovernmentChanges OFFICIAL =
      LocalGovernmentChanges.of(
          List.of(), OfficialChanges.read(ReferenceData.municipalityEvents()).all());

  @Test
  void iwafuneStoodUntilItBecamePartOfTochigi() {
    LocalGovernmentPeriod iwafune = SHIPPED.find("栃木県", "下都賀郡岩舟町").orElseThrow();

    assertThat(iwafune)
        .isEqualTo(
            new LocalGovernmentPeriod("093670", "栃木県", "岩舟町", null, LocalDate.of(2014, 4, 5)));
    assertThat(names(SHIPPED, iwafune, "2014-04-04")).containsExactly("栃木県岩舟町");
    assertThat(names(SHIPPED, iwafune, "2014-04-05")).containsExactly("栃木県栃木市");
  }

  @Test
  void cityOfSeveralBeganWithTheMergerAndThoseItWasMadeOfStoodBefore() {
    LocalGovernmentPeriod higashiomi = SHIPPED.find(null, "東近江市").orElseThrow();

    assertThat(higashiomi.since()).isEqualTo("2005-02-11");
    assertThat(higashiomi.until()).isNull();
    assertThat(names(SHIPPED, higashiomi, "2005-02-10"))
        .containsExactlyInAnyOrder(
            "滋賀県八日市市", "滋賀県永源寺町", "滋賀県五個荘町", "滋賀県愛東町", "滋賀県湖東町", "滋賀県蒲生町", "滋賀県能登川町");
  }

  @Test
  void cityThatKeptItsNameInAMergerGoesOn() {
    LocalGovernmentPeriod tochigi = SHIPPED.find("栃木県", "栃木市").orElseThrow();

    assertThat(tochigi.since()).isNull();
    assertThat(names(SHIPPED, tochigi, "2000-01-01")).containsExactly("栃木県栃木市");
  }

  @Test
  void chainOfRenamesAndMergersIsFollowedToItsEnd() {
    LocalGovernmentPeriod okumyogata = OFFICIAL.find("岐阜県", "奥明方村").orElseThrow();

    assertThat(names(OFFICIAL, okumyogata, "1970-04-19")).containsExactly("岐阜県奥明方村");
    assertThat(names(OFFICIAL, okumyogata, "1980-01-01")).containsExactly("岐阜県明方村");
    assertThat(names(OFFICIAL, okumyogata, "2000-01-01")).containsExactly("岐阜県明宝村");
    assertThat(names(OFFICIAL, okumyogata, "2024-01-01")).containsExactly("岐阜県郡上市");
  }

  @Test
  void twoOfOneNameInOnePrefectureAreNotMixedUp() {
    assertThat(OFFICIAL.find("三重県", "長島町")).isEmpty();
    assertThat(OFFICIAL.find("愛知県", "旭町")).isEmpty();
  }

  @Test
  void everyoneOfTodayWhoTookPartStandsToday() {
    LocalGovernments current = LocalGovernments.load();
    LocalDate today = LocalDate.of(2024, 4, 1);

    for (LocalGovernmentChange each : OFFICIAL.all()) {
      OFFICIAL
          .find(each.before().prefecture(), each.before().name())
          .ifPresent(
              before ->
                  assertThat(OFFICIAL.standingFor(before, today))
                      .as(before.fullName())
                      .isNotEmpty()
                      .allSatisfy(
                          standing ->
                              assertThat(current.find(standing.prefecture(), standing.name()))
                                  .as(standing.fullName())
                                  .isPresent()));
    }
  }

  private static List<String> names(
      LocalGovernmentChanges changes, LocalGovernmentPeriod asked, String day) {
    return changes.standingFor(asked, LocalDate.parse(day)).stream()
        .map(LocalGovernmentPeriod::fullName)
        .toList();
  }
}
