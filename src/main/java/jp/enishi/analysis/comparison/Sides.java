package jp.enishi.analysis.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import jp.enishi.analysis.comparison.Comparison.Breakdown;
import jp.enishi.analysis.comparison.Comparison.CommonPartner;
import jp.enishi.analysis.comparison.Comparison.Event;
import jp.enishi.analysis.comparison.Comparison.Group;
import jp.enishi.analysis.comparison.Comparison.Side;
import jp.enishi.analysis.comparison.Comparison.Ties;
import jp.enishi.query.PartnerList;
import jp.enishi.query.PartnerList.Partner;
import jp.enishi.query.PartnerList.Tie;
import jp.enishi.query.Ref;

/** Finds what the partners of several organisations have in common. */
final class Sides {

  private final Map<String, PartnerList> lists;
  private final List<CommonPartner> partners;

  /** By id of the organisation, in the order asked for. */
  Sides(Map<String, PartnerList> lists) {
    this.lists = lists;
    Map<String, Ref> known = new LinkedHashMap<>();
    Map<String, List<Ties>> ties = new LinkedHashMap<>();
    lists.forEach(
        (id, list) ->
            list.page()
                .items()
                .forEach(
                    each -> {
                      known.putIfAbsent(each.organization().id(), each.organization());
                      ties.computeIfAbsent(each.organization().id(), key -> new ArrayList<>())
                          .add(new Ties(id, each.ties()));
                    }));
    this.partners =
        ties.entrySet().stream()
            .map(
                each ->
                    new CommonPartner(
                        known.get(each.getKey()),
                        each.getValue().stream().map(Ties::with).toList(),
                        each.getValue()))
            .sorted(
                Comparator.comparing((CommonPartner each) -> -each.of().size())
                    .thenComparing(each -> String.join(" ", each.of()))
                    .thenComparing(each -> each.organization().name())
                    .thenComparing(each -> each.organization().id()))
            .toList();
  }

  List<CommonPartner> partners() {
    return partners;
  }

  List<Group> groups() {
    return partners.stream()
        .collect(groupingBy(CommonPartner::of, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(each -> new Group(each.getKey(), each.getValue().size()))
        .toList();
  }

  Side side(String id, String vertex) {
    PartnerList list = lists.get(id);
    return new Side(
        list.standing().organization(),
        list.standing(),
        vertex,
        list.page().items().size(),
        (int)
            list.page().items().stream()
                .flatMap(each -> each.ties().stream())
                .map(Tie::agreement)
                .distinct()
                .count(),
        (int) partners.stream().filter(each -> each.of().equals(List.of(id))).count(),
        list.facets().types(),
        list.facets().fields(),
        list.facets().countries(),
        timeline(list),
        list.coverage().ties());
  }

  private static List<Event> timeline(PartnerList list) {
    Map<String, Tie> agreements = new LinkedHashMap<>();
    Map<String, List<Ref>> with = new LinkedHashMap<>();
    for (Partner partner : list.page().items()) {
      for (Tie tie : partner.ties()) {
        agreements.putIfAbsent(tie.agreement(), tie);
        with.computeIfAbsent(tie.agreement(), id -> new ArrayList<>()).add(partner.organization());
      }
    }
    return agreements.values().stream()
        .map(
            each ->
                new Event(
                    each.agreement(),
                    each.title(),
                    each.type(),
                    each.fields(),
                    each.since(),
                    each.sincePrecision(),
                    each.sincePrinted(),
                    each.until(),
                    with.get(each.agreement()).stream().distinct().toList()))
        .sorted(
            Comparator.comparing(
                    Event::since,
                    Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder()))
                .thenComparing(Event::agreement))
        .toList();
  }

  List<Breakdown> types() {
    return breakdown(tie -> List.of(tie.type()));
  }

  List<Breakdown> fields() {
    return breakdown(Tie::fields);
  }

  private List<Breakdown> breakdown(Function<Tie, Collection<String>> values) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    Map<String, Integer> shared = new TreeMap<>();
    for (CommonPartner partner : partners) {
      Map<String, Integer> here = new TreeMap<>();
      for (Ties ties : partner.ties()) {
        Set<String> met = new LinkedHashSet<>();
        ties.ties().forEach(tie -> met.addAll(values.apply(tie)));
        for (String value : met) {
          here.merge(value, 1, Integer::sum);
          counts.computeIfAbsent(value, key -> zeros()).merge(ties.with(), 1, Integer::sum);
        }
      }
      here.forEach((value, of) -> shared.merge(value, of > 1 ? 1 : 0, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(each -> new Breakdown(each.getKey(), shared.get(each.getKey()), each.getValue()))
        .sorted(
            Comparator.comparing(
                    (Breakdown each) ->
                        -each.counts().values().stream().mapToInt(Integer::intValue).sum())
                .thenComparing(Breakdown::name))
        .toList();
  }

  private Map<String, Integer> zeros() {
    Map<String, Integer> zeros = new LinkedHashMap<>();
    lists.keySet().forEach(id -> zeros.put(id, 0));
    return zeros;
  }
}
