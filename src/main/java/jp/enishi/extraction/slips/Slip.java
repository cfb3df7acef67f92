package jp.enishi.extraction.slips;

import java.util.List;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;

/**
 * Makes the contradictions between what is written and what shows that it should read otherwise.
 */
final class Slip {

  private Slip() {}

  /** A word of an entry's text, and how it would read. */
  static Contradiction of(
      EntryText entry, int line, String matter, String message, String written, String otherwise) {
    return of(
        entry,
        line,
        matter,
        message,
        Told.of("printed", "印刷：" + written, entry.at(line)),
        Told.of("otherwise", "正しくは？：" + otherwise, entry.at(line)));
  }

  /** Two words of an entry's text of which one must be wrong. */
  static Contradiction of(
      EntryText entry, int line, String matter, String message, Told one, Told other) {
    return new Contradiction(
        Between.MISPRINT,
        matter,
        Severity.NOTE,
        List.of(entry.agreement()),
        entry.entry(),
        new LineRange(line, line),
        message,
        List.of(one, other));
  }
}
