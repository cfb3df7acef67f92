package jp.enishi.analysis.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.enishi.analysis.comparison.Comparison.CommonCouncil;
import jp.enishi.analysis.comparison.Comparison.Measured;
import jp.enishi.analysis.measure.Measure;
import jp.enishi.analysis.measure.Measures;
import jp.enishi.analysis.network.Adjacency;
import jp.enishi.analysis.projection.Councils;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.Projections;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.analysis.ranking.RankingRequest;
import jp.enishi.analysis.ranking.Rankings;
import jp.enishi.query.AsOf;
import jp.enishi.query.PartnerFilter;
import jp.enishi.query.PartnerList;
import jp.enishi.query.Partners;
import jp.enishi.query.Ref;
import jp.enishi.query.Standing;
import jp.enishi.web.Paging;
import org.springframework.stereotype.Service;

/** Compares organisations by their partners, agreements and places in the network. */
@Service
public class Comparisons {

  private final Partners partners;
  private final Projections projections;
  private final Rankings rankings;

  Comparisons(Partners partners, Projections projections, Rankings rankings) {
    this.partners = partners;
    this.projections = projections;
    this.rankings = rankings;
  }

  /**
   * Lays organisations side by side.
   *
   * @param ids of two or three
   * @param network the network in which they are ranked; its filters hold for partners too
   */
  public Comparison compare(List<String> ids, ProjectionSpec network) {
    Map<String, PartnerList> lists = new LinkedHashMap<>();
    ids.forEach(id -> lists.put(id, partners(id, network)));
    Map<String, Ranking> rankings = rankings(network);
    Ranking first = rankings.values().iterator().next();
    Map<String, String> vertices = new LinkedHashMap<>();
    lists.forEach((id, list) -> vertices.put(id, vertex(list.standing(), first)));
    Sides sides = new Sides(lists);
    return new Comparison(
        ids.stream().map(id -> sides.side(id, vertices.get(id))).toList(),
        sides.groups(),
        sides.partners(),
        sides.types(),
        sides.fields(),
        councils(vertices, network, first.dataVersion()),
        rankings.values().stream().map(each -> measured(each, vertices)).toList(),
        first.caveats().stream().filter(each -> !each.kind().equals("measure")).toList(),
        network.parameters(),
        first.dataVersion(),
        first.programVersion());
  }

  private PartnerList partners(String id, ProjectionSpec network) {
    boolean any = network.asOf().day() == null;
    return partners.listPartners(
        id,
        new PartnerFilter(
            network.types(),
            network.fields(),
            network.countries(),
            any ? new AsOf(null, false) : network.asOf(),
            any,
            network.undated()),
        new Paging(Integer.MAX_VALUE, 0));
  }

  /** Every measure that ranks organisations. */
  Map<String, Ranking> rankings(ProjectionSpec network) {
    Map<String, Ranking> all = new LinkedHashMap<>();
    for (Measure each : Measures.list()) {
      boolean directed = each.key().equals("indegree") || each.key().equals("outdegree");
      if (each.subject() == Measure.Subject.VERTEX && !directed) {
        all.put(each.key(), rankings.rank(RankingRequest.of(each.key(), network)));
      }
    }
    return all;
  }

  private static String vertex(Standing standing, Ranking ranking) {
    List<String> ids =
        standing.standIns().isEmpty()
            ? List.of(standing.organization().id())
            : standing.standIns().stream().map(Ref::id).toList();
    boolean there =
        ids.size() == 1 && ranking.scores().stream().anyMatch(each -> each.id().equals(ids.get(0)));
    return there ? ids.get(0) : null;
  }

  private static Measured measured(Ranking ranking, Map<String, String> vertices) {
    Map<String, Ranked> byId =
        ranking.scores().stream().collect(Collectors.toMap(Ranked::id, each -> each));
    Map<String, Place> places = new LinkedHashMap<>();
    vertices.forEach(
        (id, vertex) -> {
          if (vertex != null && byId.containsKey(vertex)) {
            places.put(id, Place.of(byId.get(vertex)));
          }
        });
    return new Measured(
        ranking.measure(), ranking.name(), ranking.meaning(), ranking.total(), places);
  }

  private List<CommonCouncil> councils(
      Map<String, String> vertices, ProjectionSpec network, String version) {
    Projection with = projections.read(network.with(Councils.INCLUDED), version);
    Map<String, Ref> known = new TreeMap<>();
    Map<String, List<String>> of = new TreeMap<>();
    vertices.forEach(
        (id, vertex) ->
            with.find(vertex == null ? id : vertex)
                .ifPresent(
                    number -> {
                      Adjacency steps = with.network().out();
                      for (int at = steps.start(number); at < steps.start(number + 1); at++) {
                        Ref other = with.vertex(steps.vertex(at)).organization();
                        boolean member =
                            with.ties(steps.edge(at)).stream()
                                .anyMatch(tie -> tie.type().equals(ProjectionSpec.MEMBERSHIP));
                        if (member) {
                          known.put(other.id(), other);
                          of.computeIfAbsent(other.id(), key -> new ArrayList<>()).add(id);
                        }
                      }
                    }));
    return of.entrySet().stream()
        .map(each -> new CommonCouncil(known.get(each.getKey()), each.getValue()))
        .sorted(
            java.util.Comparator.comparing((CommonCouncil each) -> -each.of().size())
                .thenComparing(each -> each.organization().id()))
        .toList();
  }
}
