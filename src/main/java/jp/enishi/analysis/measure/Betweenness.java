package jp.enishi.analysis.measure;

import java.util.Random;
import java.util.stream.IntStream;
import jp.enishi.analysis.network.Adjacency;
import jp.enishi.analysis.network.Network;

/**
 * How much lies between others: over all pairs, the share of shortest ways that pass through a
 * vertex or an edge (Brandes, A Faster Algorithm for Betweenness Centrality, 2001), or an estimate
 * of it from some starts drawn at random (Brandes and Pich, Centrality Estimation in Large
 * Networks, 2007). JGraphT's own keeps a map a start and counts ways in a long, which overflows.
 */
final class Betweenness {

  /** Starts are dealt to so many parts, which are added up in order: always the same digits. */
  private static final int PARTS = 8;

  private final Network network;
  private final double[] lengths;
  private final int[] starts;
  private final boolean ofEdges;
  private final double[] sums;
  private final double[] squares;

  private Betweenness(Network network, double[] lengths, int[] starts, boolean ofEdges) {
    this.network = network;
    this.lengths = lengths;
    this.starts = starts;
    this.ofEdges = ofEdges;
    int size = ofEdges ? network.size() : network.order();
    this.sums = new double[size];
    boolean all = starts.length == network.order();
    this.squares = all ? null : new double[size];
  }

  static Betweenness ofVertices(Network network, double[] lengths, int[] starts) {
    return new Betweenness(network, lengths, starts, false).add();
  }

  static Betweenness ofEdges(Network network, double[] lengths, int[] starts) {
    return new Betweenness(network, lengths, starts, true).add();
  }

  /** Some different vertices, drawn with the seed; all when as many as there are. */
  static int[] starts(Network network, int count, long seed) {
    int[] all = IntStream.range(0, network.order()).toArray();
    if (count >= all.length) {
      return all;
    }
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      int j = i + random.nextInt(all.length - i);
      int drawn = all[j];
      all[j] = all[i];
      all[i] = drawn;
    }
    return java.util.Arrays.copyOf(all, count);
  }

  /** The sum over ordered pairs; of a sample, its best estimate. In pairs of vertices. */
  double[] sums() {
    double factor = (double) network.order() / starts.length;
    return IntStream.range(0, sums.length).mapToDouble(i -> sums[i] * factor).toArray();
  }

  /** The largest standard error of any sum, drawing without replacement; 0 when exact. */
  double standardError() {
    int k = starts.length;
    double n = network.order();
    if (squares == null || k < 2) {
      return squares == null ? 0 : Double.NaN;
    }
    double largest = 0;
    for (int i = 0; i < sums.length; i++) {
      double mean = sums[i] / k;
      double variance = Math.max(0, (squares[i] - k * mean * mean) / (k - 1));
      largest = Math.max(largest, n * Math.sqrt(variance / k * (1 - k / n)));
    }
    return largest;
  }

  private Betweenness add() {
    double[][][] parts =
        IntStream.range(0, PARTS).parallel().mapToObj(this::part).toArray(double[][][]::new);
    for (double[][] part : parts) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += part[0][i];
        if (squares != null) {
          squares[i] += part[1][i];
        }
      }
    }
    return this;
  }

  private double[][] part(int part) {
    double[] sum = new double[sums.length];
    double[] square = new double[squares == null ? 0 : sums.length];
    double[] dependency = new double[network.order()];
    ShortestPaths paths = new ShortestPaths(network.order(), network.out(), lengths);
    for (int i = part; i < starts.length; i += PARTS) {
      paths.from(starts[i]);
      collect(paths, dependency, sum, square);
    }
    return new double[][] {sum, square};
  }

  private void collect(ShortestPaths paths, double[] dependency, double[] sum, double[] square) {
    Adjacency back = network.in();
    for (int i = 0; i < paths.reached(); i++) {
      dependency[paths.inOrder(i)] = 0;
    }
    for (int i = paths.reached() - 1; i > 0; i--) {
      int w = paths.inOrder(i);
      double share = (1 + dependency[w]) / paths.ways(w);
      for (int at = back.start(w); at < back.start(w + 1); at++) {
        int v = back.vertex(at);
        if (paths.leads(v, back.edge(at), w)) {
          double through = paths.ways(v) * share;
          dependency[v] += through;
          if (ofEdges) {
            note(sum, square, back.edge(at), through);
          }
        }
      }
      if (!ofEdges) {
        note(sum, square, w, dependency[w]);
      }
    }
  }

  private static void note(double[] sum, double[] square, int index, double value) {
    sum[index] += value;
    if (square.length > 0) {
      square[index] += value * value;
    }
  }
}
