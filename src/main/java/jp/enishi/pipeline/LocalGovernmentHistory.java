package jp.enishi.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.enishi.gazetteer.CodePeriod;
import jp.enishi.gazetteer.LocalGovernmentChange;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernmentPeriod;
import jp.enishi.graph.FormerCode;
import jp.enishi.graph.SuccessionRow;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.Mention;
import jp.enishi.model.OrganizationKind;
import jp.enishi.resolution.Organization;
import jp.enishi.resolution.Resolution;

/** Mergers and renames of the municipalities that documents name, however far back and forward. */
final class LocalGovernmentHistory {

  private final LocalGovernmentChanges changes;

  LocalGovernmentHistory(LocalGovernmentChanges changes) {
    this.changes = changes;
  }

  LocalGovernmentChanges changes() {
    return changes;
  }

  /** When an organisation stood, if it is a municipality that took part in a change. */
  Optional<LocalGovernmentPeriod> period(Organization organization) {
    return organization.kind() == OrganizationKind.MUNICIPALITY && organization.prefecture() != null
        ? changes.find(organization.prefecture(), organization.name())
        : Optional.empty();
  }

  /** The codes that it had before the one it has now, or had last; the earliest first. */
  List<FormerCode> formerCodes(Organization organization) {
    if (organization.kind() != OrganizationKind.MUNICIPALITY || organization.prefecture() == null) {
      return List.of();
    }
    List<CodePeriod> codes = changes.codes().of(organization.prefecture(), organization.name());
    return codes.stream()
        .limit(Math.max(0, codes.size() - 1))
        .map(each -> new FormerCode(each.code(), each.until()))
        .toList();
  }

  /** All that these took the place of, and all that took their place. */
  List<Mention> related(List<Organization> organizations) {
    Map<String, LocalGovernmentPeriod> met = new LinkedHashMap<>();
    Deque<LocalGovernmentPeriod> open = new ArrayDeque<>();
    organizations.forEach(each -> period(each).ifPresent(open::add));
    while (!open.isEmpty()) {
      LocalGovernmentPeriod each = open.remove();
      if (met.putIfAbsent(each.fullName(), each) == null) {
        Stream.concat(
                changes.after(each).stream().map(LocalGovernmentChange::after),
                changes.before(each).stream().map(LocalGovernmentChange::before))
            .forEach(body -> known(body).ifPresent(open::add));
      }
    }
    return met.values().stream().map(each -> mention(each.prefecture(), each.name())).toList();
  }

  /** The changes between organisations that the resolution knows. */
  List<SuccessionRow> successions(Resolution resolution) {
    List<SuccessionRow> rows = new ArrayList<>();
    Set<List<String>> pairs = new LinkedHashSet<>();
    for (LocalGovernmentChange each : changes.all()) {
      Optional<String> before = id(resolution, each.before());
      Optional<String> after = id(resolution, each.after());
      if (before.isPresent()
          && after.isPresent()
          && !before.equals(after)
          && pairs.add(List.of(before.get(), after.get()))) {
        rows.add(
            new SuccessionRow(
                before.get(),
                after.get(),
                each.on(),
                DatePrecision.DAY.code(),
                each.event(),
                each.goesOn(),
                each.origin()));
      }
    }
    return rows;
  }

  private Optional<String> id(Resolution resolution, LocalGovernmentChange.Body body) {
    return known(body).flatMap(each -> resolution.idOf(mention(each.prefecture(), each.name())));
  }

  private Optional<LocalGovernmentPeriod> known(LocalGovernmentChange.Body body) {
    return changes.find(body.prefecture(), body.name());
  }

  private static Mention mention(String prefecture, String name) {
    return new Mention(
        "local-government-changes",
        "",
        name,
        name,
        null,
        null,
        null,
        prefecture,
        OrganizationKind.MUNICIPALITY);
  }
}
