package jp.enishi.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.enishi.analysis.measure.MeasureOptions;
import jp.enishi.analysis.measure.Measurement;
import jp.enishi.analysis.measure.Measures;
import jp.enishi.analysis.projection.DrawnProjection;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.query.Ref;
import org.junit.jupiter.api.Test;

/** A part of three, a pair, and one alone. */
class NetworkPartsTests {

  private static final Lingo JAPANESE = new Lingo(true, null);
  private static final Lingo ENGLISH = new Lingo(false, null);

  private final NetworkParts parts = parts("m1 c1 a1", "m2 c1 a2", "m3 c3 a3", "m4");

  @Test
  void countsThePartsAndHowManyStandInEach() {
    assertThat(parts.count()).isEqualTo(3);
    assertThat(parts.largest()).isEqualTo(3);
    assertThat(parts.around("m2")).isEqualTo(3);
    assertThat(parts.around("c3")).isEqualTo(2);
    assertThat(parts.around("m4")).isEqualTo(1);
  }

  @Test
  void theLargestIsTheFirst() {
    assertThat(parts.of("c1")).isEqualTo(1);
    assertThat(parts.of("m3")).isEqualTo(2);
    assertThat(parts.of("m4")).isEqualTo(3);
  }

  @Test
  void whoIsNotInTheNetworkStandsInNoPartAndOutsideOfNone() {
    assertThat(parts.of("m9")).isNull();
    assertThat(parts.around("m9")).isZero();
    assertThat(parts.outside(organization("m9"))).isFalse();
  }

  @Test
  void warnsOfThoseOutsideTheLargestOnly() {
    List<Ref> among = List.of(organization("m1"), organization("m3"), organization("m9"));

    assertThat(parts.warning(JAPANESE, among, 2)).startsWith("m3はその外にあり、");
    assertThat(parts.warning(ENGLISH, among, 2)).startsWith("m3 stands outside it");
    assertThat(parts.warning(JAPANESE, among.subList(0, 1), 2)).isEmpty();
  }

  @Test
  void namesSomeAndCountsTheOthers() {
    List<Ref> among = List.of(organization("m3"), organization("c3"), organization("m4"));

    assertThat(parts.warning(JAPANESE, among, 2)).startsWith("m3、c3など3団体はその外にあり、");
    assertThat(parts.warning(ENGLISH, among, 2)).startsWith("m3, c3 and 1 more stand outside it");
  }

  private static Ref organization(String name) {
    return DrawnProjection.vertex(name).organization();
  }

  private static NetworkParts parts(String... lines) {
    Projection drawn = DrawnProjection.of(lines);
    List<Ranked> scores =
        Measurement.of(drawn.network(), Measures.get("components"), MeasureOptions.byDefault(false))
            .scores()
            .stream()
            .map(
                each ->
                    new Ranked(
                        each.id(), each.name(), each.score(), null, null, null, null, null, null))
            .toList();
    return new NetworkParts(
        new Ranking(
            "components",
            Map.of(),
            scores,
            scores.size(),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            "",
            ""));
  }
}
