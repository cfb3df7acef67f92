package jp.enishi.analysis.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import jp.enishi.analysis.network.Network;

/**
 * How many of the neighbours of a vertex are neighbours of each other: Watts and Strogatz 1998;
 * with weights the geometric mean of Onnela et al. 2005 (weights over the largest), in directed
 * networks Fagiolo 2007. JGraphT's ignores weights and directions and builds all neighbourhoods
 * anew for each vertex.
 */
final class Clustering {

  private Clustering() {}

  static double[] of(Network network, MeasureOptions options) {
    double most =
        IntStream.range(0, network.size())
            .mapToDouble(e -> options.weight(network, e))
            .max()
            .orElse(1);
    SimpleView view = new SimpleView(network, e -> Math.cbrt(options.weight(network, e) / most));
    double[] triangles = triangles(view, true);
    int[] both = reciprocal(network);
    double[] scores = new double[network.order()];
    for (int v = 0; v < scores.length; v++) {
      double degree = view.neighbours(v).length + both[v];
      double possible = degree * (degree - 1) - 2.0 * both[v];
      double factor = network.isDirected() ? 2 : 1;
      scores[v] = triangles[v] > 0 ? 2 * triangles[v] / (possible * factor) : 0;
    }
    return scores;
  }

  /** Neighbours with an edge each way; none in an undirected network. */
  private static int[] reciprocal(Network network) {
    int[] both = new int[network.order()];
    if (!network.isDirected()) {
      return both;
    }
    SimpleView count = new SimpleView(network, e -> 1);
    for (int v = 0; v < both.length; v++) {
      both[v] = (int) Arrays.stream(count.values(v)).filter(x -> x > 1).count();
    }
    return both;
  }

  /** For each vertex, its triangles; each counts as 1 or as the product of its sides. */
  static double[] triangles(SimpleView view, boolean products) {
    int n = view.order();
    // From vertices of few neighbours to those of many, each triangle is met once and fast.
    int[] rank = new int[n];
    int[] byDegree =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingInt(v -> view.neighbours(v).length))
            .mapToInt(v -> v)
            .toArray();
    for (int i = 0; i < n; i++) {
      rank[byDegree[i]] = i;
    }
    double[] triangles = new double[n];
    double[] side = new double[n];
    for (int a = 0; a < n; a++) {
      int[] ofA = view.neighbours(a);
      for (int i = 0; i < ofA.length; i++) {
        side[ofA[i]] = rank[ofA[i]] > rank[a] ? view.values(a)[i] : 0;
      }
      for (int b : ofA) {
        if (rank[b] > rank[a]) {
          close(view, rank, a, b, side, triangles, products);
        }
      }
      for (int b : ofA) {
        side[b] = 0;
      }
    }
    return triangles;
  }

  private static void close(
      SimpleView view,
      int[] rank,
      int a,
      int b,
      double[] side,
      double[] triangles,
      boolean products) {
    int[] ofB = view.neighbours(b);
    for (int i = 0; i < ofB.length; i++) {
      int c = ofB[i];
      if (rank[c] > rank[b] && side[c] > 0) {
        double product = products ? side[b] * side[c] * view.values(b)[i] : 1;
        triangles[a] += product;
        triangles[b] += product;
        triangles[c] += product;
      }
    }
  }
}
