package jp.enishi.query;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.TieType;
import org.springframework.stereotype.Service;

/** Says what answers rest on, and what was never looked into. */
@Service
public class Coverages {

  private final Reader reader;
  private final Standings standings;
  private final Map<String, TieType> ties;

  Coverages(Reader reader, Standings standings, GraphSchema schema) {
    this.reader = reader;
    this.standings = standings;
    this.ties =
        schema.ties().stream()
            .collect(
                Collectors.toMap(
                    TieType::edge, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  /** All documents in the graph, and what each speaks of. */
  public Coverage ofGraph() {
    return Coverage.of(
        sources(), List.of(), reader.list("coverage/scopes", Map.of(), Coverage.Scope.class), "");
  }

  /**
   * What was looked into of one organisation; throws {@code NotFound}.
   *
   * @param id of the organisation
   */
  public Coverage ofOrganization(String id, AsOf asOf) {
    return of(standings.get(id, asOf), asOf, "");
  }

  /**
   * All documents in the graph, and for each kind of tie that such an organisation can have,
   * whether it was looked into.
   *
   * @param more added to the note
   */
  Coverage of(Standing standing, AsOf asOf, String more) {
    List<String> types =
        ties.values().stream()
            .filter(tie -> canHave(tie, standing.answering().kind()))
            .map(TieType::edge)
            .toList();
    List<TieCoverage> found =
        reader
            .list(
                "coverage/of-organization",
                asOf.with("ids", standing.ids(), "types", types),
                Found.class)
            .stream()
            .map(each -> CoverageWords.of(ties.get(each.type()), each.count(), each.sources()))
            .sorted(Comparator.comparing(each -> order(each.type())))
            .toList();
    return Coverage.of(sources(), found, null, more);
  }

  private List<Coverage.Source> sources() {
    return reader.list("document/sources", Map.of(), Coverage.Source.class);
  }

  /** A company is no sister city, and a body is not its own member. */
  private static boolean canHave(TieType tie, String kind) {
    boolean starts = tie.from().isEmpty() || tie.from().contains(kind);
    boolean ends = tie.pair() && (tie.to().isEmpty() || tie.to().contains(kind));
    return starts || ends;
  }

  private int order(String edge) {
    return List.copyOf(ties.keySet()).indexOf(edge);
  }

  private record Found(String type, long count, List<TieCoverage.Source> sources) {}
}
