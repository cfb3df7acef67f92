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
    String document) {

  public IssueRow {
    readings = List.copyOf(readings);
    about = List.copyOf(about);
  }
}
