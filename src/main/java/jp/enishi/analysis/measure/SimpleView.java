package jp.enishi.analysis.measure;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import jp.enishi.analysis.network.Adjacency;
import jp.enishi.analysis.network.Network;

/**
 * The network without loops and directions: each neighbour once, in ascending order, with what the
 * edges between the two add up to.
 */
final class SimpleView {

  private final int[][] neighbours;
  private final double[][] values;

  /**
   * Takes the network.
   *
   * @param value of an edge; those of a pair of opposite edges are added
   */
  SimpleView(Network network, IntToDoubleFunction value) {
    neighbours = new int[network.order()][];
    values = new double[network.order()][];
    Adjacency steps = network.either();
    for (int v = 0; v < neighbours.length; v++) {
      int first = steps.start(v);
      long[] sorted = new long[steps.count(v)];
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] = (long) steps.vertex(first + i) << 32 | i;
      }
      Arrays.sort(sorted);
      int[] vertices = new int[sorted.length];
      double[] sums = new double[sorted.length];
      int count = 0;
      for (long each : sorted) {
        int vertex = (int) (each >>> 32);
        if (vertex == v) {
          continue;
        }
        if (count == 0 || vertices[count - 1] != vertex) {
          vertices[count++] = vertex;
        }
        sums[count - 1] += value.applyAsDouble(steps.edge(first + (int) each));
      }
      neighbours[v] = Arrays.copyOf(vertices, count);
      values[v] = Arrays.copyOf(sums, count);
    }
  }

  int order() {
    return neighbours.length;
  }

  int[] neighbours(int vertex) {
    return neighbours[vertex];
  }

  /** In the order of the neighbours. */
  double[] values(int vertex) {
    return values[vertex];
  }
}
