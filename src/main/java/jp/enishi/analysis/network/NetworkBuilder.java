package jp.enishi.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects vertices and edges. Of edges that join the same two vertices (in the same direction, in
 * a directed network) one is made: in a weighted network with the sum of their weights, otherwise
 * with weight 1.
 */
public final class NetworkBuilder {

  private final boolean directed;
  private final boolean weighted;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private long[] pairs = new long[1024];
  private double[] weights = new double[1024];
  private int count;

  public NetworkBuilder(boolean directed, boolean weighted) {
    this.directed = directed;
    this.weighted = weighted;
  }

  /** The number of a vertex, which is added when it is new. */
  public int vertex(String id, String name) {
    Integer known = numbers.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    names.add(name);
    return ids.size() - 1;
  }

  /** An edge between two vertices that were added. */
  public void edge(int source, int target, double weight) {
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException("A weight must be above 0 and finite, not " + weight);
    }
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, count * 2);
      weights = Arrays.copyOf(weights, count * 2);
    }
    boolean turn = !directed && source > target;
    pairs[count] = (long) (turn ? target : source) << 32 | (turn ? source : target);
    weights[count++] = weighted ? weight : 1;
  }

  /** How many edges were added, each counted. */
  public int added() {
    return count;
  }

  /** The network. */
  public Network build() {
    int[] order = sorted();
    int[] sources = new int[count];
    int[] targets = new int[count];
    double[] merged = new double[count];
    int last = -1;
    for (int i = 0; i < count; i++) {
      long pair = pairs[order[i]];
      if (i > 0 && pair == pairs[order[i - 1]]) {
        merged[last] = weighted ? merged[last] + weights[order[i]] : 1;
      } else {
        last++;
        sources[last] = (int) (pair >>> 32);
        targets[last] = (int) pair;
        merged[last] = weights[order[i]];
      }
    }
    int size = last + 1;
    return new Network(
        ids,
        names,
        directed,
        Arrays.copyOf(sources, size),
        Arrays.copyOf(targets, size),
        Arrays.copyOf(merged, size));
  }

  /** Positions in the order of the pairs; equal pairs stay in the order they were added. */
  private int[] sorted() {
    int n = ids.size();
    int[] byTarget = countingSort(identity(), n, false);
    return countingSort(byTarget, n, true);
  }

  private int[] identity() {
    int[] order = new int[count];
    Arrays.setAll(order, i -> i);
    return order;
  }

  private int[] countingSort(int[] order, int n, boolean bySource) {
    int[] starts = new int[n + 1];
    for (int i = 0; i < count; i++) {
      starts[key(i, bySource) + 1]++;
    }
    for (int v = 0; v < n; v++) {
      starts[v + 1] += starts[v];
    }
    int[] sorted = new int[count];
    for (int position : order) {
      sorted[starts[key(position, bySource)]++] = position;
    }
    return sorted;
  }

  private int key(int position, boolean bySource) {
    return bySource ? (int) (pairs[position] >>> 32) : (int) pairs[position];
  }
}
