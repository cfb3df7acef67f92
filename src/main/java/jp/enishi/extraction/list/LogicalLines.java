package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.model.LineRange;

/** The free lines of a document, those put together that the converter broke inside a name. */
final class LogicalLines {

  /** A line, or several that are one. */
  record Line(String text, LineRange lines, boolean afterBlank) {}

  private static final int MOST_JOINED = 4;
  private static final int LONGEST = 600;
  private static final Pattern GOES_ON =
      Pattern.compile(".*(?:[、，・]|に関する|に係る|における|に向けた|のための|及び|並びに|との|する)$");
  private static final Pattern BEGINS_ANEW =
      Pattern.compile(
          "^[\\s　]*(?:[・●○◎◆◇■□▼▽★☆▶※＊*【〔\\[「]|[(（]?\\d{1,3}[)）.．]|[①-⑳]|\\d+[\\s　]).*");
  private static final Pattern REST_OF_TITLE =
      Pattern.compile("^[\\s　]*\\S{0,12}(?:協定書?|覚書|宣言書?)(?:[\\s　（(].*)?$");

  private LogicalLines() {}

  /** Runs of free lines; null stands between two runs. */
  static List<Line> of(Lines lines) {
    List<Line> joined = new ArrayList<>();
    boolean blank = true;
    for (int i = 1; i <= lines.count(); i++) {
      if (!lines.isFree(i) || lines.isBlank(i) || lines.text(i).length() > 20_000) {
        blank = true;
        continue;
      }
      StringBuilder text = new StringBuilder(lines.text(i).stripTrailing());
      int last = i;
      while (last - i + 1 < MOST_JOINED
          && text.length() <= LONGEST
          && lines.isFree(last + 1)
          && !lines.isBlank(last + 1)
          && goesOn(text.toString(), lines.text(last + 1))) {
        last++;
        text.append(lines.text(last).strip());
      }
      joined.add(new Line(text.toString(), new LineRange(i, last), blank));
      blank = false;
      i = last;
    }
    return joined;
  }

  private static boolean goesOn(String text, String next) {
    if (BEGINS_ANEW.matcher(next).matches() || next.length() > LONGEST) {
      return false;
    }
    String bare = text.strip();
    boolean open = isOpen(bare) && (isClosedBy(next) || bare.endsWith("、"));
    boolean oneCell =
        bare.indexOf('\t') < 0 && bare.indexOf('|') < 0 && !bare.matches(".*(?:　| {2}).*");
    boolean title =
        oneCell
            && REST_OF_TITLE.matcher(next).matches()
            && !FlatRow.endsTitle(bare)
            && GOES_ON.matcher(bare).matches();
    return open || title || oneCell && bare.endsWith("、") && !next.contains("。");
  }

  private static boolean isOpen(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += "（(".indexOf(text.charAt(i)) >= 0 ? 1 : "）)".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
      depth = Math.max(depth, 0);
    }
    return depth > 0;
  }

  private static boolean isClosedBy(String next) {
    int close = Math.max(next.indexOf('）'), next.indexOf(')'));
    int open = Math.max(next.indexOf('（'), next.indexOf('('));
    return close >= 0
        && (open < 0
            || next.indexOf('）') < open
            || next.indexOf(')') >= 0 && next.indexOf(')') < open);
  }
}
