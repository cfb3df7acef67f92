package jp.enishi.analysis.measure;

import jp.enishi.analysis.network.Adjacency;
import jp.enishi.analysis.network.Network;

/** How many edges a vertex has, and how heavy they are together; a loop counts at both its ends. */
final class Degrees {

  private Degrees() {}

  static double[] all(Network network, boolean weighted) {
    double[] out = sums(network, network.out(), weighted);
    double[] second =
        network.isDirected() ? sums(network, network.in(), weighted) : loops(network, weighted);
    for (int v = 0; v < out.length; v++) {
      out[v] += second[v];
    }
    return out;
  }

  static double[] out(Network network, boolean weighted) {
    return network.isDirected() ? sums(network, network.out(), weighted) : all(network, weighted);
  }

  static double[] in(Network network, boolean weighted) {
    return network.isDirected() ? sums(network, network.in(), weighted) : all(network, weighted);
  }

  private static double[] sums(Network network, Adjacency steps, boolean weighted) {
    double[] sums = new double[network.order()];
    for (int v = 0; v < sums.length; v++) {
      for (int at = steps.start(v); at < steps.start(v + 1); at++) {
        sums[v] += weighted ? network.weight(steps.edge(at)) : 1;
      }
    }
    return sums;
  }

  private static double[] loops(Network network, boolean weighted) {
    double[] loops = new double[network.order()];
    for (int e = 0; e < network.size(); e++) {
      if (network.source(e) == network.target(e)) {
        loops[network.source(e)] += weighted ? network.weight(e) : 1;
      }
    }
    return loops;
  }
}
