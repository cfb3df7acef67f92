package jp.enishi.extraction.list;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.issue.Severity;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;

/**
 * Reports what no rule has read, with what kind of lines it is: nothing is lost silently. Running
 * text is not quoted; lines that might be a row are, so that one sees which.
 */
final class LeftLines {

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_QUOTE = 130;
  private static final int SHORTEST_TITLE = 5;

  /** ▶人事 職員派遣 等: a word and what it means. */
  private static final Pattern LEGEND = Pattern.compile("^[▶►▷◇◆■□●○・※].*");

  private static final Pattern PARTS = Pattern.compile("[\\s　、，,：:|｜／「」『』<>（）()]+");

  private LeftLines() {}

  static void report(DocumentText document, Lines lines, Findings findings) {
    if (document.note() != null) {
      findings.add(
          "encoding", Severity.NOTE, null, null, null, document.note(), List.of(), null, null);
    }
    for (LineRange each : lines.left()) {
      if (any(lines, each, LeftLines::mayBeRow)) {
        add(findings, each, "どの規則でも読み取らなかった行です。", List.of(quoted(lines, each)));
      } else if (any(lines, each, LeftLines::isText)) {
        add(findings, each, "説明や注記の文章で、協定や団体を述べる文として読み取らなかった行です。", List.of());
      } else {
        add(findings, each, "見出し・凡例・案内などの短い行で、協定や団体として読み取らなかった行です。", List.of(quoted(lines, each)));
      }
    }
  }

  private static boolean any(Lines lines, LineRange range, Predicate<String> which) {
    return IntStream.rangeClosed(range.from(), range.to()).mapToObj(lines::text).anyMatch(which);
  }

  /** Whether it has what rows have (a date, a body, a title), or is neither heading nor text. */
  private static boolean mayBeRow(String line) {
    if (line.length() > 10 * LONGEST_QUOTE) {
      return true;
    }
    String text = Wording.unified(line);
    boolean title =
        text.length() >= SHORTEST_TITLE
            && FlatRow.endsTitle(text)
            && !LEGEND.matcher(text).matches();
    return title
        || hasDay(line)
        || PARTS.splitAsStream(text).anyMatch(PartnerList::isBody)
        || text.length() > LONGEST_HEADING && !isText(line) && !isPartOfText(text);
  }

  /** A fiscal year alone is part of a heading. */
  private static boolean hasDay(String line) {
    return JapaneseDates.find(line).stream()
        .anyMatch(each -> each.precision() != DatePrecision.FISCAL_YEAR);
  }

  private static boolean isText(String line) {
    String text = line.strip();
    return text.contains("。") || text.startsWith("※") || text.startsWith("（注");
  }

  /** A line of a sentence that is broken over several. */
  private static boolean isPartOfText(String text) {
    return text.matches(".*[、をにがはとのでて]$|.*、.*(?:推進|実施|連携|促進|活用)$");
  }

  private static String quoted(Lines lines, LineRange range) {
    StringBuilder text = new StringBuilder();
    for (int i = range.from(); i <= range.to() && text.length() < LONGEST_QUOTE; i++) {
      String line = lines.text(i);
      text.append(line, 0, Math.min(line.length(), LONGEST_QUOTE)).append(' ');
    }
    return text.toString();
  }

  private static void add(Findings findings, LineRange lines, String why, List<String> quoted) {
    findings.add(Findings.UNREAD, Severity.NOTE, null, null, lines, why, quoted, null, null);
  }
}
