package jp.enishi.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Severity;
import jp.enishi.resolution.ledger.Judgement;
import jp.enishi.resolution.ledger.Ledger;
import jp.enishi.resolution.ledger.MentionRef;
import jp.enishi.resolution.match.Verdict;

/**
 * What the judgements of people make of the organisations that rules found. The organisations of a
 * group become the one with a code, else the one whose id comes first (one that people set apart
 * comes last); a group that judgements contradict, or that holds two codes, is left as the rules
 * have it and listed as a finding.
 */
final class Judged {

  private final Ledger ledger;
  private final Map<String, Organization> byId = new TreeMap<>();
  private final Map<String, String> survivors = new HashMap<>();
  private final List<Finding> refused = new ArrayList<>();

  Judged(Ledger ledger, List<Organization> organizations) {
    this.ledger = ledger;
    organizations.forEach(each -> byId.put(each.id(), each));
    for (Set<String> group : ledger.groups()) {
      List<Organization> known =
          group.stream().map(byId::get).filter(Objects::nonNull).sorted(FIRST).toList();
      if (known.size() > 1 && allowed(group, known)) {
        known.forEach(each -> survivors.put(each.id(), known.get(0).id()));
      }
    }
  }

  private static final Comparator<Organization> FIRST =
      Comparator.comparing((Organization each) -> each.code() == null)
          .thenComparing(each -> MentionRef.read(each.id()).isPresent())
          .thenComparing(Organization::id);

  String survivor(String id) {
    return survivors.getOrDefault(id, id);
  }

  List<Organization> organizations() {
    Map<String, List<Organization>> groups = new TreeMap<>();
    byId.values()
        .forEach(
            each ->
                groups.computeIfAbsent(survivor(each.id()), any -> new ArrayList<>()).add(each));
    return groups.entrySet().stream().map(each -> one(each.getKey(), each.getValue())).toList();
  }

  /** Without what a judgement has settled; ids are those of the organisations that remain. */
  List<Finding> findings(List<Finding> found) {
    List<Finding> all = new ArrayList<>(refused);
    for (Finding each : found) {
      if (!settled(each)) {
        List<String> about = each.about().stream().map(this::survivor).distinct().toList();
        all.add(about.equals(each.about()) ? each : each.withAbout(about));
      }
    }
    return all.stream().sorted(Comparator.comparing(Finding::id)).toList();
  }

  private boolean settled(Finding each) {
    boolean doubt = each.kind().equals("similar-name") || each.kind().equals("same-name");
    return doubt
        && each.about().size() == 2
        && ledger
            .of(each.about().get(0), each.about().get(1))
            .filter(judgement -> judgement.verdict() != Verdict.UNSURE)
            .isPresent();
  }

  private boolean allowed(Set<String> group, List<Organization> known) {
    Optional<String> never = NeverOne.reason(known.stream().map(Organization::known).toList());
    Optional<Judgement> against = ledger.contradicting(group).stream().findFirst();
    if (never.isEmpty() && against.isEmpty()) {
      return true;
    }
    String why =
        against
            .map(each -> "「" + each.left() + "」と「" + each.right() + "」は別の団体と判定されています。")
            .orElseGet(never::get);
    String ids = known.stream().map(Organization::id).collect(Collectors.joining("、"));
    refused.add(
        new Finding(
            "resolution-judgement-conflict-" + known.get(0).id(),
            "judgement-conflict",
            Severity.WARNING,
            known.stream().map(Organization::id).toList(),
            null,
            null,
            "同じ団体とする判定が互いに矛盾するため、どれもまとめていません（" + ids + "）。" + why,
            known.stream().map(Organization::name).toList(),
            null,
            null));
    return false;
  }

  private Organization one(String id, List<Organization> group) {
    Organization first = byId.get(id);
    String locatedIn = first.locatedIn() == null ? null : survivor(first.locatedIn());
    Set<String> aliases = new TreeSet<>();
    for (Organization each : group) {
      aliases.addAll(each.aliases());
      aliases.add(each.name());
    }
    aliases.remove(first.name());
    return new Organization(
        id,
        first.name(),
        first.nameEn(),
        first.kana(),
        List.copyOf(aliases),
        first.kind(),
        first.code(),
        first.level(),
        first.prefecture(),
        first.country(),
        first.countryCode(),
        first.region(),
        first.lat(),
        first.lon(),
        id.equals(locatedIn) ? null : locatedIn);
  }
}
