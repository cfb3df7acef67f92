package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.enishi.gazetteer.ForeignCityChanges;
import jp.enishi.gazetteer.LocalGovernmentChange;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.issue.Contradiction;
import jp.enishi.source.Facts;
import jp.enishi.source.SuccessionFact;

/**
 * Names of municipalities that a text says went up in another one (村炭市（1995年、平澤市に統合）), where the
 * gazetteer knows of none so called among those that did, but of one that a letter tells apart
 * (松炭市).
 */
final class FormerNames {

  private final ForeignCityChanges abroad = ForeignCityChanges.load();
  private final LocalGovernmentChanges atHome;
  private final Spelling spelling;

  FormerNames(LocalGovernmentChanges atHome, Spelling spelling) {
    this.atHome = atHome;
    this.spelling = spelling;
  }

  List<Contradiction> in(List<EntryText> entries, Facts facts) {
    List<Contradiction> found = new ArrayList<>();
    for (SuccessionFact each : facts.rows(SuccessionFact.class)) {
      meant(each)
          .ifPresent(
              meant ->
                  entries.forEach(
                      entry ->
                          line(entry, each)
                              .ifPresent(
                                  line ->
                                      found.add(
                                          Slip.of(
                                              entry,
                                              line,
                                              "place",
                                              "「"
                                                  + each.after()
                                                  + "」になった市町村に、この名のものはなく、一字違うものがあります。",
                                              each.before(),
                                              meant)))));
    }
    return found;
  }

  /** Where an entry tells of it: the one that was read, and any that repeats its words. */
  private static Optional<Integer> line(EntryText entry, SuccessionFact each) {
    return entry.entry().equals(each.entry())
        ? Optional.of(each.lines().from())
        : entry.lines().stream()
            .filter(
                line -> line.text().contains(each.before()) && line.text().contains(each.after()))
            .map(EntryText.Line::number)
            .findFirst();
  }

  private Optional<String> meant(SuccessionFact each) {
    List<String> known = predecessors(each);
    String printed = spelling.fold(each.before());
    boolean isKnown = known.stream().anyMatch(name -> spelling.fold(name).equals(printed));
    List<String> near =
        known.stream().filter(name -> oneLetterApart(spelling.fold(name), printed)).toList();
    return !isKnown && near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private List<String> predecessors(SuccessionFact each) {
    return each.afterPrefecture() == null
        ? abroad.predecessors(each.after())
        : atHome.find(each.afterPrefecture(), each.after()).stream()
            .flatMap(period -> atHome.before(period).stream())
            .map(LocalGovernmentChange::before)
            .map(LocalGovernmentChange.Body::name)
            .toList();
  }

  private static boolean oneLetterApart(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int apart = 0;
    for (int i = 0; i < one.length(); i++) {
      apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return apart == 1;
  }
}
