package jp.enishi.query;

import java.util.List;

/**
 * A number that a document prints, beside the number that the graph counts.
 *
 * @param rule name of the counting rule, a file in {@code cypher/checks/figures}; absent when there
 *     is none
 * @param counted absent without a rule
 * @param difference counted less printed
 * @param reposts printed number of reposts among them
 * @param explanation when they differ, the entries of which one or more make the difference
 */
public record Total(
    String id,
    String document,
    String table,
    String row,
    String column,
    String rule,
    long printed,
    Long counted,
    Long difference,
    Long reposts,
    Long countedReposts,
    List<Entry> explanation) {

  /**
   * An entry that explains a number.
   *
   * @param counted whether the rule counts it
   * @param why what is particular about it, in Japanese; absent when nothing is
   */
  public record Entry(String agreement, String entry, String title, boolean counted, String why) {}
}
