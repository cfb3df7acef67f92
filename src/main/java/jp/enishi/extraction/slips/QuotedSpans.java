package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;

/**
 * Words that one entry quotes and another entry of the same agreement quotes with what follows
 * them: 「経営管理分野の交流」などを… and 「経営管理分野の交流などを…の促進」.
 */
final class QuotedSpans {

  private static final Pattern QUOTED = Pattern.compile("「([^「」]{6,})」([^「」]{0,6})");
  private static final Pattern NUMBER = Pattern.compile("^\\(?[0-9]{1,2}[).]");
  private static final int FURTHER = 2;
  private static final int SHOWN = 8;

  private record Quoted(int line, String words, String after) {}

  private QuotedSpans() {}

  static List<Contradiction> between(EntryText first, EntryText again) {
    List<Contradiction> found = new ArrayList<>();
    List<Quoted> left = quoted(first);
    List<Quoted> right = quoted(again);
    for (Quoted one : left) {
      for (Quoted other : right) {
        if (reachesFurther(other, one) || reachesFurther(one, other)) {
          found.add(
              new Contradiction(
                  Between.TWO_CARDS,
                  "quoted",
                  Severity.NOTE,
                  List.of(again.agreement()),
                  again.entry(),
                  new LineRange(other.line(), other.line()),
                  "同じ協定の二つの項目で、かぎ括弧の閉じる所が違います。",
                  List.of(told("first", first, one), told("again", again, other))));
        }
      }
    }
    return found;
  }

  /** The longer holds, behind the shorter, what follows the shorter where it stands. */
  private static boolean reachesFurther(Quoted longer, Quoted shorter) {
    String whole = Wording.bare(longer.words());
    String part = Wording.bare(shorter.words());
    String after = Wording.bare(shorter.after());
    return after.length() >= FURTHER && whole.startsWith(part + after.substring(0, FURTHER));
  }

  private static Told told(String role, EntryText entry, Quoted quoted) {
    String words = quoted.words();
    String end = words.substring(Math.max(0, words.length() - SHOWN));
    String shown = end.length() < words.length() ? "「…" + end + "」" : "「" + end + "」";
    return Told.of(role, entry.entry() + "：" + shown, entry.at(quoted.line()));
  }

  private static List<Quoted> quoted(EntryText entry) {
    List<Quoted> quoted = new ArrayList<>();
    for (EntryText.Line line : entry.lines()) {
      Matcher m = QUOTED.matcher(line.text());
      while (m.find()) {
        quoted.add(
            new Quoted(line.number(), NUMBER.matcher(m.group(1)).replaceFirst(""), m.group(2)));
      }
    }
    return quoted;
  }
}
