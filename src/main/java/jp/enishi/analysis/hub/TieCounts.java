package jp.enishi.analysis.hub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import jp.enishi.analysis.hub.Ties.Count;
import jp.enishi.analysis.hub.Ties.Evidence;
import jp.enishi.query.PartnerList.Partner;

/** Counts ties by type, field and year. */
final class TieCounts {

  private TieCounts() {}

  static Ties of(List<Partner> partners) {
    List<Evidence> evidence =
        partners.stream()
            .flatMap(partner -> partner.ties().stream().map(tie -> evidence(partner, tie)))
            .sorted(
                Comparator.comparing(
                        Evidence::since, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Evidence::agreement)
                    .thenComparing(each -> each.partner().id()))
            .toList();
    Map<String, Evidence> once = new LinkedHashMap<>();
    evidence.forEach(each -> once.putIfAbsent(each.agreement(), each));
    List<LocalDate> dates =
        once.values().stream().map(Evidence::since).filter(Objects::nonNull).sorted().toList();
    return new Ties(
        once.size(),
        partners.size(),
        once.size() - dates.size(),
        dates.isEmpty() ? null : dates.get(0),
        dates.isEmpty() ? null : dates.get(dates.size() - 1),
        most(by(once.values(), each -> List.of(each.type()))),
        most(by(once.values(), Evidence::fields)),
        by(
            once.values(),
            each ->
                each.since() == null ? List.of() : List.of(String.valueOf(each.since().getYear()))),
        evidence);
  }

  private static Evidence evidence(Partner partner, jp.enishi.query.PartnerList.Tie tie) {
    return new Evidence(
        partner.organization(),
        tie.type(),
        tie.agreement(),
        tie.title(),
        tie.fields(),
        tie.since(),
        tie.sincePrecision(),
        tie.sincePrinted(),
        tie.until(),
        tie.citations());
  }

  private static List<Count> by(
      java.util.Collection<Evidence> all, Function<Evidence, List<String>> names) {
    Map<String, List<String>> ids = new TreeMap<>();
    for (Evidence each : all) {
      for (String name : names.apply(each)) {
        ids.computeIfAbsent(name, n -> new ArrayList<>()).add(each.agreement());
      }
    }
    return ids.entrySet().stream()
        .map(each -> new Count(each.getKey(), each.getValue().size(), each.getValue()))
        .toList();
  }

  private static List<Count> most(List<Count> counts) {
    return counts.stream()
        .sorted(Comparator.comparingInt((Count each) -> -each.count()).thenComparing(Count::name))
        .toList();
  }
}
