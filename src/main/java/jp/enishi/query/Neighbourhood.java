package jp.enishi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.enishi.query.GraphView.Amount;
import jp.enishi.query.GraphView.Cut;
import jp.enishi.query.GraphView.Edge;
import jp.enishi.query.GraphView.Node;
import org.springframework.stereotype.Service;

/** Reads the part of the graph around some organisations. */
@Service
public class Neighbourhood {

  /** More edges than this make a canvas a blot. */
  static final int MOST_EDGES = 5_000;

  private final Reader reader;
  private final Standings standings;

  Neighbourhood(Reader reader, Standings standings) {
    this.reader = reader;
    this.standings = standings;
  }

  /**
   * What is wanted.
   *
   * @param focus ids from which to start; at least one
   * @param depth how many steps from them
   * @param types types of edge
   * @param fields fields of cooperation; empty for all
   * @param asOf only ties of that day, and of unknown date, between those who stood on it; ended
   *     ones too when it is today
   * @param limit the most nodes, the focus included
   */
  public record Scope(
      List<String> focus,
      int depth,
      List<String> types,
      List<String> fields,
      AsOf asOf,
      int limit) {}

  /** Nearest and most tied first; what did not fit is counted. Throws {@code NotFound}. */
  public GraphView around(Scope scope) {
    Map<String, Object> filter =
        scope.asOf().with("types", scope.types(), "fields", scope.fields());
    List<String> all = reach(scope);
    List<String> shown = all.subList(0, Math.min(all.size(), scope.limit()));
    Map<String, Object> limited = with(filter, shown);
    limited.put("limit", MOST_EDGES);
    List<Edge> edges =
        reader.list("graph/edges", limited, FoundEdge.class).stream().map(FoundEdge::edge).toList();
    boolean whole = shown.size() == all.size() && edges.size() < MOST_EDGES;
    long total = whole ? edges.size() : reader.number("graph/edge-count", with(filter, all));
    return new GraphView(
        nodes(shown, scope.asOf()),
        edges,
        new Amount(all.size(), total),
        new Cut(shown.size() < all.size(), edges.size() < total));
  }

  /**
   * All that can be reached, nearest and most tied first; the limit is not applied. Throws {@code
   * NotFound}.
   */
  public List<String> reach(Scope scope) {
    Set<String> reached = new LinkedHashSet<>();
    standings.list(scope.focus(), scope.asOf()).forEach(each -> reached.addAll(each.ids()));
    Map<String, Object> filter =
        scope.asOf().with("types", scope.types(), "fields", scope.fields());
    List<String> frontier = List.copyOf(reached);
    for (int step = 0; step < scope.depth() && !frontier.isEmpty(); step++) {
      List<String> next = new ArrayList<>();
      for (String id : reader.ids("graph/neighbours", with(filter, frontier))) {
        if (reached.add(id)) {
          next.add(id);
        }
      }
      frontier = next;
    }
    return List.copyOf(reached);
  }

  private List<Node> nodes(List<String> ids, AsOf asOf) {
    List<Node> found =
        reader.list("graph/nodes", asOf.with("ids", ids), FoundNode.class).stream()
            .map(n -> new Node(n.organization(), n.degree(), n.lat(), n.lon()))
            .toList();
    return found.isEmpty() ? absent(ids) : found;
  }

  /** Whom no document names stands alone. */
  private static List<Node> absent(List<String> ids) {
    return ids.stream()
        .flatMap(id -> Absent.byId(id).stream())
        .map(each -> new Node(Absent.ref(each), 0, each.lat(), each.lon()))
        .toList();
  }

  private static Map<String, Object> with(Map<String, Object> filter, List<String> ids) {
    Map<String, Object> parameters = new java.util.HashMap<>(filter);
    parameters.put("ids", ids);
    return parameters;
  }

  private record FoundNode(Ref organization, long degree, Double lat, Double lon) {}

  private record FoundEdge(
      String source,
      String target,
      String type,
      String agreement,
      String title,
      List<String> fields,
      LocalDate since,
      String sincePrecision,
      LocalDate until,
      double weight,
      String status) {

    /** The same tie has the same id in every answer. */
    Edge edge() {
      String id = (agreement == null ? type : agreement) + ":" + source + ":" + target;
      Inheritance inheritance = Inheritance.of(status, null);
      return new Edge(
          id,
          source,
          target,
          type,
          agreement,
          title,
          fields,
          since,
          sincePrecision,
          until,
          weight,
          inheritance == null ? null : inheritance.status());
    }
  }
}
