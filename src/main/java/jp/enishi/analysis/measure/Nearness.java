package jp.enishi.analysis.measure;

import java.util.stream.IntStream;
import jp.enishi.analysis.network.Network;

/**
 * How near a vertex is to the others, by the ways that lead to it (in a directed network, against
 * the edges). JGraphT's closeness is 0 for every vertex as soon as one cannot be reached.
 */
final class Nearness {

  private Nearness() {}

  /**
   * Closeness: reached vertices over the sum of their distances.
   *
   * @param scaled whether it is multiplied with the share of vertices that are reached (Wasserman
   *     and Faust 1994, p. 201), so that small components do not look central
   */
  static double[] closeness(Network network, double[] lengths, boolean scaled) {
    int n = network.order();
    return each(
        network,
        lengths,
        paths -> {
          double sum = 0;
          for (int i = 1; i < paths.reached(); i++) {
            sum += paths.distance(paths.inOrder(i));
          }
          double others = paths.reached() - 1;
          double closeness = sum > 0 ? others / sum : 0;
          return scaled && n > 1 ? closeness * (others / (n - 1)) : closeness;
        });
  }

  /** Harmonic centrality: the sum of 1 / distance (Marchiori and Latora 2000). */
  static double[] harmonic(Network network, double[] lengths, boolean normalized) {
    double divisor = normalized && network.order() > 1 ? network.order() - 1 : 1;
    return each(
        network,
        lengths,
        paths -> {
          double sum = 0;
          for (int i = 1; i < paths.reached(); i++) {
            sum += 1 / paths.distance(paths.inOrder(i));
          }
          return sum / divisor;
        });
  }

  private static double[] each(
      Network network, double[] lengths, java.util.function.ToDoubleFunction<ShortestPaths> score) {
    ThreadLocal<ShortestPaths> workspace =
        ThreadLocal.withInitial(() -> new ShortestPaths(network.order(), network.in(), lengths));
    return IntStream.range(0, network.order())
        .parallel()
        .mapToDouble(
            v -> {
              ShortestPaths paths = workspace.get();
              paths.from(v);
              return score.applyAsDouble(paths);
            })
        .toArray();
  }
}
