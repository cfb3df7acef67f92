package jp.enishi.analysis.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.enishi.analysis.measure.Measure.Subject;
import jp.enishi.analysis.network.Network;
import org.jgrapht.alg.interfaces.EdgeScoringAlgorithm;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.scoring.PageRank;

/** Takes a measure of a network. */
public final class Measurement {

  /**
   * From so many steps (starts times edges) on, ways are sought from some starts only unless told
   * otherwise.
   */
  private static final double EXACT_STEPS = 1e9;

  /** Edges that an estimate follows, all starts together. */
  private static final double ESTIMATE_STEPS = 5e8;

  private final Network network;
  private final Measure measure;
  private final MeasureOptions options;
  private final Map<String, Object> stated = new LinkedHashMap<>();
  private double[] certainty;

  private Measurement(Network network, Measure measure, MeasureOptions options) {
    this.network = network;
    this.measure = measure;
    this.options = options;
  }

  /** Scores with ranks, and the parameters that were in use. */
  public static Scores of(Network network, Measure measure, MeasureOptions options) {
    return new Measurement(network, measure, options).scores();
  }

  /** Scores of the vertices by their number, for measures that score vertices. */
  public static double[] values(Network network, Measure measure, MeasureOptions options) {
    Measurement taken = new Measurement(network, measure, options);
    VertexScoringAlgorithm<Integer, Double> scores = taken.vertices();
    return IntStream.range(0, network.order()).mapToDouble(scores::getVertexScore).toArray();
  }

  private Scores scores() {
    stated.put("directed", network.isDirected());
    stated.put("weighted", options.weighted());
    List<Score> scores =
        network.order() == 0 && measure.subject() != Subject.NETWORK ? List.of() : taken();
    stated.put("tieTolerance", Ranks.TOLERANCE);
    return new Scores(measure.key(), stated, scores);
  }

  private List<Score> taken() {
    return switch (measure.subject()) {
      case NETWORK -> figures();
      case EDGE -> ofEdges();
      case VERTEX, GROUP -> ofVertices();
    };
  }

  private List<Score> figures() {
    List<Score> figures = new ArrayList<>();
    NetworkFigures.of(network)
        .forEach((id, value) -> figures.add(new Score(id, id, orNull(value), null, null, null)));
    return figures;
  }

  private List<Score> ofVertices() {
    VertexScoringAlgorithm<Integer, Double> algorithm = vertices();
    double[] values =
        IntStream.range(0, network.order()).mapToDouble(algorithm::getVertexScore).toArray();
    boolean groups = measure.subject() == Subject.GROUP;
    stated.put("order", groups ? "ascending" : "descending");
    int[] ranks =
        Ranks.descending(
            groups ? java.util.Arrays.stream(values).map(each -> -each).toArray() : values);
    return IntStream.range(0, values.length)
        .mapToObj(
            v ->
                new Score(
                    network.id(v),
                    network.name(v),
                    orNull(values[v]),
                    rank(ranks[v]),
                    null,
                    null,
                    certainty == null ? null : certainty[v]))
        .sorted(inOrder())
        .toList();
  }

  private List<Score> ofEdges() {
    EdgeScoringAlgorithm<Integer, Double> algorithm = edges();
    int[] listed =
        IntStream.range(0, network.size())
            .filter(e -> !Double.isNaN(algorithm.getEdgeScore(e)))
            .toArray();
    int[] ranks =
        Ranks.descending(
            java.util.Arrays.stream(listed).mapToDouble(algorithm::getEdgeScore).toArray());
    return IntStream.range(0, listed.length)
        .mapToObj(i -> edge(listed[i], algorithm.getEdgeScore(listed[i]), ranks[i]))
        .sorted(inOrder())
        .toList();
  }

  private Score edge(int edge, double score, int rank) {
    int u = network.source(edge);
    int v = network.target(edge);
    String between = network.isDirected() ? " → " : " – ";
    return new Score(
        network.id(u) + " " + network.id(v),
        network.name(u) + between + network.name(v),
        score,
        rank,
        network.id(u),
        network.id(v));
  }

