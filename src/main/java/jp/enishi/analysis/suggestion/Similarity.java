package jp.enishi.analysis.suggestion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.suggestion.Bonds.Bond;
import org.jgrapht.alg.interfaces.LinkPredictionAlgorithm;

/**
 * How alike two are by each predictor of JGraphT. What was computed is kept; while a tie is hidden,
 * only pairs that its absence can change are computed anew: those with one of its ends, and those
 * that have one of its ends in common.
 */
final class Similarity {

  private final Bonds bonds;
  private final List<LinkPredictionAlgorithm<Integer, Bond>> predictors;
  private final Map<Long, double[]> known = new HashMap<>();
  private int[] hidden = {};

  Similarity(Bonds bonds) {
    this.bonds = bonds;
    this.predictors =
        Arrays.stream(Signal.Index.values()).map(index -> index.of(bonds.all())).toList();
  }

  int count() {
    return predictors.size();
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
    return predictors.stream().mapToDouble(each -> each.predict(u, v)).toArray();
  }
}
