package jp.enishi.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mergers and renames of cities abroad that are well known ({@code foreign-city-changes.csv}), by
 * country and name; how Japanese ones changed is in {@link LocalGovernmentChanges}.
 */
public final class ForeignCityChanges {

  private static final String RENAMED = "改称";

  /**
   * One change.
   *
   * @param on day or year, ISO
   * @param event 編入, 新設 or 改称
   * @param country ISO 3166-1 alpha-2
   */
  public record Change(String on, String event, String country, String before, String after) {

    /** Whether it went on as the same under another name. */
    public boolean goesOn() {
      return event.equals(RENAMED);
    }
  }

  private final Spelling spelling = Spelling.load();
  private final Map<String, List<Change>> byBefore = new HashMap<>();

  private ForeignCityChanges() {}

  /** The table shipped with the product. */
  public static ForeignCityChanges load() {
    ForeignCityChanges changes = new ForeignCityChanges();
    Table.rows("foreign-city-changes.csv")
        .forEach(
            row ->
                changes.add(
                    new Change(
                        row.get("date"),
                        row.get("event"),
                        row.get("country"),
                        row.get("from"),
                        row.get("to"))));
    return changes;
  }

  /**
   * The change by which the earlier one became, or became part of, the later one.
   *
   * @param country ISO 3166-1 alpha-2, or null when not said
   * @param before as {@link Spelling} folds it
   * @param after the same
   */
  public Optional<Change> between(String country, String before, String after) {
    return byBefore.getOrDefault(before, List.of()).stream()
        .filter(each -> country == null || country.equals(each.country()))
        .filter(each -> spelling.fold(each.after()).equals(after))
        .findFirst();
  }

  /**
   * What a city so called became, or became part of.
   *
   * @param country ISO 3166-1 alpha-2, or null for any
   * @param before as {@link Spelling} folds it
   */
  public List<Change> of(String country, String before) {
    return byBefore.getOrDefault(before, List.of()).stream()
        .filter(each -> country == null || country.equals(each.country()))
        .toList();
  }

  /** The names of all that became, or became part of, a city so called, in whatever country. */
  public List<String> predecessors(String after) {
    String key = spelling.fold(after);
    return byBefore.values().stream()
        .flatMap(List::stream)
        .filter(each -> spelling.fold(each.after()).equals(key))
        .map(Change::before)
        .sorted()
        .toList();
  }

  private void add(Change each) {
    byBefore.computeIfAbsent(spelling.fold(each.before()), any -> new ArrayList<>()).add(each);
  }
}
