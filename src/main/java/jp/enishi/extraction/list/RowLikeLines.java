package jp.enishi.extraction.list;

import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.issue.Severity;
import jp.enishi.model.LineRange;

/**
 * Lines that look like rows of a list: a date, and a word that is a body or a local government. One
 * that a rule took as a heading, or as part of a record that was given up, is reported, so that no
 * row is lost silently.
 */
final class RowLikeLines {

  private static final Pattern PLACE =
      Pattern.compile("[\\p{IsHan}ァ-ヶー]{2,12}(?:市|町|村|県|州|省)(?:[（(].*)?");
  private static final Pattern PARTS = Pattern.compile("[\\s　、，,：:|｜／「」『』<>]+");
  private static final int LONGEST_LINE = 2000;

  private final Lines lines;
  private final List<ListRecord> records;
  private final Findings findings;

  RowLikeLines(Lines lines, List<ListRecord> records, Findings findings) {
    this.lines = lines;
    this.records = records;
    this.findings = findings;
  }

  /** Reports each that no record holds and that is not reported as unread already. */
  void report() {
    java.util.BitSet held = new java.util.BitSet();
    records.forEach(each -> held.set(each.lines().from(), each.lines().to() + 1));
    java.util.BitSet told = new java.util.BitSet();
    lines.readings().stream()
        .filter(each -> each.rule().equals(PageReader.RULE))
        .forEach(each -> told.set(each.lines().from(), each.lines().to() + 1));
    for (int i = 1; i <= lines.count(); i++) {
      if (!held.get(i) && !told.get(i) && !lines.isFree(i) && isRowLike(lines.text(i))) {
        findings.add(
            Findings.UNREAD,
            Severity.WARNING,
            null,
            null,
            new LineRange(i, i),
            "日付と団体名のある行ですが、協定として読み取っていません。",
            List.of(lines.text(i)),
            null,
            null);
      }
    }
  }

  /** Whether the line has a date, and a word that by itself names a body or a place. */
  static boolean isRowLike(String line) {
    if (line.isBlank() || line.length() > LONGEST_LINE) {
      return false;
    }
    String text = Wording.unified(line);
    return !JapaneseDates.find(text).isEmpty()
        && PARTS
            .splitAsStream(text)
            .anyMatch(each -> PartnerList.isBody(each) || PLACE.matcher(each).matches());
  }
}
