package jp.enishi.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernmentPeriod;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.Mention;

/** Organisations of Japanese local governments, of today and former ones. */
final class Locals {

  private final LocalGovernments governments;
  private final LocalGovernmentChanges changes;
  private final Drafts drafts;
  private final ResolutionFindings findings;
  private final Spelling spelling;
  private final Map<String, Set<String>> prefecturesOfFormer = new TreeMap<>();
  private final Map<Draft, String> notCurrent = new TreeMap<>((a, b) -> a.id.compareTo(b.id));

  Locals(
      List<Subject.Local> locals,
      LocalGovernments governments,
      LocalGovernmentChanges changes,
      Drafts drafts,
      ResolutionFindings findings,
      Spelling spelling) {
    this.governments = governments;
    this.changes = changes;
    this.drafts = drafts;
    this.findings = findings;
    this.spelling = spelling;
    locals.stream()
        .filter(local -> local.current() == null && local.prefecture() != null)
        .forEach(
            local ->
                prefecturesOfFormer
                    .computeIfAbsent(spelling.fold(local.name()), name -> new TreeSet<>())
                    .add(local.prefecture()));
  }

  Optional<Draft> assign(Mention mention, Subject.Local local) {
    if (local.current() != null) {
      return Optional.of(drafts.current(local.current()));
    }
    Optional<LocalGovernmentPeriod> former = former(local);
    if (former.isPresent()) {
      Draft draft = drafts.former(former.get().prefecture(), former.get().name());
      draft.former = former.get();
      return Optional.of(draft);
    }
    String prefecture = local.prefecture();
    if (prefecture == null) {
      Set<String> known = prefecturesOfFormer.getOrDefault(spelling.fold(local.name()), Set.of());
      if (local.sameName() + known.size() > 1) {
        findings.severalLocals(mention, governments.named(local.name()), known);
        return Optional.empty();
      }
      prefecture = known.stream().findFirst().orElse(null);
    }
    Draft draft = drafts.former(prefecture, local.name());
    notCurrent.put(draft, local.name());
    return Optional.of(draft);
  }

  /** One that mergers and renames know, as long as no other is called so. */
  private Optional<LocalGovernmentPeriod> former(Subject.Local local) {
    return changes
        .find(local.prefecture(), local.name())
        .filter(
            found ->
                local.prefecture() != null
                    || local.sameName() == 0
                        && Set.of(found.prefecture())
                            .containsAll(
                                prefecturesOfFormer.getOrDefault(
                                    spelling.fold(local.name()), Set.of())));
  }

  void finish() {
    notCurrent.forEach(
        (draft, name) -> {
          Optional<LocalGovernment> city = cityOfWard(draft.prefecture, name);
          if (city.isPresent()) {
            draft.locatedIn = drafts.current(city.get()).id;
          } else {
            findings.notCurrent(draft, name, likely(draft.prefecture, name));
          }
        });
  }

  /** 鶴見区 of 横浜市鶴見区 is part of a city, not a local government that is gone. */
  private Optional<LocalGovernment> cityOfWard(String prefecture, String name) {
    int city = name.indexOf('市');
    return city > 0 && name.endsWith("区")
        ? governments.find(prefecture, name.substring(0, city + 1))
        : Optional.empty();
  }

  /** 三戸町 for 三戸市: one of the same prefecture that differs in 市, 町, 村 or in a look-alike. */
  private Optional<LocalGovernment> likely(String prefecture, String name) {
    String stem = spelling.blur(name.replaceFirst("[市町村区]$", ""));
    List<LocalGovernment> found =
        governments.all().stream()
            .filter(each -> !each.isPrefecture())
            .filter(each -> prefecture == null || each.prefecture().equals(prefecture))
            .filter(each -> spelling.blur(each.name().replaceFirst("[市町村区]$", "")).equals(stem))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
