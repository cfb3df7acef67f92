package jp.enishi.analysis.route;

import java.util.List;
import java.util.Map;
import jp.enishi.query.Coverage;
import jp.enishi.query.Ref;

/**
 * The ways from one to another.
 *
 * @param parameters that ask for the same again
 * @param routes the shortest first; none when the two are not joined
 * @param untied of the two, who has no tie in the network
 * @param tied whether a further one is as long as the last that is listed
 * @param coverage whether the ties were looked into of which a way may be made
 */
public record RouteList(
    String from,
    String to,
    Map<String, Object> parameters,
    List<Route> routes,
    boolean tied,
    List<Ref> untied,
    Coverage coverage,
    String dataVersion) {

  public RouteList {
    parameters = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(parameters));
    routes = List.copyOf(routes);
    untied = List.copyOf(untied);
  }

  /**
   * One way.
   *
   * @param length number of edges, or the sum of 1/weight
   * @param nodes from the start to the end
   * @param ties how many there are between each two
   */
  public record Route(double length, List<Node> nodes, List<Integer> ties) {
    public Route {
      nodes = List.copyOf(nodes);
      ties = List.copyOf(ties);
    }
  }

  /**
   * A vertex of the way.
   *
   * @param organization null for an agreement
   */
  public record Node(String id, String name, Ref organization) {}
}
