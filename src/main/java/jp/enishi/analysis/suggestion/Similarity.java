package jp.enishi.analysis.suggestion;

import java.util.HashMap;
import java.util.Map;

/**
 * How alike two are by the three predictors of shared neighbours, as JGraphT defines them.
 * JGraphT's own look for the neighbours of the one in a list of those of the other, each predictor
 * for itself, which beside a hub takes most of the time of a back-test; here both lists are in
 * order and read once. What was computed is kept; while a tie is hidden, only pairs that its
 * absence can change are computed anew: those with one of its ends, and those that have one of its
 * ends in common.
 */
final class Similarity {

  private final Bonds bonds;
  private final Map<Long, double[]> known = new HashMap<>();
  private int[] hidden = {};

  Similarity(Bonds bonds) {
    this.bonds = bonds;
  }

  void hidden(int u, int v) {
    hidden = new int[] {u, v};
  }

  void shown() {
    hidden = new int[] {};
  }

  /** In the order of {@link Signal.Index}. */
  double[] of(int u, int v) {
    for (int end : hidden) {
      if (u == end || v == end || bonds.areBound(u, end) && bonds.areBound(v, end)) {
        return predict(u, v);
      }
    }
    return known.computeIfAbsent(
        (long) Math.min(u, v) << 32 | Math.max(u, v),
        pair -> predict(Math.min(u, v), Math.max(u, v)));
  }

  private double[] predict(int u, int v) {
    int[] a = bonds.neighbours(u);
    int[] b = bonds.neighbours(v);
    double adamicAdar = 0;
    double allocation = 0;
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        int degree = bonds.neighbours(a[i]).length;
        adamicAdar += 1 / Math.log(degree);
        allocation += 1.0 / degree;
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    int either = a.length + b.length - shared;
    return new double[] {adamicAdar, allocation, either == 0 ? 0 : (double) shared / either};
  }
}
