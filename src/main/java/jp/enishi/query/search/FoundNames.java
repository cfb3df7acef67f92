package jp.enishi.query.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total how many in all
 * @param items the part asked for, best first
 * @param kinds how many of each kind, whatever kind was asked for; the other conditions hold
 * @param countries the same of countries
 * @param prefectures the same of prefectures
 */
public record FoundNames(
    long total,
    List<Item> items,
    List<Count> kinds,
    List<Count> countries,
    List<Count> prefectures) {

  /**
   * @param id who was found
   * @param asked who bears the name that was typed, when the other stood for it; else null
   * @param match how the name fits: equal, begins, contains, slip, slip-begins, words, ends; null
   *     without a name
   */
  public record Item(String id, String asked, String match) {}

  /** How many there are of something. */
  public record Count(String name, long count) {}
}
