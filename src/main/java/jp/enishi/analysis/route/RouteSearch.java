package jp.enishi.analysis.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.enishi.analysis.measure.MeasureOptions;
import jp.enishi.analysis.measure.Routes;
import jp.enishi.analysis.network.Network;
import jp.enishi.analysis.projection.DataVersion;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.Projections;
import jp.enishi.analysis.projection.Vertex;
import jp.enishi.query.AsOf;
import jp.enishi.query.Coverages;
import jp.enishi.query.OrganizationProfiles;
import jp.enishi.query.Ref;
import jp.enishi.web.NotFound;
import org.springframework.stereotype.Service;

/** Seeks the shortest ways between two in a network of the graph. */
@Service
public class RouteSearch {

  private final Projections projections;
  private final DataVersion version;
  private final OrganizationProfiles profiles;
  private final Coverages coverages;

  RouteSearch(
      Projections projections,
      DataVersion version,
      OrganizationProfiles profiles,
      Coverages coverages) {
    this.coverages = coverages;
    this.profiles = profiles;
    this.projections = projections;
    this.version = version;
  }

  /**
   * Who stands in the network for it; without a day nobody stands for anybody else. Nobody when the
   * id is none of an organisation: a vertex of another projection is an agreement.
   */
  private Optional<Ref> answering(String id, AsOf asOf) {
    try {
      return Optional.of(
          profiles.getAnswering(id, asOf.day() == null ? new AsOf(null, false) : asOf));
    } catch (NotFound e) {
      return Optional.empty();
    }
  }

  /**
   * The ways; none when the two are not joined, or an organisation has no tie in the network.
   *
   * @param count how many at most
   * @param weighted whether a strong tie is a short step (1/weight)
   * @throws NotFound when one of the two is neither in the network nor an organisation
   * @throws jp.enishi.analysis.network.AnalysisRefused when the two are one, or too many are wanted
   */
  public RouteList find(
      String asked, String askedTo, int count, boolean weighted, ProjectionSpec network) {
    String facts = version.get();
    Optional<Ref> start = answering(asked, network.asOf());
    Optional<Ref> end = answering(askedTo, network.asOf());
    String from = start.map(Ref::id).orElse(asked);
    String to = end.map(Ref::id).orElse(askedTo);
    Projection projection = projections.read(network, facts);
    List<Ref> untied = new ArrayList<>();
    untied(projection, from, start).ifPresent(untied::add);
    untied(projection, to, end).ifPresent(untied::add);
    Routes found =
        untied.isEmpty()
            ? Routes.of(
                projection.network(),
                projection.find(from).orElseThrow(),
                projection.find(to).orElseThrow(),
                count,
                MeasureOptions.byDefault(weighted))
            : Routes.none(from.equals(to), count);
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
        untied,
        coverages.ofChain(!found.routes().isEmpty(), network.asOf()),
        facts);
  }

  /** The organisation when it is not in the network. */
  private static Optional<Ref> untied(Projection projection, String id, Optional<Ref> who) {
    if (projection.find(id).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        who.orElseThrow(() -> new NotFound("id「" + id + "」は、このネットワークになく、団体の id でもありません。")));
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
