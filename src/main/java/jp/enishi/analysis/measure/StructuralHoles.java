package jp.enishi.analysis.measure;

import java.util.Arrays;
import jp.enishi.analysis.network.Network;

/**
 * How far a vertex stands between neighbours that do not know each other (Burt, Structural Holes,
 * 1992). Edges of both directions are added; loops do not count. Not defined for a vertex without
 * neighbours: its score is not a number.
 */
final class StructuralHoles {

  private final SimpleView view;
  private final double[] sums;
  private final double[] mosts;

  StructuralHoles(Network network, MeasureOptions options) {
    view = new SimpleView(network, e -> options.weight(network, e));
    sums = new double[view.order()];
    mosts = new double[view.order()];
    for (int v = 0; v < sums.length; v++) {
      sums[v] = Arrays.stream(view.values(v)).sum();
      mosts[v] = Arrays.stream(view.values(v)).max().orElse(0);
    }
  }

  /** Constraint: the sum over neighbours j of (p_ij + Σ p_iq p_qj)². */
  double[] constraint() {
    return each((direct, through) -> (direct + through) * (direct + through), sums);
  }

  /** Effective size: neighbours, less what they know of each other. */
  double[] effectiveSize() {
    return each((direct, through) -> 1 - through, mosts);
  }

  private interface Local {
    double of(double direct, double through);
  }

  /** Sums over the neighbours j, with Σ over q of p_iq times w_qj / divisor of q (or of j). */
  private double[] each(Local local, double[] divisors) {
    double[] through = new double[view.order()];
    double[] scores = new double[view.order()];
    for (int i = 0; i < scores.length; i++) {
      int[] neighbours = view.neighbours(i);
      for (int q = 0; q < neighbours.length; q++) {
        double share = view.values(i)[q] / sums[i];
        int[] further = view.neighbours(neighbours[q]);
        for (int j = 0; j < further.length; j++) {
          // Constraint asks what q invests in j, effective size what j has of q.
          int whose = divisors == sums ? neighbours[q] : further[j];
          through[further[j]] += share * view.values(neighbours[q])[j] / divisors[whose];
        }
      }
      double score = 0;
      for (int j = 0; j < neighbours.length; j++) {
        score += local.of(view.values(i)[j] / sums[i], through[neighbours[j]]);
      }
      scores[i] = neighbours.length == 0 ? Double.NaN : score;
      for (int q : neighbours) {
        for (int j : view.neighbours(q)) {
          through[j] = 0;
        }
      }
    }
    return scores;
  }
}
