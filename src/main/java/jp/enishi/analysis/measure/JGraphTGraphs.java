package jp.enishi.analysis.measure;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.enishi.analysis.network.Network;
import org.jgrapht.Graph;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.alg.util.Triple;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.opt.graph.sparse.IncomingEdgesSupport;
import org.jgrapht.opt.graph.sparse.SparseIntDirectedGraph;
import org.jgrapht.opt.graph.sparse.SparseIntDirectedWeightedGraph;
import org.jgrapht.opt.graph.sparse.SparseIntUndirectedGraph;

/** The network as JGraphT knows it, in its own compact form. */
final class JGraphTGraphs {

  private JGraphTGraphs() {}

  /** Vertices and edges with the same numbers, without weights. */
  static Graph<Integer, Integer> of(Network network) {
    if (network.size() == 0) {
      return withoutEdges(network);
    }
    Supplier<Stream<Pair<Integer, Integer>>> edges =
        () ->
            IntStream.range(0, network.size())
                .mapToObj(e -> Pair.of(network.source(e), network.target(e)));
    return network.isDirected()
        ? new SparseIntDirectedGraph(
            network.order(), network.size(), edges, IncomingEdgesSupport.FULL_INCOMING_EDGES)
        : new SparseIntUndirectedGraph(network.order(), network.size(), edges);
  }

  /**
   * Steps of a walk as directed edges: an edge of an undirected network is one each way, a loop one
   * step. (In an undirected graph JGraphT counts a loop twice in the degree and once among edges.)
   */
  static Graph<Integer, Integer> ofSteps(Network network, boolean weighted) {
    if (network.size() == 0) {
      return withoutEdges(network);
    }
    int loops =
        (int)
            IntStream.range(0, network.size())
                .filter(e -> network.source(e) == network.target(e))
                .count();
    int count = network.isDirected() ? network.size() : 2 * network.size() - loops;
    if (weighted) {
      return new SparseIntDirectedWeightedGraph(
          network.order(),
          count,
          () ->
              steps(network)
                  .map(e -> Triple.of(from(network, e), to(network, e), weight(network, e))),
          IncomingEdgesSupport.FULL_INCOMING_EDGES);
    }
    return new SparseIntDirectedGraph(
        network.order(),
        count,
        () -> steps(network).map(e -> Pair.of(from(network, e), to(network, e))),
        IncomingEdgesSupport.FULL_INCOMING_EDGES);
  }

  /** Sparse graphs refuse to have no edge. */
  private static Graph<Integer, Integer> withoutEdges(Network network) {
    Graph<Integer, Integer> graph =
        network.isDirected()
            ? new SimpleDirectedGraph<>(Integer.class)
            : new SimpleGraph<>(Integer.class);
    IntStream.range(0, network.order()).forEach(graph::addVertex);
    return graph;
  }

  /** Edge numbers; the complement of a number stands for the way back. */
  private static Stream<Integer> steps(Network network) {
    IntStream there = IntStream.range(0, network.size());
    if (network.isDirected()) {
      return there.boxed();
    }
    IntStream back =
        IntStream.range(0, network.size())
            .filter(e -> network.source(e) != network.target(e))
            .map(e -> ~e);
    return IntStream.concat(there, back).boxed();
  }

  private static int from(Network network, int step) {
    return step >= 0 ? network.source(step) : network.target(~step);
  }

  private static int to(Network network, int step) {
    return step >= 0 ? network.target(step) : network.source(~step);
  }

  private static double weight(Network network, int step) {
    return network.weight(step >= 0 ? step : ~step);
  }
}
