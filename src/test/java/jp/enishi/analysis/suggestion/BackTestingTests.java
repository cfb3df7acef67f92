package jp.enishi.analysis.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Back-tests whose figures can be worked out by hand. */
class BackTestingTests {

  @Test
  void twoCirclesOfFriendsFindEachHiddenTieFirst() {
    // Each of m1–m3 is tied to each of c1–c3, each of m4–m6 to each of c4–c6.
    StringBuilder lines = new StringBuilder();
    for (int m = 1; m <= 6; m++) {
      for (int c = 1; c <= 3; c++) {
        lines.append("m%d c%d %d\n".formatted(m, m <= 3 ? c : c + 3, 2000));
      }
    }
    BackTest test = testing(lines.toString().split("\n")).leaveOneOut(null);

    assertThat(test.asked()).isEqualTo(18);
    assertThat(test.newcomers()).isZero();
    // To be found among itself and the three of the other circle.
    assertThat(test.candidates()).isEqualTo(4);
    assertThat(method(test, "enishi").mrr()).isEqualTo(1);
    // The hidden one has two ties left, the three others have three each: it is the last of four.
    assertThat(method(test, "popularity").mrr()).isCloseTo(0.25, within(1e-12));
    assertThat(method(test, "chance").mrr()).isCloseTo(25.0 / 48, within(1e-12));
    assertThat(method(test, "chance").hitAt5()).isCloseTo(1, within(1e-12));
  }

  @Test
  void afterAYearKnowsNothingOfWhatCameLater() {
    BackTest test =
        testing("m1 c1 1990", "m2 c1 1991", "m2 c2 1992", "m1 c2 2005", "m3 c3 2006", "m4 c4 ?")
            .afterYear(2000);

    assertThat(test.hidden()).isEqualTo(2);
    assertThat(test.known()).isEqualTo(3);
    assertThat(test.undated()).isEqualTo(1);
    // c3 had no tie by then: nothing could lead to it.
    assertThat(test.newcomers()).isEqualTo(1);
    // m1 finds c2 first (1); m3 has nothing, all four cities share a rank ((1+1/2+1/3+1/4)/4).
    assertThat(method(test, "enishi").mrr()).isCloseTo((1 + 25.0 / 48) / 2, within(1e-12));
    assertThat(test.withOtherTies().get(0).mrr()).isEqualTo(1);
  }

  @Test
  void theFirstOfSeveralTiesCountsAndAnUndatedOneMayHaveBeenIt() {
    KnownTies ties = new DrawnTies("m1 c1 2005", "m1 c1 1990", "m2 c1 2005", "m2 c1 ?").ties;

    assertThat(ties.pairsAfter(2000)).isEmpty();
    assertThat(ties.undated()).isEqualTo(1);
    assertThat(ties.pairs()).hasSize(2);
  }

  @Test
  void theMiddleYearPartsTheTiesInTwo() {
    KnownTies ties = new DrawnTies("m1 c1 1990", "m2 c1 1995", "m3 c1 2000", "m4 c1 2005").ties;

    assertThat(ties.splitYear()).isEqualTo(1999);
    assertThat(ties.pairsAfter(1999)).hasSize(2);
    assertThat(new DrawnTies("m1 c1 1990", "m2 c1 1990").ties.splitYear()).isNull();
  }

  @Test
  void candidatesOfEqualRankShareTheirHits() {
    Hits hits = new Hits();
    // Three are better, four share ranks 4 to 7: two of the four orders put it among the first
    // five.
    hits.add(new int[] {1, 2, 3, 4, 4, 4, 4, 8}, 5);
    BackTest.Method figures = hits.method("", null);

    assertThat(figures.hitAt5()).isEqualTo(0.5);
    assertThat(figures.hitAt10()).isEqualTo(1);
    assertThat(figures.mrr()).isCloseTo((1.0 / 4 + 1.0 / 5 + 1.0 / 6 + 1.0 / 7) / 4, within(1e-15));
  }

  @Test
  void aPoorResultIsSaidToBePoor() {
    // Nobody shares anything with anybody: the hidden city has no tie left.
    BackTest test = testing("m1 c1 1990", "m2 c2 1991", "m3 c3 1992").leaveOneOut(null);

    assertThat(test.newcomers()).isEqualTo(3);
    assertThat(test.verdict().ja()).contains("でたらめに選ぶのと変わりません").contains("件数が少なく");
    assertThat(test.verdict().en()).contains("No better than chance");
    assertThat(testing("m1 +k").leaveOneOut(null).verdict().ja()).contains("確かめられません");
  }

  private static BackTesting testing(String... lines) {
    return new BackTesting(new DrawnTies(lines).ties);
  }

  private static BackTest.Method method(BackTest test, String name) {
    return test.methods().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
