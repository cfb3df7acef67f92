package jp.enishi.analysis.measure;

import java.util.Arrays;
import jp.enishi.analysis.network.Adjacency;

/**
 * Distances from one vertex, and in how many shortest ways each other is reached: breadth first
 * without lengths, by Dijkstra with them. One object serves many starts one after another.
 *
 * <p>Two ways count as equally short when their lengths differ by no more than {@value #SAME} of
 * themselves: 0.1 + 0.2 is as long as 0.3, though not as floating numbers. JGraphT and networkx
 * compare the numbers, igraph does as here.
 */
final class ShortestPaths {

  private static final double SAME = 1e-12;

  private final Adjacency steps;
  private final double[] lengths;
  private final double[] distances;
  private final double[] ways;
  private final int[] order;
  private final VertexHeap heap;
  private int reached;

  /**
   * Takes the steps along which ways lead.
   *
   * @param lengths of the edges, above 0; null when each has length 1
   */
  ShortestPaths(int vertices, Adjacency steps, double[] lengths) {
    this.steps = steps;
    this.lengths = lengths;
    this.distances = new double[vertices];
    Arrays.fill(distances, Double.POSITIVE_INFINITY);
    // A floating number: in a grid of 40 by 40 there are more ways than a long can count.
    this.ways = new double[vertices];
    this.order = new int[vertices];
    this.heap = lengths == null ? null : new VertexHeap(distances);
  }

  void from(int start) {
    for (int i = 0; i < reached; i++) {
      distances[order[i]] = Double.POSITIVE_INFINITY;
    }
    reached = 0;
    distances[start] = 0;
    ways[start] = 1;
    if (lengths == null) {
      breadthFirst(start);
    } else {
      dijkstra(start);
    }
  }

  private void breadthFirst(int start) {
    order[reached++] = start;
    for (int next = 0; next < reached; next++) {
      int v = order[next];
      double distance = distances[v] + 1;
      for (int at = steps.start(v); at < steps.start(v + 1); at++) {
        int w = steps.vertex(at);
        if (distances[w] == Double.POSITIVE_INFINITY) {
          distances[w] = distance;
          ways[w] = ways[v];
          order[reached++] = w;
        } else if (distances[w] == distance) {
          ways[w] += ways[v];
        }
      }
    }
  }

  private void dijkstra(int start) {
    heap.add(start);
    while (!heap.isEmpty()) {
      int v = heap.poll();
      order[reached++] = v;
      for (int at = steps.start(v); at < steps.start(v + 1); at++) {
        int w = steps.vertex(at);
        double distance = distances[v] + lengths[steps.edge(at)];
        if (same(distance, distances[w])) {
          ways[w] += ways[v];
        } else if (distance < distances[w]) {
          boolean isNew = distances[w] == Double.POSITIVE_INFINITY;
          distances[w] = distance;
          ways[w] = ways[v];
          if (isNew) {
            heap.add(w);
          } else {
            heap.nearer(w);
          }
        }
      }
    }
  }

  /** How many vertices are reached, the start included. */
  int reached() {
    return reached;
  }

  /** The vertices in the order in which they are reached, nearest first. */
  int inOrder(int position) {
    return order[position];
  }

  double distance(int vertex) {
    return distances[vertex];
  }

  double ways(int vertex) {
    return ways[vertex];
  }

  /** Whether a shortest way to {@code to} ends with this step from {@code from}. */
  boolean leads(int from, int edge, int to) {
    if (distances[from] == Double.POSITIVE_INFINITY) {
      return false; // Not reached; no length is more than the tolerance away from infinity.
    }
    return lengths == null
        ? distances[from] + 1 == distances[to]
        : same(distances[from] + lengths[edge], distances[to]);
  }

  private static boolean same(double left, double right) {
    return Math.abs(left - right) <= SAME * left;
  }
}
