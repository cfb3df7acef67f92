package jp.enishi.analysis.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.enishi.analysis.network.Network;
import jp.enishi.analysis.projection.DrawnProjection;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.stability.Stability.Band;
import jp.enishi.analysis.stability.Stability.Source;
import org.junit.jupiter.api.Test;

/** Bands that can be worked out by hand. */
class StabilityTests {

  @Test
  void drawsLeaveOutTheirShareAndAreTheSameForTheSameSeed() {
    String[] lines =
        IntStream.range(0, 20).mapToObj(i -> "m1 c" + i + " a" + i).toArray(String[]::new);
    Network star = DrawnProjection.of(lines).network();
    Draws draws = new Draws(star, 0.1, 7);

    assertThat(draws.left()).isEqualTo(2);
    assertThat(draws.draw(3).size()).isEqualTo(18);
    assertThat(draws.draw(3).order()).isEqualTo(star.order());
    assertThat(edges(draws.draw(3))).isEqualTo(edges(new Draws(star, 0.1, 7).draw(3)));
    assertThat(edges(draws.draw(3))).isNotEqualTo(edges(draws.draw(4)));
    assertThat(edges(draws.draw(3))).isNotEqualTo(edges(new Draws(star, 0.1, 8).draw(3)));
  }

  @Test
  void withoutASourceOnlyWhatItAloneStatesIsGone() {
    Projection network =
        DrawnProjection.of("m1 c1 a1 d1", "m1 c2 a2 d1,d2", "m2 c1 a3 d2", "m3 c3 a4");
    Projection left = Sources.without(network, "d1");

    assertThat(left.tieCount()).isEqualTo(3);
    assertThat(left.network().order()).isEqualTo(network.network().order());
  }

  @Test
  void aTieIsVerifiedFromTheConfidenceOnThatIsSetAndWithoutOpenFindings() {
    Projection network =
        DrawnProjection.of("m1 c1 a1 d1 0.9", "m1 c2 a2 d1 0.89", "m2 c1 a3 d1 1", "m2 c2 a4 d1");

    assertThat(network.keeping(new Verified(0.9, Set.of("a4"))).tieCount()).isEqualTo(2);
    assertThat(network.keeping(new Verified(0.95, Set.of("a4"))).tieCount()).isEqualTo(1);
    assertThat(network.keeping(new Verified(0, Set.of())).tieCount()).isEqualTo(network.tieCount());
  }

  @Test
  void theConfidenceOfWhatIsVerifiedLiesBetweenZeroAndOne() {
    assertThat(new StabilitySettings(1).verifiedConfidence()).isEqualTo(1);
    assertThatThrownBy(() -> new StabilitySettings(1.5))
        .hasMessageContaining("enishi.analysis.stability.verified-confidence")
        .hasMessageContaining("1.5");
    assertThatThrownBy(() -> new StabilitySettings(Double.NaN)).hasMessageContaining("0 から 1");
  }

  @Test
  void aBandSpansAllThatWasTriedAndNamesTheSourceThatMattersMost() {
    Projection network = DrawnProjection.of("m1 c1 a1 d1", "m1 c2 a2 d2", "m2 c1 a3 d2");
    // c1, c2, m1, m2 by their ids.
    int[] base = {1, 3, 1, 3};
    int[][] drawn = {{1, 3, 2, 3}, {1, 4, 1, 2}};
    int[] verified = {1, 3, 1, 3};
    List<int[]> without = List.of(new int[] {1, 2, 2, 2}, new int[] {1, 4, 4, 3});
    List<Source> sources = List.of(new Source("d1", "一", 1), new Source("d2", "二", 2));
    List<Band> bands =
        new Bands(network, new double[] {2, 1, 2, 1}, base, drawn, verified, sources, without)
            .list();

    assertThat(bands).extracting(Band::id).containsExactly("c1", "m1", "c2", "m2");
    Band m1 = bands.get(1);
    assertThat(m1.best()).isEqualTo(1);
    assertThat(m1.worst()).isEqualTo(4);
    assertThat(m1.drawn()).isEqualTo(new Stability.Drawn(1, 1, 2));
    assertThat(m1.dependsOn()).isEqualTo(new Stability.Dependence("d2", "二", 4));
    assertThat(m1.words().ja()).contains("1位").contains("「二」").contains("4位");
    assertThat(bands.get(0).dependsOn()).isNull();
    assertThat(bands.get(0).words().ja()).contains("どの資料を除いても");
  }

  @Test
  void limitsOfTheDrawsAreThoseBetweenWhichNineOfTenLie() {
    int[] hundred = IntStream.rangeClosed(1, 100).toArray();

    assertThat(Bands.at(hundred, 0.05)).isEqualTo(5);
    assertThat(Bands.at(hundred, 0.95)).isEqualTo(95);
    assertThat(Bands.at(new int[] {7}, 0.05)).isEqualTo(7);
  }

  private static List<String> edges(Network network) {
    return IntStream.range(0, network.size())
        .mapToObj(e -> network.id(network.source(e)) + network.id(network.target(e)))
        .toList();
  }
}
