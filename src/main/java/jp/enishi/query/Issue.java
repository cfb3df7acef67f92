package jp.enishi.query;

import java.util.List;
import jp.enishi.web.Spoken;

/**
 * Something found wrong, doubtful or contradictory in a document.
 *
 * @param readings each reading as printed
 * @param inUse the reading that the facts follow
 * @param rule the rule that chose among the readings
 * @param between what a contradiction stands between (card-contents, two-documents …), or null
 * @param matter what a contradiction is about (date, title …), or null
 * @param byRule the reading that the rule chose; another than {@code inUse} when a person chose
 * @param decidedBy who chose, {@code decidedAt} when, {@code reason} why; null when the rule did
 * @param told each reading with the place that prints it
 * @param agreements ids of the agreements concerned
 */
public record Issue(
    String id,
    String kind,
    String severity,
    @Spoken String message,
    @Spoken List<String> readings,
    @Spoken String inUse,
    @Spoken String rule,
    String status,
    @Spoken String entry,
    String lines,
    String between,
    String matter,
    @Spoken String byRule,
    String decidedBy,
    String decidedAt,
    String reason,
    String document,
    List<Told> told,
    List<String> agreements) {

  /** A reading and where it is printed. */
  public record Told(
      @Spoken String text,
      String document,
      String documentTitle,
      @Spoken String entry,
      String lines) {}
}
