package jp.enishi.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.network.Network;
import jp.enishi.analysis.network.NetworkBuilder;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that can be worked out by hand, and JGraphT's own algorithms where they apply. */
class TextbookTests {

  private static final MeasureOptions PLAIN = MeasureOptions.byDefault(false);

  @Test
  void theMiddleOfAStarLiesOnAllWays() {
    Network star = undirected("m a", "m b", "m c", "m d");

    assertThat(score(star, "betweenness", PLAIN)).containsEntry("m", 1.0).containsEntry("a", 0.0);
    assertThat(score(star, "closeness", PLAIN)).containsEntry("m", 1.0).containsEntry("a", 4.0 / 7);
    assertThat(score(star, "harmonic", PLAIN)).containsEntry("m", 4.0).containsEntry("a", 2.5);
    // Of a star with k rays the eigenvalue is √k: the middle has √½, each ray √(1/2k).
    assertThat(score(star, "eigenvector", PLAIN).get("m")).isCloseTo(Math.sqrt(0.5), within(1e-12));
    assertThat(score(star, "eigenvector", PLAIN).get("a"))
        .isCloseTo(Math.sqrt(0.125), within(1e-12));
    // Burt: each partner of the middle takes a quarter: 4 · (1/4)²; a ray has put all in one.
    assertThat(score(star, "constraint", PLAIN)).containsEntry("m", 0.25).containsEntry("a", 1.0);
    assertThat(score(star, "effectivesize", PLAIN)).containsEntry("m", 4.0);
  }

  @Test
  void onAPathOfFiveTheMiddleParts() {
    Network path = undirected("a b", "b c", "c d", "d e");

    // c lies between {a,b} and {d,e}: 4 pairs of 6; b between a and {c,d,e}: 3.
    assertThat(score(path, "betweenness", raw())).containsEntry("c", 4.0).containsEntry("b", 3.0);
    assertThat(score(path, "betweenness", PLAIN)).containsEntry("c", 4.0 / 6);
    assertThat(score(path, "articulation", PLAIN))
        .isEqualTo(Map.of("a", 0.0, "b", 1.0, "c", 1.0, "d", 1.0, "e", 0.0));
    assertThat(score(path, "bridges", PLAIN)).hasSize(4);
    assertThat(score(path, "kcore", PLAIN)).containsValue(1.0).hasSize(5);
  }

  @Test
  void equalScoresShareARankAndTheNextAreLeftOut() {
    Network star = undirected("m a", "m b", "m c", "n m");
    List<Score> scores = Measurement.of(star, Measures.get("degree"), PLAIN).scores();

    assertThat(scores).extracting(Score::rank).containsExactly(1, 2, 2, 2, 2);
    assertThat(Ranks.descending(new double[] {3, 5, 3, 1, 5 - 1e-12, Double.NaN}))
        .containsExactly(3, 1, 3, 5, 1, 0);
  }

  @Test
  void waysThatAreEquallyLongOnPaperAreTies() {
    // a–b–c is 0.1 + 0.2 long, a–d–c 0.3 at once after 0: as numbers 0.30000000000000004 and 0.3.
    Network network = weighted("a b 0.1", "b c 0.2", "a d 0.15", "d c 0.15");
    MeasureOptions distance =
        new MeasureOptions(true, WeightMeaning.DISTANCE, false, null, null, null, true, false, 1);

    assertThat(score(network, "betweenness", distance))
        .containsEntry("b", 0.5)
        .containsEntry("d", 0.5);
  }

  @Test
  void waysAreCountedWhereALongOverflows() {
    // Seventy squares in a row double the ways seventy times: 2^70 from end to end.
    NetworkBuilder builder = new NetworkBuilder(false, false);
    for (int i = 0; i < 70; i++) {
      for (String side : List.of("l", "r")) {
        int middle = builder.vertex(side + i, "");
        builder.edge(builder.vertex("m" + i, ""), middle, 1);
        builder.edge(middle, builder.vertex("m" + (i + 1), ""), 1);
      }
    }
    Map<String, Double> scores = score(builder.build(), "betweenness", raw());

    assertThat(scores.get("l35")).isEqualTo(scores.get("r35")).isPositive();
    assertThat(scores.get("l0")).isCloseTo(scores.get("r69"), within(1e-9 * scores.get("l0")));
  }

  @Test
  void chainsOfManyVerticesDoNotOverflowTheStack() {
    NetworkBuilder builder = new NetworkBuilder(false, false);
    for (int i = 0; i < 100_000; i++) {
      builder.edge(builder.vertex("v" + i, ""), builder.vertex("v" + (i + 1), ""), 1);
    }

    assertThat(score(builder.build(), "bridges", PLAIN)).hasSize(100_000);
  }

