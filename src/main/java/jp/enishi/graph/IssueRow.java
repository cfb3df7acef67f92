package jp.enishi.graph;

import java.util.List;

/**
 * Something found wrong, doubtful or contradictory.
 *
 * @param severity note, warning or error
 * @param readings each reading as printed
 * @param inUse the reading that the facts follow, or null
 * @param rule why, or null
 * @param status open, settled
 * @param about ids of the agreements, organisations and figures concerned
 * @param document id of the document in which it was found
 * @param between what a contradiction stands between (card-contents, two-documents …), or null
 * @param matter what a contradiction is about (date, title …), or null
 * @param places where each reading is printed ({@code document#entry:lines}), as many as readings,
 *     or none
 * @param values what the facts take when a reading is in use, as many as readings, or none
 * @param decision what a person chose, or null when the rule stands
 */
public record IssueRow(
    String id,
    String kind,
    String severity,
    String message,
    List<String> readings,
    String inUse,
    String rule,
    String status,
    String entry,
    String lines,
    List<String> about,
    String document,
    String between,
    String matter,
    List<String> places,
    List<String> values,
    Decision decision) {

  public IssueRow {
    readings = List.copyOf(readings);
    places = List.copyOf(places);
    values = List.copyOf(values);
    about = List.copyOf(about);
  }

  /** An issue that is no contradiction and that nobody has decided. */
  public IssueRow(
      String id,
      String kind,
      String severity,
      String message,
      List<String> readings,
      String inUse,
      String rule,
      String status,
      String entry,
      String lines,
      List<String> about,
      String document) {
    this(
        id, kind, severity, message, readings, inUse, rule, status, entry, lines, about, document,
        null, null, List.of(), List.of(), null);
  }

  /**
   * A person's choice of a reading.
   *
   * @param byRule the reading that the rule had put in use, or null
   * @param by who chose
   * @param at when, ISO 8601
   * @param reason why
   */
  public record Decision(String byRule, String by, String at, String reason) {}
}
