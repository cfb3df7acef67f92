package jp.enishi.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.TieType;
import jp.enishi.web.NotFound;
import org.springframework.stereotype.Service;

/** Says what answers rest on, and what was never looked into. */
@Service
public class Coverages {

  private final Reader reader;
  private final Standings standings;
  private final JointCoverage joint;
  private final Surveys surveys;
  private final Map<String, TieType> ties;
  private final Map<String, String> edges;

  Coverages(
      Reader reader,
      Standings standings,
      JointCoverage joint,
      Surveys surveys,
      GraphSchema schema) {
    this.joint = joint;
    this.surveys = surveys;
    this.reader = reader;
    this.standings = standings;
    this.edges = schema.edgeOfAgreementKind();
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
   * What was looked into of one organisation; also of one that the gazetteer knows and no document
   * names, for it may have been asked. Throws {@code NotFound}.
   *
   * @param id of the organisation
   */
  public Coverage ofOrganization(String id, AsOf asOf) {
    return of(standings.get(id, asOf), asOf, "");
  }

  /**
   * What an answer rests on, and whether the kinds of tie that were asked for were looked into: no
   * rows may mean that there are none, or that nobody looked.
   *
   * @param anything whether the answer has rows
   */
  public Coverage ofAnswer(Asked asked, boolean anything, AsOf asOf) {
    return about(asked, anything, asOf).with(cautions(asked.ids(), asOf));
  }

  /**
   * Those of the ids whom a survey may have asked although no document names them, with those whose
   * place they took, as queries take them for {@code $unnamed}.
   */
  public List<Map<String, Object>> unnamed(List<String> ids, AsOf asOf) {
    List<String> others = new ArrayList<>(ids);
    others.removeAll(reader.ids("organization/existing", Map.of("ids", ids)));
    return surveys.lineages(others, asOf).stream().flatMap(Lineage::rows).toList();
  }

  private List<Coverage.Caution> cautions(List<String> asked, AsOf asOf) {
    if (asOf.day() == null) {
      return List.of();
    }
    List<String> ids =
        standings.existing(asked, asOf).stream()
            .flatMap(each -> each.ids().stream())
            .distinct()
            .toList();
    return standings.existing(ids, asOf).stream()
        .filter(Standing::foundingUnknown)
        .map(each -> Coverage.Caution.undated(each.organization(), asOf.day()))
        .toList();
  }

  private Coverage about(Asked asked, boolean anything, AsOf asOf) {
    if (asked.ids().size() == 1) {
      try {
        return ofOrganization(asked.ids().get(0), asOf).only(asked, ties);
      } catch (NotFound e) {
        return ofGraph();
      }
    }
    List<String> types = anything || !asked.types().isEmpty() ? asked.types() : pairs();
    Map<String, List<TieCoverage.Source>> sources = joint.sources(asked, types, asOf);
    List<TieCoverage> found =
        ties.keySet().stream()
            .filter(types::contains)
            .map(
                type ->
                    CoverageWords.ofSeveral(
                        ties.get(type),
                        anything,
                        sources.get(type).stream().filter(asked::isWithin).toList()))
            .toList();
    Coverage graph = ofGraph();
    return Coverage.of(graph.sources(), found, graph.scopes(), "");
  }

  /** The same for a chain of ties between others, which may run through anybody. */
  public Coverage ofChain(boolean anything, AsOf asOf) {
    return ofAnswer(Asked.ALL, anything, asOf);
  }

  /** Ties of two; membership is asked for by its name. */
  private List<String> pairs() {
    return ties.values().stream().filter(TieType::pair).map(TieType::edge).toList();
  }

  /**
   * All documents in the graph, and for each kind of tie that such an organisation can have,
   * whether it was looked into.
   *
   * @param more added to the note
   */
  Coverage of(Standing standing, AsOf asOf, String more) {
    Map<String, Object> asked =
        asOf.with(
            "ids", standing.ids(), "types", types(standing.answering().kind()), "edges", edges);
    List<Survey> all = surveys.all();
    List<Lineage> lineages = surveys.lineages(standing.ids(), asOf);
    List<TieCoverage> found =
        reader.list("coverage/of-organization", asked, Found.class).stream()
            .map(each -> tie(each, all, lineages, asOf))
            .sorted(Comparator.comparing(each -> order(each.type())))
            .toList();
    return Coverage.of(sources(), found, null, more);
  }

  private TieCoverage tie(Found found, List<Survey> all, List<Lineage> lineages, AsOf asOf) {
    List<TieCoverage.Source> sources =
        all.stream()
            .filter(each -> each.ties().contains(found.type()))
            .flatMap(each -> each.about(lineages, asOf.orToday()).stream())
            .sorted(TieCoverage.COMPLETE_FIRST)
            .toList();
    return CoverageWords.of(ties.get(found.type()), found.count(), sources);
  }

  /** The types of edge that such an organisation can have. */
  private List<String> types(String kind) {
    return ties.values().stream().filter(tie -> canHave(tie, kind)).map(TieType::edge).toList();
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

  private record Found(String type, long count) {}
}
