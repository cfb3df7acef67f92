package jp.enishi.query.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what was found by kind, country and prefecture, each with the other two conditions. */
final class Counting {

  private final Entries entries;
  private final NameSearch search;
  private final Map<String, Long> kinds = new HashMap<>();
  private final Map<String, Long> countries = new HashMap<>();
  private final Map<String, Long> prefectures = new HashMap<>();

  Counting(Entries entries, NameSearch search) {
    this.entries = entries;
    this.search = search;
  }

  /** Whether it meets all three conditions. */
  boolean add(int organization) {
    String kind = entries.kind(organization);
    String country = entries.country(organization);
    String prefecture = entries.prefecture(organization);
    boolean ofKind = search.kind() == null || search.kind().equals(kind);
    boolean inCountry = search.country() == null || search.country().equals(country);
    boolean inPrefecture = search.prefecture() == null || search.prefecture().equals(prefecture);
    count(kinds, kind, inCountry && inPrefecture);
    count(countries, country, ofKind && inPrefecture);
    count(prefectures, prefecture, ofKind && inCountry);
    return ofKind && inCountry && inPrefecture;
  }

  private static void count(Map<String, Long> counts, String name, boolean holds) {
    if (holds && name != null) {
      counts.merge(name, 1L, Long::sum);
    }
  }

  List<FoundNames.Count> kinds() {
    return sorted(kinds);
  }

  List<FoundNames.Count> countries() {
    return sorted(countries);
  }

  List<FoundNames.Count> prefectures() {
    return sorted(prefectures);
  }

  private static List<FoundNames.Count> sorted(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(each -> new FoundNames.Count(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparingLong(FoundNames.Count::count)
                .reversed()
                .thenComparing(FoundNames.Count::name))
        .toList();
  }
}
