package jp.enishi.pipeline;

import jp.enishi.graph.IssueRow;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Place;

/** Findings as the graph takes them. */
final class IssueRows {

  private IssueRows() {}

  /**
   * The row of a finding.
   *
   * @param document id of the document it is about
   */
  static IssueRow of(Finding each, String document) {
    return new IssueRow(
        each.id(),
        each.kind(),
        each.severity().code(),
        each.message(),
        each.readings(),
        each.inUse(),
        each.rule(),
        "open",
        each.entry(),
        each.lines() == null ? null : each.lines().toString(),
        each.about(),
        document,
        each.between(),
        each.matter(),
        each.places().stream().map(place -> Place.of(place).in(document).toString()).toList(),
        null);
  }
}
