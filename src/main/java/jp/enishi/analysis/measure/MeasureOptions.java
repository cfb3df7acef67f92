package jp.enishi.analysis.measure;

import java.util.Objects;

/**
 * How a measure is to be taken. What is null is left to the measure's own default.
 *
 * @param weighted whether weights count
 * @param weightMeaning what weights mean for the length of ways; only asked when weighted
 * @param normalized whether scores are divided by the most that is possible
 * @param alpha damping of PageRank and Katz
 * @param beta what each vertex has by itself, for Katz
 * @param samples from how many vertices betweenness is estimated
 * @param exact whether betweenness is never estimated
 * @param strong whether components of a directed network must be reachable both ways
 * @param seed of all that is drawn at random
 */
public record MeasureOptions(
    boolean weighted,
    WeightMeaning weightMeaning,
    Boolean normalized,
    Double alpha,
    Double beta,
    Integer samples,
    boolean exact,
    boolean strong,
    long seed) {

  /** The seed where none is given. */
  public static final long SEED = 1;

  public MeasureOptions {
    Objects.requireNonNull(weightMeaning);
  }

  /** Everything by default; weights, if they count, are strengths. */
  public static MeasureOptions byDefault(boolean weighted) {
    return new MeasureOptions(
        weighted, WeightMeaning.STRENGTH, null, null, null, null, false, false, SEED);
  }

  /** The same with or without weights. */
  public MeasureOptions weighted(boolean weights) {
    return new MeasureOptions(
        weights, weightMeaning, normalized, alpha, beta, samples, exact, strong, seed);
  }

  boolean normalizedOr(boolean otherwise) {
    return normalized == null ? otherwise : normalized;
  }

  /** Lengths of the edges, or null when each has length 1. */
  double[] lengths(jp.enishi.analysis.network.Network network) {
    if (!weighted) {
      return null;
    }
    double[] lengths = new double[network.size()];
    for (int e = 0; e < lengths.length; e++) {
      double weight = network.weight(e);
      lengths[e] = weightMeaning == WeightMeaning.DISTANCE ? weight : 1 / weight;
    }
    return lengths;
  }

  /** Weights of the edges, or 1 for each. */
  double weight(jp.enishi.analysis.network.Network network, int edge) {
    return weighted ? network.weight(edge) : 1;
  }
}