  private static Comparator<Score> inOrder() {
    return Comparator.comparing(
            Score::rank, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
        .thenComparing(Score::id);
  }

  private static Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private static Integer rank(int rank) {
    return rank == 0 ? null : rank;
  }

  private EdgeScoringAlgorithm<Integer, Double> edges() {
    if (measure.key().equals("bridges")) {
      CutPoints cuts = new CutPoints(network);
      return new ArrayScores(
          IntStream.range(0, network.size())
              .mapToDouble(e -> cuts.isBridge(e) ? 1 : Double.NaN)
              .toArray());
    }
    return new ArrayScores(betweenness(true));
  }

  private VertexScoringAlgorithm<Integer, Double> vertices() {
    return measure.key().equals("pagerank") ? pageRank() : new ArrayScores(values());
  }

  private double[] values() {
    return switch (measure.key()) {
      case "degree" -> degree(Degrees.all(network, false));
      case "indegree" -> degree(Degrees.in(network, false));
      case "outdegree" -> degree(Degrees.out(network, false));
      case "strength" -> Degrees.all(network, options.weighted());
      case "betweenness" -> betweenness(false);
      case "closeness" -> closeness();
      case "harmonic" -> harmonic();
      case "eigenvector" -> new Spectral(network, options).eigenvector();
      case "katz" -> katz();
      case "kcore" -> Cores.of(network);
      case "clustering" -> Clustering.of(network, options);
      case "articulation" -> new CutPoints(network).vertices();
      case "components" -> components();
      case "communities" -> communities();
      case "constraint" -> new StructuralHoles(network, options).constraint();
      case "effectivesize" -> new StructuralHoles(network, options).effectiveSize();
      default -> throw new IllegalStateException("No code for " + measure.key());
    };
  }

  private double[] degree(double[] counts) {
    if (normalized(false) && network.order() > 1) {
      return java.util.Arrays.stream(counts).map(each -> each / (network.order() - 1)).toArray();
    }
    return counts;
  }

  private double[] betweenness(boolean ofEdges) {
    double[] lengths = lengths();
    double n = network.order();
    int[] starts = starts();
    Betweenness taken =
        ofEdges
            ? Betweenness.ofEdges(network, lengths, starts)
            : Betweenness.ofVertices(network, lengths, starts);
    double pairs = ofEdges ? n * (n - 1) : (n - 1) * (n - 2);
    double divisor = normalized(true) ? pairs : network.isDirected() ? 1 : 2;
    estimated(starts, taken.standardError() / divisor);
    return java.util.Arrays.stream(taken.sums())
        .map(each -> divisor > 0 ? each / divisor : 0)
        .toArray();
  }

  private double[] closeness() {
    double[] lengths = lengths();
    boolean scaled = normalized(true);
    int[] starts = starts();
    if (starts.length == network.order()) {
      estimated(starts, 0);
      return Nearness.closeness(network, lengths, scaled);
    }
    SampledNearness sampled = SampledNearness.of(network, lengths, starts, false);
    double[] scores = sampled.closeness(scaled);
    estimated(starts, sampled.standardError());
    return scores;
  }

  private double[] harmonic() {
    double[] lengths = lengths();
    boolean normalized = normalized(false);
    int[] starts = starts();
    if (starts.length == network.order()) {
      estimated(starts, 0);
      return Nearness.harmonic(network, lengths, normalized);
    }
    SampledNearness sampled = SampledNearness.of(network, lengths, starts, true);
    double[] scores = sampled.harmonic(normalized);
    estimated(starts, sampled.standardError());
    return scores;
  }

  /** Vertices from which ways are sought: all, or some where that would take too long. */
  private int[] starts() {
    double n = network.order();
    int samples = options.samples() != null ? options.samples() : network.order();
    if (options.samples() == null && !options.exact() && n * network.size() > EXACT_STEPS) {
      samples = (int) Math.max(100, ESTIMATE_STEPS / network.size());
    }
    return Betweenness.starts(network, samples, options.seed());
  }

  private void estimated(int[] starts, double standardError) {
    stated.put("estimated", starts.length < network.order());
    if (starts.length < network.order()) {
      stated.put("samples", starts.length);
      stated.put("seed", options.seed());
      stated.put("largestStandardError", orNull(standardError));
    }
  }

  private VertexScoringAlgorithm<Integer, Double> pageRank() {
    double alpha = options.alpha() == null ? 0.85 : options.alpha();
    if (!(alpha >= 0 && alpha < 1)) {
      throw new jp.enishi.analysis.network.AnalysisRefused("PageRank の alpha は 0 以上 1 未満にしてください。");
    }
    stated.put("alpha", alpha);
    // After so many rounds what is left of the start is below the precision of the numbers.
    int rounds = alpha == 0 ? 1 : 10 + (int) (Math.log(1e-18) / Math.log(alpha));
    return new PageRank<>(JGraphTGraphs.ofSteps(network, options.weighted()), alpha, rounds, 1e-17);
  }

  private double[] katz() {
    Spectral spectral = new Spectral(network, options);
    double alpha = spectral.katzAlpha();
    double beta = options.beta() == null ? 1 : options.beta();
    stated.put("alpha", alpha);
    stated.put("beta", beta);
    return spectral.katz(alpha, beta, normalized(true));
  }

  private double[] components() {
    boolean strong = options.strong() && network.isDirected();
    Groups groups = strong ? Groups.strongComponents(network) : Groups.components(network);
    stated.put("strong", strong);
    stated.put("groups", groups.count());
    return groups.numbers();
  }

  private double[] communities() {
    List<Groups> divisions = Communities.divisions(network, options);
    Groups groups = Communities.best(network, options, divisions);
    certainty = MembershipCertainty.of(groups, divisions);
    stated.put(
        "algorithm",
        "Leiden (Traag, Waltman, van Eck 2019) from JGraphT's greedy modularity and drawn starts");
    stated.put("seed", options.seed());
    stated.put("groups", groups.count());
    stated.put("divisions", divisions.size());
    stated.put("modularity", Communities.modularity(network, options, groups));
    return groups.numbers();
  }

  private boolean normalized(boolean byDefault) {
    boolean normalized = options.normalizedOr(byDefault);
    stated.put("normalized", normalized);
    return normalized;
  }

  private double[] lengths() {
    if (options.weighted()) {
      stated.put("weightMeans", options.weightMeaning().name().toLowerCase(java.util.Locale.ROOT));
    }
    return options.lengths(network);
  }
}
