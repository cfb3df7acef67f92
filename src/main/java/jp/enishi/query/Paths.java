package jp.enishi.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import jp.enishi.query.PathList.Chain;
import jp.enishi.query.PathList.Tie;
import org.springframework.stereotype.Service;

/** Reads how two organisations are connected. */
@Service
public class Paths {

  private final Reader reader;
  private final Standings standings;
  private final AgreementViews agreements;
  private final Coverages coverages;

  Paths(Reader reader, Standings standings, AgreementViews agreements, Coverages coverages) {
    this.reader = reader;
    this.standings = standings;
    this.agreements = agreements;
    this.coverages = coverages;
  }

  /**
   * What is wanted.
   *
   * @param types types of edge that a chain may use
   * @param fields fields of cooperation; empty for all
   * @param max the longest chain, in ties
   * @param limit the most chains to give
   */
  public record Wanted(
      String from,
      String to,
      List<String> types,
      List<String> fields,
      AsOf asOf,
      int max,
      int limit) {}

  /** All shortest chains; throws {@code NotFound}. */
  public PathList listPaths(Wanted wanted) {
    Standing from = standings.get(wanted.from(), wanted.asOf());
    Standing to = standings.get(wanted.to(), wanted.asOf());
    Map<String, Object> filter =
        wanted.asOf().with("types", wanted.types(), "fields", wanted.fields());
    ShortestChains search =
        new ShortestChains(from.ids(), to.ids(), frontier -> steps(filter, frontier));
    boolean connected = search.search(wanted.max());
    List<List<String>> chains = connected ? search.list(wanted.limit()) : List.of();
    long total = connected ? search.count() : 0;
    return new PathList(
        from,
        to,
        connected ? search.steps() : null,
        wanted.max(),
        total,
        total > chains.size(),
        named(chains, filter, wanted.asOf()),
        coverages.ofChain(total > 0, wanted.asOf()));
  }

  private Map<String, Set<String>> steps(Map<String, Object> filter, Collection<String> ids) {
    Map<String, Set<String>> steps = new LinkedHashMap<>();
    for (Step step : reader.list("graph/steps", with(filter, ids), Step.class)) {
      steps.computeIfAbsent(step.source(), id -> new TreeSet<>()).add(step.target());
    }
    return steps;
  }

  private List<Chain> named(List<List<String>> chains, Map<String, Object> filter, AsOf asOf) {
    List<String> ids = chains.stream().flatMap(List::stream).distinct().toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Ref> organizations =
        reader.list("graph/nodes", asOf.with("ids", ids), Node.class).stream()
            .map(Node::organization)
            .collect(toMap(Ref::id, Function.identity()));
    Map<String, Object> limited = with(filter, ids);
    limited.put("limit", Neighbourhood.MOST_EDGES);
    List<Edge> edges = reader.list("graph/edges", limited, Edge.class);
    Map<String, List<Cite>> citations =
        agreements.citations(
            edges.stream().map(Edge::agreement).filter(Objects::nonNull).distinct().toList());
    Map<Set<String>, List<Edge>> between =
        edges.stream().collect(groupingBy(each -> Set.of(each.source(), each.target())));
    List<Chain> named = new ArrayList<>();
    for (List<String> chain : chains) {
      List<List<Tie>> ties = new ArrayList<>();
      for (int i = 1; i < chain.size(); i++) {
        ties.add(
            between.getOrDefault(Set.of(chain.get(i - 1), chain.get(i)), List.of()).stream()
                .map(each -> each.tie(citations))
                .toList());
      }
      named.add(new Chain(chain.stream().map(organizations::get).toList(), ties));
    }
    return named;
  }

  private static Map<String, Object> with(Map<String, Object> filter, Collection<String> ids) {
    Map<String, Object> parameters = new java.util.HashMap<>(filter);
    parameters.put("ids", List.copyOf(ids));
    return parameters;
  }

  private record Step(String source, String target) {}

  private record Node(Ref organization) {}

  private record Edge(
      String source,
      String target,
      String type,
      String agreement,
      String title,
      List<String> fields,
      LocalDate since,
      LocalDate until,
      String status) {

    Tie tie(Map<String, List<Cite>> citations) {
      Inheritance inheritance = Inheritance.of(status, null);
      return new Tie(
          type,
          source,
          target,
          agreement,
          title,
          fields,
          since,
          until,
          inheritance == null ? null : inheritance.status(),
          agreement == null ? List.of() : citations.getOrDefault(agreement, List.of()));
    }
  }
}
