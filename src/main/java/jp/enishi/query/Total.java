package jp.enishi.query;

import java.util.List;
import jp.enishi.web.Spoken;

/**
 * A number that a document prints, beside the number that the graph counts.
 *
 * @param rule name of the counting rule, a file in {@code cypher/checks/figures}; absent when there
 *     is none
 * @param expected what the count is held against: the printed number, under a counting without
 *     reposts less the printed reposts
 * @param counted absent without a rule
 * @param difference counted less expected
 * @param reposts printed number of reposts among them
 * @param status agrees, differs, part (the document holds only a part of what it totals), uncounted
 *     (no rule counts it)
 * @param lines where it is printed
 * @param note what is particular about it, in Japanese; absent when nothing is
 * @param explanation when they differ, the entries of which one or more make the difference
 */
public record Total(
    String id,
    String document,
    String documentTitle,
    String table,
    String row,
    String column,
    String rule,
    long printed,
    long expected,
    Long counted,
    Long difference,
    Long reposts,
    Long countedReposts,
    String status,
    String lines,
    @Spoken String note,
    List<Entry> explanation) {

  public static final String AGREES = "agrees";
  public static final String DIFFERS = "differs";
  public static final String PART = "part";
  public static final String UNCOUNTED = "uncounted";

  /**
   * An entry that explains a number.
   *
   * @param counted whether the rule counts it
   * @param why what is particular about it, in Japanese; absent when nothing is
   */
  public record Entry(
      String agreement, String entry, String title, boolean counted, @Spoken String why) {}
}