  @Test
  void agreesWithJGraphTsBetweennessAndHarmonic() {
    Network network = undirected("a b", "b c", "c d", "d a", "c e", "e f", "f c", "g h");
    var theirs = new BetweennessCentrality<>(JGraphTGraphs.of(network));
    var harmonic = new HarmonicCentrality<>(JGraphTGraphs.of(network), true, false);
    double[] ours = Measurement.values(network, Measures.get("betweenness"), raw());
    double[] near = Measurement.values(network, Measures.get("harmonic"), PLAIN);

    for (int v = 0; v < network.order(); v++) {
      assertThat(ours[v]).isCloseTo(theirs.getVertexScore(v), within(1e-12));
      assertThat(near[v]).isCloseTo(harmonic.getVertexScore(v), within(1e-12));
    }
  }

  @Test
  void twoTrianglesOnABridgeAreTwoCommunities() {
    Network network = undirected("a b", "b c", "c a", "c d", "d e", "e f", "f d");
    Map<String, Double> groups = score(network, "communities", PLAIN);

    assertThat(groups.get("a")).isEqualTo(groups.get("b")).isEqualTo(groups.get("c"));
    assertThat(groups.get("d")).isEqualTo(groups.get("f")).isNotEqualTo(groups.get("a"));
    // Newman: 6 of 7 edges inside, each group has half of the ends: 6/7 − 1/2.
    assertThat(
            (double)
                Measurement.of(network, Measures.get("communities"), PLAIN)
                    .parameters()
                    .get("modularity"))
        .isCloseTo(6.0 / 7 - 0.5, within(1e-12));
  }

  @Test
  void communitiesOfTheKarateClubAreAsGoodAsThePublishedBest() {
    Network karate = KarateClub.network();

    // 0.4198 is the proven optimum (Brandes et al. 2008).
    assertThat(
            (double)
                Measurement.of(karate, Measures.get("communities"), PLAIN)
                    .parameters()
                    .get("modularity"))
        .isCloseTo(0.4198, within(5e-5));
  }

