package jp.enishi.analysis.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.measure.MeasureOptions;
import jp.enishi.analysis.measure.Routes;
import jp.enishi.analysis.network.Network;
import jp.enishi.analysis.projection.DataVersion;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.Projections;
import jp.enishi.analysis.projection.Vertex;
import jp.enishi.query.AsOf;
import jp.enishi.query.OrganizationProfiles;
import jp.enishi.web.NotFound;
import org.springframework.stereotype.Service;

/** Seeks the shortest ways between two in a network of the graph. */
@Service
public class RouteSearch {

  private final Projections projections;
  private final DataVersion version;
  private final OrganizationProfiles profiles;

  RouteSearch(Projections projections, DataVersion version, OrganizationProfiles profiles) {
    this.profiles = profiles;
    this.projections = projections;
    this.version = version;
  }

  /** Who stands in the network for it; without a day nobody stands for anybody else. */
  private String answering(String id, AsOf asOf) {
    try {
      return asOf.day() == null ? id : profiles.getAnswering(id, asOf).id();
    } catch (NotFound e) {
      return id; // A vertex of another projection is no organisation.
    }
  }

  /**
   * The ways; none when the two are not joined.
   *
   * @param count how many at most
   * @param weighted whether a strong tie is a short step (1/weight)
   * @throws NotFound when one of the two has no tie in the network
   * @throws jp.enishi.analysis.network.AnalysisRefused when the two are one, or too many are wanted
   */
  public RouteList find(
      String asked, String askedTo, int count, boolean weighted, ProjectionSpec network) {
    String facts = version.get();
    String from = answering(asked, network.asOf());
    String to = answering(askedTo, network.asOf());
    Projection projection = projections.read(network, facts);
    Routes found =
        Routes.of(
            projection.network(),
            vertex(projection, from),
            vertex(projection, to),
            count,
            MeasureOptions.byDefault(weighted));
    Map<Long, Integer> edges = edges(projection.network());
    Map<String, Object> stated = new LinkedHashMap<>(network.parameters());
    stated.put("weighted", weighted);
    stated.put("count", count);
    return new RouteList(
        from,
        to,
        stated,
        found.routes().stream().map(each -> route(projection, edges, each)).toList(),
        found.tied(),
        facts);
  }

  private static int vertex(Projection projection, String id) {
    return projection
        .find(id)
        .orElseThrow(() -> new NotFound("id「" + id + "」は、このネットワークにありません。つながりがないか、絞り込みで除かれています。"));
  }

  private static RouteList.Route route(
      Projection projection, Map<Long, Integer> edges, Routes.Route route) {
    List<RouteList.Node> nodes = new ArrayList<>();
    List<Integer> ties = new ArrayList<>();
    for (int i = 0; i < route.vertices().size(); i++) {
      int v = route.vertices().get(i);
      Vertex vertex = projection.vertex(v);
      nodes.add(new RouteList.Node(vertex.id(), vertex.name(), vertex.organization()));
      if (i > 0) {
        ties.add(projection.ties(edges.get(pair(route.vertices().get(i - 1), v))).size());
      }
    }
    return new RouteList.Route(route.length(), nodes, ties);
  }

  private static Map<Long, Integer> edges(Network network) {
    Map<Long, Integer> edges = new HashMap<>();
    for (int e = 0; e < network.size(); e++) {
      edges.put(pair(network.source(e), network.target(e)), e);
    }
    return edges;
  }

  private static long pair(int u, int v) {
    return (long) Math.min(u, v) << 32 | Math.max(u, v);
  }
}
