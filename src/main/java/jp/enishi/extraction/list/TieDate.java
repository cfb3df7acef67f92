package jp.enishi.extraction.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.model.LineRange;

/**
 * A line that does nothing but date a tie: {@code 昭和57年10月22日提携}, {@code 提携年月日：平成7(1995)年11月21日},
 * {@code ◆1980年5月2日姉妹港提携◆}, or such a label with the date in the next line.
 *
 * @param words what is said of the tie beside its date
 */
record TieDate(String date, String words, LineRange lines) {

  private static final String MADE = "(?:提携|締結|盟約|調印|縁組)";
  private static final String TIE = "(?:" + ProfileHeading.TIE + ")?の?";
  private static final Pattern MARKS =
      Pattern.compile("^[■●◆○◇□▼▽★☆◎・【〔\\[(（\\s-]+|[】〕\\])）◆●■。|｜\\s-]+$");
  private static final Pattern BEFORE =
      Pattern.compile("(?:" + TIE + MADE + "?(?:年月)?日?(?: ?[:：/／] ?|は|が|[】〕\\]] ?| )?)?");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:[（(].{1,4}[)）])?(?:付け?)?(?:に| |[/／])?(?:" + TIE + MADE + "?(?:しました|する|成立)?)?");
  private static final Pattern LABEL = Pattern.compile(TIE + MADE + "?(?:協定)?(?:の?締結)?(?:年月)?日");
  private static final int LONGEST = 50;

  /** What the line, or a label and the line below it, date; nothing when they say more. */
  static Optional<TieDate> at(Lines lines, int line) {
    String text = plain(lines.text(line));
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    if (LABEL.matcher(text).matches()) {
      int next = line + 1;
      while (next < lines.count() && plain(lines.text(next)).isEmpty()) {
        next++;
      }
      String value = next > lines.count() ? "" : plain(lines.text(next));
      List<ReadDate> dates = JapaneseDates.find(value);
      return dates.size() == 1
              && dates.get(0).date() != null
              && value.length() < 30
              && PieceSorts.isDate(value)
          ? Optional.of(new TieDate(dates.get(0).printed(), text, new LineRange(line, next)))
          : Optional.empty();
    }
    List<ReadDate> dates = JapaneseDates.find(text);
    if (dates.size() != 1 || dates.get(0).date() == null) {
      return Optional.empty();
    }
    String before = text.substring(0, dates.get(0).start());
    String after = text.substring(dates.get(0).end());
    boolean tells = (before + after).matches(".*" + MADE + ".*");
    return tells && BEFORE.matcher(before).matches() && AFTER.matcher(after).matches()
        ? Optional.of(
            new TieDate(
                dates.get(0).printed(), (before + " " + after).strip(), new LineRange(line, line)))
        : Optional.empty();
  }

  private static String plain(String line) {
    return MARKS.matcher(Wording.unified(line)).replaceAll("").strip();
  }
}
