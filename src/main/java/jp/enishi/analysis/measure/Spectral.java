package jp.enishi.analysis.measure;

import java.util.Arrays;
import jp.enishi.analysis.network.Adjacency;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.network.Network;

/**
 * Measures by which a vertex is important that important vertices point to. JGraphT's iterations
 * stop at a change of 0.0001 by default, do not settle on networks of two sides (a star, cities at
 * home and abroad), and do not say when they have not settled.
 */
final class Spectral {

  private static final double EXACT = 1e-14;
  private static final long MOST_STEPS = 4_000_000_000L;

  private final Network network;
  private final MeasureOptions options;

  Spectral(Network network, MeasureOptions options) {
    this.network = network;
    this.options = options;
  }

  /**
   * The eigenvector of the largest eigenvalue λ, of length 1 (Bonacich 1972). Iterates with A + sI,
   * which has the same eigenvectors as A and settles on networks of two sides as well. Where
   * weights are large, s = 1 would leave λ and -λ nearly alike, and rounding would swing between
   * the two.
   */
  double[] eigenvector() {
    double shift = Math.max(1, largestEigenvalue() / 2);
    double[] vector = new double[network.order()];
    Arrays.fill(vector, 1 / Math.sqrt(vector.length));
    double[] next = new double[vector.length];
    double lastChange = Double.NaN;
    for (long round = 0; round < rounds(); round++) {
      times(vector, next);
      for (int v = 0; v < next.length; v++) {
        next[v] += shift * vector[v];
      }
      scale(next, 1 / norm(next));
      double change = distance(vector, next);
      double[] old = vector;
      vector = next;
      next = old;
      // Near the precision of the numbers the change no longer falls.
      if (change < EXACT && !(change < lastChange)) {
        return vector;
      }
      lastChange = change;
    }
    throw new AnalysisRefused(
        "固有ベクトル中心性の計算が収束しません。矢印の閉路がない（または成分が釣り合っている）ネットワークでは"
            + "定まらないことがあります。pagerank か katz を使うか、--directed を外してください。");
  }

  /** The damping of Katz: as wanted, by default 0.1 or, where that is too much, 0.9 / λ. */
  double katzAlpha() {
    double eigenvalue = largestEigenvalue();
    if (options.alpha() == null) {
      return 0.1 * eigenvalue < 0.999 ? 0.1 : 0.9 / eigenvalue;
    }
    if (options.alpha() <= 0 || options.alpha() * eigenvalue >= 1) {
      throw new AnalysisRefused(
          "Katz 中心性の alpha は 0 より大きく、最大固有値の逆数 %.6g より小さい値にしてください。".formatted(1 / eigenvalue));
    }
    return options.alpha();
  }

  /** Katz centrality (Katz 1953): x = alpha A x + beta. */
  double[] katz(double alpha, double beta, boolean normalized) {
    double[] vector = new double[network.order()];
    double[] next = new double[vector.length];
    for (long round = 0; round < rounds(); round++) {
      times(vector, next);
      double change = 0;
      double largest = 0;
      for (int v = 0; v < next.length; v++) {
        next[v] = alpha * next[v] + beta;
        change = Math.max(change, Math.abs(next[v] - vector[v]));
        largest = Math.max(largest, Math.abs(next[v]));
      }
      double[] old = vector;
      vector = next;
      next = old;
      if (change <= 4e-16 * largest) {
        if (normalized) {
          scale(vector, 1 / norm(vector));
        }
        return vector;
      }
    }
    throw new AnalysisRefused("Katz 中心性の計算が収束しません。--alpha にもっと小さい値を指定してください。");
  }

  /** An estimate that is exact enough to judge a damping by; 0 where there is no cycle. */
  private double largestEigenvalue() {
    double[] vector = new double[network.order()];
    Arrays.fill(vector, 1 / Math.sqrt(vector.length));
    double[] next = new double[vector.length];
    double growth = 1;
    for (int round = 0; round < 2_000; round++) {
      times(vector, next);
      for (int v = 0; v < next.length; v++) {
        next[v] += vector[v];
      }
      double last = growth;
      growth = norm(next);
      scale(next, 1 / growth);
      double[] old = vector;
      vector = next;
      next = old;
      if (Math.abs(growth - last) < 1e-9 * growth) {
        break;
      }
    }
    return growth - 1;
  }

  private void times(double[] vector, double[] result) {
    Adjacency in = network.in();
    for (int v = 0; v < vector.length; v++) {
      double sum = 0;
      for (int at = in.start(v); at < in.start(v + 1); at++) {
        sum += vector[in.vertex(at)] * options.weight(network, in.edge(at));
      }
      result[v] = sum;
    }
  }

  private long rounds() {
    return Math.max(
        2_000, Math.min(1_000_000, MOST_STEPS / (network.size() + network.order() + 1L)));
  }

  private static double norm(double[] vector) {
    return Math.sqrt(Arrays.stream(vector).map(x -> x * x).sum());
  }

  private static double distance(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += (left[i] - right[i]) * (left[i] - right[i]);
    }
    return Math.sqrt(sum);
  }

  private static void scale(double[] vector, double factor) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
  }
}
