package jp.enishi.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.enishi.analysis.comparison.PeerComparison.Among;
import jp.enishi.analysis.comparison.PeerComparison.Peer;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.query.AsOf;
import jp.enishi.query.Coverages;
import jp.enishi.query.OrganizationProfiles;
import jp.enishi.query.Ref;
import jp.enishi.web.BadParameter;
import org.springframework.stereotype.Service;

/** Compares an organisation with its peers. */
@Service
public class Peers {

  private final Comparisons comparisons;
  private final OrganizationProfiles profiles;
  private final Coverages coverages;

  Peers(Comparisons comparisons, OrganizationProfiles profiles, Coverages coverages) {
    this.comparisons = comparisons;
    this.profiles = profiles;
    this.coverages = coverages;
  }

  /**
   * The organisation among its peers, or who stood for it on the day; also one that no document
   * names, which has a place nowhere. Throws {@code NotFound}.
   *
   * @param by level, prefecture or group
   * @param group ids, for {@code group}
   */
  public PeerComparison among(String asked, String by, List<String> group, ProjectionSpec network) {
    AsOf asOf = network.asOf().day() == null ? new AsOf(null, false) : network.asOf();
    Ref itself = profiles.getAnswering(asked, asOf);
    String id = itself.id();
    String label = label(itself, by);
    Predicate<Ref> isPeer = isPeer(itself, by, group);
    Map<String, Ranking> rankings = comparisons.rankings(network);
    Ranking first = rankings.values().iterator().next();
    List<Ref> peers =
        first.scores().stream()
            .map(Ranked::organization)
            .filter(Objects::nonNull)
            .filter(each -> each.id().equals(id) || isPeer.test(each))
            .toList();
    List<String> there = peers.stream().map(Ref::id).toList();
    List<String> missing = new ArrayList<>(by.equals("group") ? group : List.of());
    missing.add(0, id);
    missing.removeAll(there);
    Map<String, Map<String, Place>> places = new LinkedHashMap<>();
    List<Among> measures =
        rankings.values().stream().map(each -> among(each, id, there, places)).toList();
    return new PeerComparison(
        itself,
        by,
        label,
        missing.stream().distinct().toList(),
        peers.stream()
            .map(each -> new Peer(each, each.id().equals(id), places.get(each.id())))
            .toList(),
        measures,
        first.caveats().stream().filter(each -> !each.kind().equals("measure")).toList(),
        coverages.ofOrganization(id, asOf),
        network.parameters(),
        first.dataVersion(),
        first.programVersion());
  }

  private static String label(Ref itself, String by) {
    String label =
        switch (by) {
          case "level" -> itself.level() == null ? itself.kind() : itself.level();
          case "prefecture" -> itself.prefecture();
          case "group" -> null;
          default ->
              throw new BadParameter(
                  "by", "level（同じ区分）、prefecture（同じ都道府県）、group（ids の団体）のどれかを指定してください。");
        };
    if (by.equals("prefecture") && label == null) {
      throw new BadParameter("by", "「" + itself.name() + "」には都道府県がありません。level か group を指定してください。");
    }
    return label;
  }

  private static Predicate<Ref> isPeer(Ref itself, String by, List<String> group) {
    return switch (by) {
      case "level" ->
          each -> each.kind().equals(itself.kind()) && Objects.equals(each.level(), itself.level());
      case "prefecture" ->
          each ->
              each.kind().equals(itself.kind()) && itself.prefecture().equals(each.prefecture());
      default -> each -> group.contains(each.id());
    };
  }

  private static Among among(
      Ranking ranking, String id, List<String> peers, Map<String, Map<String, Place>> places) {
    Map<String, Ranked> byId =
        ranking.scores().stream().collect(Collectors.toMap(Ranked::id, each -> each));
    for (String peer : peers) {
      places
          .computeIfAbsent(peer, key -> new LinkedHashMap<>())
          .put(ranking.measure(), Place.of(byId.get(peer)));
    }
    List<Ranked> scored =
        peers.stream()
            .map(byId::get)
            .filter(each -> each.rank() != null)
            .sorted(Comparator.comparing(Ranked::rank))
            .toList();
    Ranked own = byId.get(id);
    boolean ranked = own != null && own.rank() != null;
    long before = ranked ? scored.stream().filter(each -> each.rank() < own.rank()).count() : 0;
    return new Among(
        ranking.measure(),
        ranking.name(),
        ranking.meaning(),
        own == null ? null : own.score(),
        own == null ? null : own.rank(),
        ranking.total(),
        ranked ? (int) before + 1 : null,
        scored.size(),
        median(scored.stream().mapToDouble(Ranked::score).toArray()));
  }

  private static Double median(double[] values) {
    if (values.length == 0) {
      return null;
    }
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
