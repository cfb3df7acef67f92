package jp.enishi.analysis.measure;

import java.util.Arrays;
import jp.enishi.analysis.network.Adjacency;
import jp.enishi.analysis.network.Network;

/**
 * The largest k for which a vertex is in a part where everyone has k edges to others of the part
 * (Batagelj and Zaveršnik 2003). Loops do not count; in a directed network edges in and out do.
 * JGraphT's takes undirected networks without loops only.
 */
final class Cores {

  private Cores() {}

  static double[] of(Network network) {
    Adjacency steps = network.either();
    int n = network.order();
    int[] degree = new int[n];
    for (int v = 0; v < n; v++) {
      for (int at = steps.start(v); at < steps.start(v + 1); at++) {
        degree[v] += steps.vertex(at) == v ? 0 : 1;
      }
    }
    int[] starts = new int[Arrays.stream(degree).max().orElse(0) + 2];
    for (int d : degree) {
      starts[d + 1]++;
    }
    for (int d = 1; d < starts.length; d++) {
      starts[d] += starts[d - 1];
    }
    int[] sorted = new int[n];
    int[] place = new int[n];
    int[] next = starts.clone();
    for (int v = 0; v < n; v++) {
      place[v] = next[degree[v]]++;
      sorted[place[v]] = v;
    }
    for (int i = 0; i < n; i++) {
      int v = sorted[i];
      for (int at = steps.start(v); at < steps.start(v + 1); at++) {
        int u = steps.vertex(at);
        if (degree[u] > degree[v]) {
          // Swaps u with the first of its degree, which then gets one less.
          int first = sorted[starts[degree[u]]];
          sorted[place[u]] = first;
          place[first] = place[u];
          place[u] = starts[degree[u]];
          sorted[place[u]] = u;
          starts[degree[u]]++;
          degree[u]--;
        }
      }
    }
    return Arrays.stream(degree).asDoubleStream().toArray();
  }
}
