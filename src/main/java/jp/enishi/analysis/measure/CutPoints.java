package jp.enishi.analysis.measure;

import java.util.Arrays;
import jp.enishi.analysis.network.Adjacency;
import jp.enishi.analysis.network.Network;

/**
 * Vertices and edges without which a component falls apart (Tarjan 1972, Hopcroft and Tarjan 1973),
 * directions left aside: a pair of opposite edges is one tie. JGraphT's search calls itself once a
 * vertex and overflows the stack on long chains.
 */
final class CutPoints {

  private final Adjacency steps;
  private final int[] seenAt;
  private final int[] lowest;
  private final int[] nextStep;
  private final int[] parent;
  private final double[] cuts;
  private final boolean[] bridges;
  private int time;

  CutPoints(Network network) {
    int n = network.order();
    steps = network.either();
    seenAt = new int[n];
    lowest = new int[n];
    nextStep = new int[n];
    parent = new int[n];
    cuts = new double[n];
    bridges = new boolean[network.size()];
    Arrays.fill(parent, -1);
    for (int root = 0; root < n; root++) {
      if (seenAt[root] == 0) {
        search(root);
      }
    }
  }

  /** 1 for a vertex without which its component falls apart, 0 for the others. */
  double[] vertices() {
    return cuts;
  }

  /** Whether an edge is the only one that holds its two sides together. */
  boolean isBridge(int edge) {
    return bridges[edge];
  }

  private void search(int root) {
    int branches = 0;
    int v = root;
    enter(root);
    while (v >= 0) {
      if (nextStep[v] < steps.start(v + 1)) {
        int at = nextStep[v]++;
        int w = steps.vertex(at);
        if (seenAt[w] == 0) {
          parent[w] = v;
          branches += v == root ? 1 : 0;
          enter(w);
          v = w;
        } else if (w != parent[v]) {
          lowest[v] = Math.min(lowest[v], seenAt[w]);
        }
      } else {
        leave(v, root);
        v = parent[v];
      }
    }
    cuts[root] = branches > 1 ? 1 : 0;
  }

  private void enter(int v) {
    seenAt[v] = ++time;
    lowest[v] = time;
    nextStep[v] = steps.start(v);
  }

  private void leave(int v, int root) {
    int p = parent[v];
    if (p < 0) {
      return;
    }
    lowest[p] = Math.min(lowest[p], lowest[v]);
    if (lowest[v] > seenAt[p]) {
      markBridge(v, p);
    }
    if (p != root && lowest[v] >= seenAt[p]) {
      cuts[p] = 1;
    }
  }

  /** The edge between the two, or both where there is one each way. */
  private void markBridge(int v, int p) {
    for (int at = steps.start(v); at < steps.start(v + 1); at++) {
      if (steps.vertex(at) == p) {
        bridges[steps.edge(at)] = true;
      }
    }
  }
}
