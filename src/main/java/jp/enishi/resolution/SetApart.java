package jp.enishi.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Severity;
import jp.enishi.model.Mention;
import jp.enishi.resolution.ledger.Ledger;
import jp.enishi.resolution.ledger.MentionRef;

/**
 * What people set apart of that which rules joined: the mentions at one place become an
 * organisation of their own, under the id of the place, and the other one is called as if they were
 * not there. Made anew from the rules each time, so that nothing is left when a judgement is taken
 * back.
 */
final class SetApart {

  private static final Comparator<MentionRef> EXACTEST =
      Comparator.comparing((MentionRef each) -> each.printed() == null)
          .thenComparing(each -> each.entry() == null)
          .thenComparing(MentionRef::toString);

  private final Map<Mention, String> byRule;
  private final Function<List<Mention>, Resolution> rules;
  private final Map<Mention, String> moved = new LinkedHashMap<>();
  private final List<Finding> lost = new ArrayList<>();

  /**
   * @param byRule whom rules found in each mention
   * @param rules resolves mentions by rule
   */
  SetApart(Ledger ledger, Map<Mention, String> byRule, Function<List<Mention>, Resolution> rules) {
    this.byRule = byRule;
    this.rules = rules;
    for (MentionRef each : ledger.setApart().stream().sorted(EXACTEST).toList()) {
      List<Mention> there = mentions(each);
      if (there.isEmpty()) {
        lose(each);
      } else if (there.size() == mentions(each.organization()).size()) {
        lost.add(finding(each, "ほかに載っている所がないため、分けるものがありません。"));
      } else {
        there.forEach(mention -> moved.putIfAbsent(mention, each.toString()));
      }
    }
  }

  /** Whom each mention speaks of. */
  Map<Mention, String> ids() {
    Map<Mention, String> ids = new LinkedHashMap<>(byRule);
    ids.putAll(moved);
    return ids;
  }

  /** Judgements that no longer say anything, for a person to look at. */
  List<Finding> findings() {
    return lost;
  }

  /** These, with those set apart beside those that they were part of. */
  List<Organization> organizations(List<Organization> found) {
    if (moved.isEmpty()) {
      return found;
    }
    Map<String, Organization> all = new TreeMap<>();
    found.forEach(each -> all.put(each.id(), each));
    Resolution rest =
        rules.apply(byRule.keySet().stream().filter(each -> !moved.containsKey(each)).toList());
    for (String id : new TreeSet<>(moved.values())) {
      Organization joined = all.get(MentionRef.read(id).orElseThrow().organization());
      all.put(id, alone(id, joined));
      named(joined.id(), rest).ifPresent(each -> all.put(joined.id(), joined.called(each)));
    }
    return List.copyOf(all.values());
  }

  /** As rules would call it were nothing else known; who it is instead is not said. */
  private Organization alone(String id, Organization joined) {
    List<Mention> there =
        moved.keySet().stream().filter(each -> moved.get(each).equals(id)).toList();
    Resolution alone = rules.apply(there);
    Mention first = there.get(0);
    Organization called =
        alone.idOf(first).flatMap(alone::find).orElseGet(() -> joined.under(first.name()));
    String country = joined.countryCode();
    return new Organization(
        id,
        called.name(),
        null,
        null,
        called.aliases(),
        joined.kind(),
        null,
        null,
        null,
        joined.country(),
        country,
        called.region(),
        null,
        null,
        country == null ? null : country.toLowerCase(java.util.Locale.ROOT));
  }

  private Optional<Organization> named(String joined, Resolution rest) {
    return mentions(joined).stream()
        .filter(each -> !moved.containsKey(each))
        .findFirst()
        .flatMap(rest::idOf)
        .flatMap(rest::find);
  }

  private List<Mention> mentions(MentionRef ref) {
    return byRule.keySet().stream()
        .filter(each -> ref.covers(each, byRule.get(each)))
        .sorted(MentionOrder.BY_PLACE)
        .toList();
  }

  private List<Mention> mentions(String organization) {
    return byRule.keySet().stream()
        .filter(each -> byRule.get(each).equals(organization))
        .sorted(MentionOrder.BY_PLACE)
        .toList();
  }

  /** Only when the document is among those read: the facts of others are loaded by themselves. */
  private void lose(MentionRef ref) {
    if (byRule.keySet().stream().anyMatch(each -> each.source().equals(ref.source()))) {
      lost.add(finding(ref, "その所にその団体はもう載っていません。資料が改まったためなら、判定をし直すか、unsure で取り消してください。"));
    }
  }

  private Finding finding(MentionRef ref, String why) {
    List<String> about =
        byRule.containsValue(ref.organization()) ? List.of(ref.organization()) : List.of();
    return new Finding(
        "resolution-judgement-lost-" + ref,
        "judgement-lost",
        Severity.WARNING,
        about,
        null,
        null,
        "「" + ref + "」を別の団体とする判定は、使われていません。" + why,
        List.of(),
        null,
        null);
  }
}
