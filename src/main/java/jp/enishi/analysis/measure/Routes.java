package jp.enishi.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.network.Network;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The shortest ways from one vertex to another that pass none twice, the shortest first, by
 * JGraphT's algorithm of Yen (1971), Management Science 17, 712–716. A length is the number of
 * edges, or with weights the sum of their lengths.
 *
 * @param routes as many as there are, at most the number asked for
 * @param tied whether a further one is as long as the last: which of them are listed is then chance
 */
public record Routes(List<Route> routes, boolean tied) {

  /** Ways that can be asked for; each costs a search for every vertex of the way before. */
  public static final int MOST = 100;

  private static final double SAME = 1e-12;

  public Routes {
    routes = List.copyOf(routes);
  }

  /**
   * One way.
   *
   * @param vertices their numbers, from the start to the end
   */
  public record Route(double length, List<Integer> vertices) {
    public Route {
      vertices = List.copyOf(vertices);
    }
  }

  /**
   * Seeks them.
   *
   * @param count how many, from 1 to {@value #MOST}
   * @throws AnalysisRefused when start and end are one, or the number is out of range
   */
  public static Routes of(Network network, int from, int to, int count, MeasureOptions options) {
    check(from == to, count);
    List<GraphPath<Integer, DefaultWeightedEdge>> found =
        new YenKShortestPath<>(graph(network, options)).getPaths(from, to, count + 1);
    boolean tied =
        found.size() > count
            && found.get(count).getWeight() - found.get(count - 1).getWeight()
                <= SAME * found.get(count).getWeight();
    List<Route> routes = new ArrayList<>();
    found.stream()
        .limit(count)
        .forEach(each -> routes.add(new Route(each.getWeight(), each.getVertexList())));
    return new Routes(routes, tied);
  }

  /**
   * None, between two of whom one has no edge.
   *
   * @throws AnalysisRefused when start and end are one, or the number is out of range
   */
  public static Routes none(boolean same, int count) {
    check(same, count);
    return new Routes(List.of(), false);
  }

  private static void check(boolean same, int count) {
    if (same) {
      throw new AnalysisRefused("始点と終点に同じものが指定されています。別のものを指定してください。");
    }
    if (count < 1 || count > MOST) {
      throw new AnalysisRefused("経路の数は 1 から " + MOST + " までにしてください。");
    }
  }

  /** Loops lie on no way; an undirected edge is one each way. */
  private static SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph(
      Network network, MeasureOptions options) {
    var graph =
        new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    for (int v = 0; v < network.order(); v++) {
      graph.addVertex(v);
    }
    double[] lengths = options.lengths(network);
    for (int e = 0; e < network.size(); e++) {
      int u = network.source(e);
      int v = network.target(e);
      if (u != v) {
        double length = lengths == null ? 1 : lengths[e];
        graph.setEdgeWeight(graph.addEdge(u, v), length);
        if (!network.isDirected()) {
          graph.setEdgeWeight(graph.addEdge(v, u), length);
        }
      }
    }
    return graph;
  }
}
