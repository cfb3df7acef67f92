package jp.enishi.analysis.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Rankings that can be worked out by hand. */
class PredictionsTests {

  private static final int ALLOCATION = Signal.Index.RESOURCE_ALLOCATION.ordinal();
  private static final int INDICES = Signal.Index.values().length;

  @Test
  void findsThePartnerOfALookAlike() {
    // m1 and m2 share c1; m2 is also tied to c2. c3 belongs to somebody else.
    DrawnTies drawn = new DrawnTies("m1 c1", "m2 c1", "m2 c2", "m3 c3");
    var ranking = rank(drawn, "m1", "c2", "c3");

    assertThat(ranking.ranks()).containsExactly(1, 2);
    assertThat(ranking.scores()[1]).isZero();
    // Resource allocation of m1 and m2 is 1/2, c1 having two neighbours; so is that of c1 and c2.
    assertThat(signal(ranking, Signal.View.LOOK_ALIKES)).containsExactly(0.5, 0);
    assertThat(signal(ranking, Signal.View.LIKE_PARTNERS)).containsExactly(0.5, 0);
    assertThat(signal(ranking, Signal.View.SHARED)).containsExactly(0, 0);
    // First of each of two views of three predictors: 6/(60+1).
    assertThat(ranking.scores()[0]).isCloseTo(6.0 / 61, within(1e-15));
  }

  @Test
  void findsACityWhereThePrefectureHasItsPartner() {
    DrawnTies drawn = new DrawnTies("m1 @p", "p r", "c1 @r", "c2 @s", "m2 c2");
    var ranking = rank(drawn, "m1", "c1", "c2");

    // p and c1 share r, which has two neighbours.
    assertThat(signal(ranking, Signal.View.PLACE)).containsExactly(0.5, 0);
    assertThat(ranking.ranks()).containsExactly(1, 2);
  }

  @Test
  void findsATownOfTheSameCouncilAndPrefecture() {
    DrawnTies drawn = new DrawnTies("m1 +k", "m2 +k", "m3 +k", "m2 @p", "m1 @p", "m4 c4");
    var ranking = rank(drawn, "m1", "m2", "m3", "m4");

    // With m2 the council of three and the prefecture of two, with m3 the council alone.
    assertThat(signal(ranking, Signal.View.SHARED)).containsExactly(1.0 / 3 + 1.0 / 2, 1.0 / 3, 0);
    assertThat(ranking.ranks()).containsExactly(1, 2, 3);
  }

  @Test
  void predictsAsJGraphTsOwnTestsExpect() {
    // The graph of JGraphT's JaccardLinkedPredictionTest, with names for its numbers.
    DrawnTies drawn =
        new DrawnTies(
            "m0 m1", "m0 m3", "m1 m2", "m1 m4", "m2 m3", "m2 m4", "m3 m4", "m3 m5", "m4 m5");
    Similarity similarity = new Similarity(drawn.ties.bonds());
    int jaccard = Signal.Index.JACCARD.ordinal();

    assertThat(similarity.of(drawn.number("m0"), drawn.number("m2"))[jaccard])
        .isCloseTo(2.0 / 3, within(1e-15));
    assertThat(similarity.of(drawn.number("m0"), drawn.number("m4"))[jaccard]).isEqualTo(0.5);
    assertThat(similarity.of(drawn.number("m3"), drawn.number("m2"))[jaccard])
        .isCloseTo(1.0 / 6, within(1e-15));
  }

  @Test
  void aHiddenTieIsAsIfItHadNeverBeenThere() {
    String[] with = {"m1 c1", "m2 c1", "m2 c2", "m1 c3", "m3 c3", "m3 c2", "m4 c4", "m4 c1"};
    String[] without = Arrays.copyOfRange(with, 0, with.length - 1);
    DrawnTies all = new DrawnTies(with);
    Predictions predictions = new Predictions(all.ties.bonds());
    int[] candidates = all.all("c2", "c4");
    double[] before = predictions.rank(all.number("m1"), candidates).scores();
    predictions.hide(all.number("m4"), all.number("c1"));
    double[] hidden = predictions.rank(all.number("m1"), candidates).scores();
    predictions.show(all.number("m4"), all.number("c1"));
    double[] after = predictions.rank(all.number("m1"), candidates).scores();

    DrawnTies never = new DrawnTies(without);
    assertThat(hidden).isEqualTo(rank(never, "m1", "c2", "c4").scores());
    assertThat(after).isEqualTo(before);
    assertThat(hidden).isNotEqualTo(before);
  }

  private static Predictions.Ranking rank(DrawnTies drawn, String asking, String... candidates) {
    return new Predictions(drawn.ties.bonds()).rank(drawn.number(asking), drawn.all(candidates));
  }

  private static double[] signal(Predictions.Ranking ranking, Signal.View view) {
    return ranking.signals()[view.ordinal() * INDICES + ALLOCATION];
  }
}