  /** Each ring of cliques is its own best division as long as there are few (Fortunato 2007). */
  @Test
  void findsEachCliqueOfALargeRing() {
    int cliques = 30;
    int size = 100;
    List<String> edges = new ArrayList<>();
    for (int c = 0; c < cliques; c++) {
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size; j++) {
          edges.add(c + "-" + i + " " + c + "-" + j);
        }
      }
      edges.add(c + "-0 " + (c + 1) % cliques + "-1");
    }
    Map<String, Double> groups =
        score(undirected(edges.toArray(String[]::new)), "communities", PLAIN);

    assertThat(new HashSet<>(groups.values())).hasSize(cliques);
    for (int c = 0; c < cliques; c++) {
      for (int i = 1; i < size; i++) {
        assertThat(groups.get(c + "-" + i)).isEqualTo(groups.get(c + "-0"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"betweenness", "closeness", "harmonic"})
  void anEstimateStatesItsErrorAndKeepsIt(String measure) {
    Network karate = KarateClub.network();
    MeasureOptions sampled =
        new MeasureOptions(false, WeightMeaning.DISTANCE, null, null, null, 20, false, false, 5);
    Scores estimate = Measurement.of(karate, Measures.get(measure), sampled);
    double error = (double) estimate.parameters().get("largestStandardError");
    Map<String, Double> exact = score(karate, measure, PLAIN);

    assertThat(estimate.parameters()).containsEntry("estimated", true).containsEntry("samples", 20);
    assertThat(error).isPositive();
    assertThat(estimate.scores())
        .allSatisfy(
            each -> assertThat(each.score()).isCloseTo(exact.get(each.id()), within(4 * error)));
  }

  /** All others but one are drawn: what is left out is nothing for the one that is not. */
  @Test
  void anEstimateFromAllOthersIsExact() {
    Network karate = KarateClub.network();
    for (String measure : new String[] {"closeness", "harmonic"}) {
      MeasureOptions sampled =
          new MeasureOptions(false, WeightMeaning.DISTANCE, null, null, null, 33, false, false, 5);
      Map<String, Double> exact = score(karate, measure, PLAIN);
      assertThat(Measurement.of(karate, Measures.get(measure), sampled).scores())
          .filteredOn(
              each -> Math.abs(each.score() - exact.get(each.id())) < 1e-12 * exact.get(each.id()))
          .isNotEmpty();
    }
  }

  /** The example of Yen's algorithm: C to H, the three shortest ways 5, 7 and 8 long. */
  @Test
  void findsTheThreeShortestWaysOfYensExample() {
    NetworkBuilder builder = new NetworkBuilder(true, true);
    for (String edge : "C D 3,C E 2,D F 4,E D 1,E F 2,E G 3,F G 2,F H 1,G H 2".split(",")) {
      String[] parts = edge.split(" ");
      builder.edge(
          builder.vertex(parts[0], parts[0]),
          builder.vertex(parts[1], parts[1]),
          Double.parseDouble(parts[2]));
    }
    Network network = builder.build();
    int start = builder.vertex("C", "C");
    int end = builder.vertex("H", "H");
    MeasureOptions lengths =
        new MeasureOptions(true, WeightMeaning.DISTANCE, null, null, null, null, true, false, 1);

    Routes found = Routes.of(network, start, end, 3, lengths);
    assertThat(found.routes())
        .extracting(each -> each.vertices().stream().map(network::id).collect(Collectors.joining()))
        .startsWith("CEFH", "CEGH");
    assertThat(found.routes()).extracting(Routes.Route::length).containsExactly(5.0, 7.0, 8.0);
    assertThat(found.tied()).isTrue();
    assertThat(Routes.of(network, end, start, 3, lengths).routes()).isEmpty();
    assertThatThrownBy(() -> Routes.of(network, start, start, 3, lengths))
        .isInstanceOf(AnalysisRefused.class);
  }

  @Test
  void aNetworkWithoutEdgesIsMeasuredOrRefusedWithAReason() {
    NetworkBuilder builder = new NetworkBuilder(false, true);
    List.of("a", "b", "c").forEach(id -> builder.vertex(id, id));
    Network apart = builder.build();

    assertThat(Measurement.values(apart, Measures.get("pagerank"), PLAIN))
        .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-12));
    assertThat(Measurement.values(apart, Measures.get("components"), PLAIN))
        .containsExactly(1, 2, 3);
    for (Measure each : Measures.list()) {
      try {
        assertThat(Measurement.of(apart, each, PLAIN).scores()).isNotNull();
      } catch (AnalysisRefused refused) {
        assertThat(refused).hasMessageContaining("。");
      }
    }
  }

  @Test
  void saysWhichMeasuresThereAre() {
    assertThatThrownBy(() -> Measures.get("fame"))
        .isInstanceOf(AnalysisRefused.class)
        .hasMessageContaining("fame")
        .hasMessageContaining("betweenness");
  }

  @Test
  void settlesAlsoWhereOneTieIsAThousandTimesAsStrongAsTheOthers() {
    Network heavy = weighted("p q 0.001", "q r 1000", "p r 7");
    Map<String, Double> x = score(heavy, "eigenvector", MeasureOptions.byDefault(true));

    // A x = λ x, row by row: each row divided by its own entry gives the same λ.
    double ofP = (0.001 * x.get("q") + 7 * x.get("r")) / x.get("p");
    double ofQ = (0.001 * x.get("p") + 1000 * x.get("r")) / x.get("q");
    double ofR = (7 * x.get("p") + 1000 * x.get("q")) / x.get("r");
    assertThat(ofP).isCloseTo(ofQ, within(1e-7));
    assertThat(ofR).isCloseTo(ofQ, within(1e-7));
    assertThat(ofQ).isGreaterThan(1000);
  }

  @Test
  void saysWhenThereIsNoSuchVector() {
    NetworkBuilder chain = new NetworkBuilder(true, false);
    chain.edge(chain.vertex("a", "a"), chain.vertex("b", "b"), 1);

    assertThatThrownBy(() -> Measurement.of(chain.build(), Measures.get("eigenvector"), PLAIN))
        .isInstanceOf(AnalysisRefused.class)
        .hasMessageContaining("収束しません");
  }

  private static MeasureOptions raw() {
    return new MeasureOptions(
        false, WeightMeaning.DISTANCE, false, null, null, null, true, false, 1);
  }

  private static Network undirected(String... edges) {
    return network(false, edges);
  }

  private static Network weighted(String... edges) {
    return network(true, edges);
  }

  private static Network network(boolean weighted, String... edges) {
    NetworkBuilder builder = new NetworkBuilder(false, weighted);
    for (String edge : edges) {
      String[] parts = edge.split(" ");
      builder.edge(
          builder.vertex(parts[0], parts[0]),
          builder.vertex(parts[1], parts[1]),
          parts.length > 2 ? Double.parseDouble(parts[2]) : 1);
    }
    return builder.build();
  }

  private static Map<String, Double> score(
      Network network, String measure, MeasureOptions options) {
    return Measurement.of(network, Measures.get(measure), options).scores().stream()
        .collect(Collectors.toMap(Score::id, Score::score));
  }
}
