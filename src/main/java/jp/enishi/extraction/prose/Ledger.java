package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.enishi.extraction.parties.ReadParty;

/** Brings statements of the same tie from several places together. */
final class Ledger {

  private final Map<String, List<Relation>> groups = new LinkedHashMap<>();
  private final Map<String, Set<String>> keysOfEntry = new HashMap<>();

  void add(Relation relation) {
    String key = key(relation);
    if (relation.ended() && !groups.containsKey(key)) {
      key =
          groups.keySet().stream()
              .filter(each -> sameParties(each, relation))
              .findFirst()
              .orElse(key);
    }
    if (relation.ended() && !groups.containsKey(key)) {
      key = madeInSentence(relation).orElse(key);
    }
    String longer = longer(relation);
    key = longer == null ? key : longer;
    groups.computeIfAbsent(key, each -> new ArrayList<>()).add(relation);
    keysOfEntry.computeIfAbsent(relation.entry(), each -> new LinkedHashSet<>()).add(key);
  }

  /** 平成10年に結んだ友好協定は平成20年に失効した: the one that the same sentence says was made. */
  private Optional<String> madeInSentence(Relation relation) {
    return keysOfEntry.getOrDefault(relation.entry(), Set.of()).stream()
        .filter(each -> each.endsWith("|" + names(relation)))
        .filter(
            each ->
                groups.get(each).stream()
                    .anyMatch(
                        other ->
                            !other.ended()
                                && other.lines().equals(relation.lines())
                                && other.words().equals(relation.words())))
        .findFirst();
  }

  /**
   * The agreement that a shorter name beside it means: 「平成29年8月23日 連携協定締結」 under a text that tells
   * of …自治体間連携協定 of that month.
   */
  private String longer(Relation relation) {
    if (relation.since() == null || relation.entry() == null) {
      return null;
    }
    return keysOfEntry.getOrDefault(relation.entry(), Set.of()).stream()
        .filter(
            each ->
                groups.get(each).stream()
                    .anyMatch(
                        other ->
                            relation.entry().equals(other.entry())
                                && other.since() != null
                                && other.since().fits(relation.since())
                                && other.words().length() > relation.words().length()
                                && other.words().endsWith(relation.words())))
        .findFirst()
        .orElse(null);
  }

  /** Statements by tie, those of one tie in the order of their lines. */
  List<List<Relation>> groups() {
    Comparator<Relation> byLine = Comparator.comparingInt(each -> each.lines().from());
    groups.values().forEach(each -> each.sort(byLine));
    return groups.values().stream()
        .sorted(Comparator.comparing(each -> each.get(0), byLine))
        .toList();
  }

  private static boolean sameParties(String key, Relation relation) {
    return key.endsWith("|" + names(relation)) && key.startsWith("community");
  }

  /**
   * Ties of communities are one, whatever the text calls them and when; of other agreements two may
   * have as many.
   */
  private static String key(Relation relation) {
    if (Words.isCommunityTie(relation.kind()) || relation.kind().equals("姉妹港提携")) {
      String family = Words.isCommunityTie(relation.kind()) ? "community" : "port";
      return family + "|" + names(relation);
    }
    String year =
        relation.since() == null ? relation.words() : relation.since().date() + relation.words();
    return relation.kind() + "|" + year + "|" + names(relation);
  }

  private static String names(Relation relation) {
    Set<String> names = new TreeSet<>();
    for (ReadParty each : relation.parties()) {
      String country = each.country() == null ? "" : each.country().code();
      names.add(each.name().replaceFirst("(?:広域|特別)?市$", "") + "@" + country);
    }
    return names.toString();
  }
}
