package jp.enishi.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the rows of the graph one by one, so that they are never all in memory. */
final class EntriesReader {

  private final NameFolding folding;
  private final OtherNames others = new OtherNames();
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> begins = new ArrayList<>();
  private final List<Integer> middles = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Succession> successions = new ArrayList<>();
  private final Map<String, String> words = new HashMap<>();

  private record Row(
      String id,
      String kind,
      String country,
      String prefecture,
      LocalDate since,
      LocalDate until) {}

  private record Succession(String before, String after, LocalDate on) {}

  EntriesReader(NameFolding folding) {
    this.folding = folding;
  }

  /** A row of {@code queries/search/names}; the best connected comes first. */
  void organization(Map<String, Object> row) {
    begins.add(text.length());
    text.append(NameFolding.BAR);
    String kind = (String) row.get("kind");
    Set<String> own = new LinkedHashSet<>();
    for (String column : List.of("name", "nameEn", "kana")) {
      if (row.get(column) != null) {
        own.addAll(folding.keys((String) row.get(column)));
      }
    }
    own.addAll(folding.stems((String) row.get("name"), kind));
    own.forEach(this::add);
    middles.add(text.length());
    Set<String> forms = new LinkedHashSet<>(folding.keys((String) row.get("searchText")));
    String name = (String) row.get("name");
    others
        .of(folding.bare(name), folding.stems(name, kind), row.get("kana") == null)
        .forEach(each -> forms.addAll(folding.keys(each)));
    forms.stream().filter(key -> !own.contains(key)).forEach(this::add);
    rows.add(
        new Row(
            (String) row.get("id"),
            once(kind),
            once((String) row.get("country")),
            once((String) row.get("prefecture")),
            (LocalDate) row.get("since"),
            (LocalDate) row.get("until")));
  }

  private void add(String key) {
    text.append(key).append(NameFolding.BAR);
  }

  /** A row of {@code queries/search/successions}. */
  void succession(Map<String, Object> row) {
    successions.add(
        new Succession(
            (String) row.get("before"), (String) row.get("after"), (LocalDate) row.get("on")));
  }

  Entries entries() {
    int size = rows.size();
    String[] ids = new String[size];
    Narrowing narrowing = new Narrowing(size);
    Standings standings = new Standings(size);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < size; i++) {
      Row row = rows.get(i);
      ids[i] = row.id();
      narrowing.set(i, row.kind(), row.country(), row.prefecture());
      standings.set(i, row.since(), row.until());
      places.put(row.id(), i);
    }
    for (Succession each : successions) {
      Integer before = places.get(each.before());
      Integer after = places.get(each.after());
      if (before != null && after != null) {
        standings.succeed(before, after, each.on());
      }
    }
    begins.add(text.length());
    return new Entries(
        ids, numbers(begins), numbers(middles), text.toString(), narrowing, standings);
  }

  private static int[] numbers(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private String once(String word) {
    return word == null ? null : words.computeIfAbsent(word, same -> same);
  }
}
