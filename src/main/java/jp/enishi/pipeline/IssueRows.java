package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.graph.IssueRow;
import jp.enishi.issue.ChosenReading;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Severity;
import jp.enishi.model.Place;

/** The findings of one document as the graph takes them, with what people chose. */
final class IssueRows {

  /** Nobody has chosen a reading. */
  private static final String OPEN = "open";

  /** A person has chosen a reading. */
  private static final String SETTLED = "settled";

  private final String document;
  private final SettledFacts settled;

  IssueRows(String document, SettledFacts settled) {
    this.document = document;
    this.settled = settled;
  }

  /** What reading found, and what was found when all documents were put side by side. */
  List<IssueRow> of(List<Finding> read, List<Finding> more) {
    List<IssueRow> rows = new ArrayList<>();
    read.forEach(each -> rows.add(row(each, settled.of(each))));
    more.forEach(each -> rows.add(row(each, settled.of(each))));
    read.stream().filter(settled::isLost).forEach(each -> rows.add(row(lost(each), null)));
    more.stream().filter(settled::isLost).forEach(each -> rows.add(row(lost(each), null)));
    return rows;
  }

  private static Finding lost(Finding each) {
    return new Finding(
        each.id() + "-lost",
        "choice-lost",
        Severity.WARNING,
        each.about(),
        each.entry(),
        each.lines(),
        "人が選んだ読みが、文書の読み直しでなくなりました。規則による読みに戻しています。選び直してください。",
        each.readings(),
        each.inUse(),
        each.rule());
  }

  private IssueRow row(Finding each, ChosenReading choice) {
    return new IssueRow(
        each.id(),
        each.kind(),
        each.severity().code(),
        each.message(),
        each.readings(),
        choice == null ? each.inUse() : choice.reading(),
        each.rule(),
        choice == null ? OPEN : SETTLED,
        each.entry(),
        each.lines() == null ? null : each.lines().toString(),
        each.about(),
        document,
        each.between(),
        each.matter(),
        each.places().stream().map(place -> Place.of(place).in(document).toString()).toList(),
        each.values(),
        choice == null
            ? null
            : new IssueRow.Decision(each.inUse(), choice.by(), choice.at(), choice.reason()));
  }
}
