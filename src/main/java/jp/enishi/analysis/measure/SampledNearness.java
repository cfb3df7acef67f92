package jp.enishi.analysis.measure;

import java.util.stream.IntStream;
import jp.enishi.analysis.network.Network;

/**
 * Closeness and harmonic centrality estimated from the distances to some starts drawn at random
 * (Eppstein and Wang 2004, Fast Approximation of Centrality, J. Graph Algorithms Appl. 8, 39–45),
 * with the standard error of each estimate: that of a mean, and of a ratio of means by
 * linearisation, drawn without replacement.
 */
final class SampledNearness {

  /** Starts are dealt to so many parts, which are added up in order: always the same digits. */
  private static final int PARTS = 8;

  private final Network network;
  private final int[] starts;
  private final boolean[] drawn;
  private final double[] reached;
  private final double[] sums;
  private final double[] squares;
  private double error;

  private SampledNearness(Network network, int[] starts) {
    this.network = network;
    this.starts = starts;
    int n = network.order();
    this.drawn = new boolean[n];
    for (int start : starts) {
      drawn[start] = true;
    }
    this.reached = new double[n];
    this.sums = new double[n];
    this.squares = new double[n];
  }

  /** Distances themselves, or one over them. */
  static SampledNearness of(Network network, double[] lengths, int[] starts, boolean inverse) {
    SampledNearness sampled = new SampledNearness(network, starts);
    double[][][] parts =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(part -> sampled.part(part, lengths, inverse))
            .toArray(double[][][]::new);
    for (double[][] part : parts) {
      for (int v = 0; v < network.order(); v++) {
        sampled.reached[v] += part[0][v];
        sampled.sums[v] += part[1][v];
        sampled.squares[v] += part[2][v];
      }
    }
    return sampled;
  }

  private double[][] part(int part, double[] lengths, boolean inverse) {
    double[][] found = new double[3][network.order()];
    ShortestPaths paths = new ShortestPaths(network.order(), network.out(), lengths);
    for (int s = part; s < starts.length; s += PARTS) {
      paths.from(starts[s]);
      for (int i = 1; i < paths.reached(); i++) {
        int v = paths.inOrder(i);
        double value = inverse ? 1 / paths.distance(v) : paths.distance(v);
        found[0][v]++;
        found[1][v] += value;
        found[2][v] += value * value;
      }
    }
    return found;
  }

  /** Harmonic centrality, when one over the distances was taken. */
  double[] harmonic(boolean normalized) {
    double others = network.order() - 1;
    double factor = normalized ? 1 : others;
    double[] scores = new double[network.order()];
    for (int v = 0; v < scores.length; v++) {
      double k = drawn(v);
      double mean = k == 0 ? 0 : sums[v] / k;
      scores[v] = factor * mean;
      note(factor * deviation(squares[v] - k * mean * mean, k));
    }
    return scores;
  }

  /** Closeness, when the distances were taken; see {@link Nearness#closeness}. */
  double[] closeness(boolean scaled) {
    double[] scores = new double[network.order()];
    for (int v = 0; v < scores.length; v++) {
      double k = drawn(v);
      if (sums[v] == 0) {
        continue;
      }
      double share = reached[v] / k;
      double mean = sums[v] / k;
      scores[v] = scaled ? share * share / mean : share / mean;
      // The score as a linear function of "reached" and "distance", near their means.
      double ofShare = (scaled ? 2 * share : 1) / mean;
      double ofMean = -scores[v] / mean;
      double squared =
          ofShare * ofShare * reached[v]
              + 2 * ofShare * ofMean * sums[v]
              + ofMean * ofMean * squares[v];
      double linear = ofShare * share + ofMean * mean;
      note(deviation(squared - k * linear * linear, k));
    }
    return scores;
  }

  /** The largest standard error of the scores that were asked for, in their unit. */
  double standardError() {
    return error;
  }

  /** How many of the starts are others. */
  private double drawn(int vertex) {
    return starts.length - (drawn[vertex] ? 1 : 0);
  }

  /** Of a mean of {@code k} values drawn without replacement, from the sum of their squares. */
  private double deviation(double squares, double k) {
    double others = network.order() - 1;
    return k < 2
        ? Double.NaN
        : Math.sqrt(Math.max(0, squares) / (k - 1) / k * Math.max(0, 1 - k / others));
  }

  private void note(double deviation) {
    error = Math.max(error, deviation);
  }
}
