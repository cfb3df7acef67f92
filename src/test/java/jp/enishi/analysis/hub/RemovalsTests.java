package jp.enishi.analysis.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jp.enishi.analysis.projection.DrawnProjection;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.query.Ref;
import org.junit.jupiter.api.Test;

/** What breaks when something goes, on graphs small enough to see it. */
class RemovalsTests {

  /** m1 joins a triangle of three, a pair and a single one; m9 and c9 are apart. */
  private static final Projection NETWORK =
      DrawnProjection.of(
          "m1 c1 a1", "c1 m2 a2", "m2 m1 a3", "m1 c2 a4", "c2 m3 a5", "m1 c3 a6", "m9 c9 a7");

  @Test
  void aCutPointFallsIntoPartsTheLargestFirst() {
    Removal removal = new Removals(NETWORK).withoutVertex(number("m1"));

    assertThat(removal.cuts()).isTrue();
    assertThat(removal.parts()).extracting(Removal.Part::size).containsExactly(2, 2, 1);
    assertThat(removal.cutOffCount()).isEqualTo(3);
    assertThat(removal.cutOff()).extracting(Ref::id).contains("c3").doesNotContain("m9", "m1");
    // Of five others ten pairs reach each other; two pairs still do: c1–m2 and c2–m3.
    assertThat(removal.partedPairs()).isEqualTo(8);
    assertThat(removal.before().components()).isEqualTo(2);
    assertThat(removal.after().components()).isEqualTo(4);
    assertThat(removal.before().largestShare()).isEqualTo(6.0 / 8);
    assertThat(removal.after().largestShare()).isEqualTo(2.0 / 7);
  }

  @Test
  void withoutOneOfATriangleTheOthersHold() {
    Removal removal = new Removals(NETWORK).withoutVertex(number("c1"));

    assertThat(removal.cuts()).isFalse();
    assertThat(removal.parts()).hasSize(1);
    assertThat(removal.partedPairs()).isZero();
  }

  @Test
  void aBridgePartsAndAnEdgeOfATriangleDoesNot() {
    Removals removals = new Removals(NETWORK);
    Removal bridge = removals.withoutEdge(edge("m1", "c2"));

    assertThat(removals.distanceWithout(edge("m1", "c2"))).isNull();
    assertThat(bridge.parts()).extracting(Removal.Part::size).containsExactly(4, 2);
    assertThat(bridge.partedPairs()).isEqualTo(8);
    assertThat(removals.distanceWithout(edge("m1", "c1"))).isEqualTo(2);
    assertThat(removals.withoutEdge(edge("m1", "c1")).cuts()).isFalse();
  }

  @Test
  void theAverageDistanceIsThatOfTheLargestComponent() {
    // A path of four: 3 pairs at 1, 2 at 2, 1 at 3; without its end a path of three: 2 at 1, 1 at
    // 2.
    Projection path = DrawnProjection.of("m1 m2 a1", "m2 m3 a2", "m3 m4 a3");
    Removal removal = new Removals(path).withoutVertex(path.find("m4").orElseThrow());

    assertThat(removal.before().averageDistance()).isCloseTo(10.0 / 6, within(1e-12));
    assertThat(removal.after().averageDistance()).isCloseTo(4.0 / 3, within(1e-12));
  }

  private static int number(String id) {
    return NETWORK.find(id).orElseThrow();
  }

  private static int edge(String u, String v) {
    for (int e = 0; e < NETWORK.network().size(); e++) {
      String one = NETWORK.network().id(NETWORK.network().source(e));
      String other = NETWORK.network().id(NETWORK.network().target(e));
      if (one.equals(u) && other.equals(v) || one.equals(v) && other.equals(u)) {
        return e;
      }
    }
    throw new AssertionError(u + " " + v);
  }
}
