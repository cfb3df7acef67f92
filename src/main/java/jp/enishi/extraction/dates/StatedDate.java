package jp.enishi.extraction.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of a field with what it dates, told from the words beside it.
 *
 * @param meaning 締結, 更新, 有効期限, 開始 or 改めて締結
 * @param note the words beside it (the partner or phase it holds for), or null
 * @param lastDay for 有効期限 the last day of the period stated, otherwise null
 */
public record StatedDate(String meaning, ReadDate read, String note, LocalDate lastDay) {

  /** The meaning of a date that no words explain. */
  public static final String SIGNED = "締結";

  /** The last day in force. */
  public static final String UNTIL = "有効期限";

  private static final Pattern END = Pattern.compile("有効期[間限]|満了|まで|解消|終了|失効|廃止");
  private static final Pattern RENEWED = Pattern.compile("更新|延長|改定|改正");
  private static final Pattern AGAIN = Pattern.compile("改めて|再締結|再調印");
  private static final Pattern BEGUN = Pattern.compile("^\\s*(?:から|より)?\\s*開始|^\\s*(?:から|～|〜)");
  private static final Pattern REMARK = Pattern.compile("^\\s*[（(][^（()）]*[)）]|^\\s*[、，]");
  private static final Pattern NOTE_NOISE =
      Pattern.compile("[※・…\\s：:]+|^[（(]|[)）]$|更新|有効期間|有効期限|から開始|の?末?まで|に?改めて締結した|、$|^、");

  /** The dates of a field, in the order printed. */
  public static List<StatedDate> read(String text) {
    return read(text, LocalDate.now());
  }

  /** The same in a document that tells of nothing after a day. */
  public static List<StatedDate> read(String text, LocalDate notAfter) {
    List<StatedDate> dates = new ArrayList<>();
    List<ReadDate> found = JapaneseDates.find(text, notAfter);
    for (int i = 0; i < found.size(); i++) {
      int from = i == 0 ? 0 : boundary(text, found.get(i - 1).end(), found.get(i).start());
      int to =
          i + 1 < found.size()
              ? boundary(text, found.get(i).end(), found.get(i + 1).start())
              : text.length();
      dates.add(
          of(
              found.get(i),
              text.substring(from, found.get(i).start()),
              text.substring(found.get(i).end(), to),
              i + 1 < found.size() && found.get(i + 1).rangeEnd()));
    }
    return dates;
  }

  /**
   * Words between two dates belong to the later one; a bracket that directly follows the earlier
   * one is a remark on it.
   */
  private static int boundary(String text, int from, int to) {
    Matcher remark = REMARK.matcher(text.substring(from, to));
    return remark.find() ? from + remark.end() : from;
  }

  private static StatedDate of(ReadDate date, String before, String after, boolean range) {
    String around = before + after;
    if (date.date() != null && (END.matcher(around).find() || date.rangeEnd())) {
      return new StatedDate(UNTIL, date, null, date.lastDay());
    }
    String meaning =
        AGAIN.matcher(around).find()
            ? "改めて締結"
            : RENEWED.matcher(around).find()
                ? "更新"
                : range || BEGUN.matcher(after).find() ? "開始" : SIGNED;
    return new StatedDate(meaning, date, note(before, after), null);
  }

  private static String note(String before, String after) {
    String text = clean(before) + " " + clean(after);
    return text.isBlank() ? null : text.strip();
  }

  private static String clean(String words) {
    String text = words.strip();
    for (String previous = null; !text.equals(previous); ) {
      previous = text;
      text = NOTE_NOISE.matcher(text).replaceAll(" ").strip();
    }
    return text.matches("[\\p{P}\\p{S}\\s]*") ? "" : text;
  }
}
