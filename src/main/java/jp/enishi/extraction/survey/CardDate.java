package jp.enishi.extraction.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.model.DatePrecision;

/**
 * A date of a card with what it dates.
 *
 * @param meaning 締結, 更新, 有効期限, 開始 or 改めて締結
 * @param note the words beside it (the partner or phase it holds for), or null
 * @param line where it stands
 * @param lastDay for 有効期限 the last day of the period stated, otherwise null
 */
record CardDate(String meaning, ReadDate read, String note, int line, LocalDate lastDay) {

  private static final Pattern END = Pattern.compile("有効期[間限]|満了|まで");
  private static final Pattern RENEWED = Pattern.compile("更新|延長|改定|改正");
  private static final Pattern AGAIN = Pattern.compile("改めて|再締結|再調印");
  private static final Pattern BEGUN = Pattern.compile("^\\s*(?:から|より)?\\s*開始|^\\s*(?:から|～|〜)");
  private static final Pattern REMARK = Pattern.compile("^\\s*[（(][^（()）]*[)）]|^\\s*[、，]");
  private static final Pattern NOTE_NOISE =
      Pattern.compile("[※・…\\s：:]+|^[（(]|[)）]$|更新|有効期間|有効期限|から開始|の?末?まで|に?改めて締結した|、$|^、");

  /**
   * How exactly the date is known; the last day of a period is a day, however the period is
   * written.
   */
  DatePrecision precision() {
    return lastDay == null ? read.precision() : DatePrecision.DAY;
  }

  /** The dates of a section, in the order printed. */
  static List<CardDate> read(List<Card.Line> lines) {
    List<CardDate> dates = new ArrayList<>();
    for (Card.Line line : lines) {
      String text = Wording.withoutTags(line.text());
      List<ReadDate> found = JapaneseDates.find(text);
      for (int i = 0; i < found.size(); i++) {
        int from = i == 0 ? 0 : found.get(i - 1).end();
        int to =
            i + 1 < found.size()
                ? boundary(text, found.get(i).end(), found.get(i + 1).start())
                : text.length();
        from = i == 0 ? 0 : boundary(text, from, found.get(i).start());
        dates.add(
            of(
                found.get(i),
                text.substring(from, found.get(i).start()),
                text.substring(found.get(i).end(), to),
                line.number()));
      }
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

  private static CardDate of(ReadDate date, String before, String after, int line) {
    String around = before + after;
    if (END.matcher(around).find() && date.date() != null) {
      return new CardDate("有効期限", date, null, line, lastDay(date));
    }
    String meaning =
        AGAIN.matcher(around).find()
            ? "改めて締結"
            : RENEWED.matcher(around).find() ? "更新" : BEGUN.matcher(after).find() ? "開始" : "締結";
    return new CardDate(meaning, date, note(before, after), line, null);
  }

  private static LocalDate lastDay(ReadDate date) {
    return switch (date.precision()) {
      case DAY -> date.date();
      case MONTH -> date.date().plusMonths(1).minusDays(1);
      case YEAR, FISCAL_YEAR -> date.date().plusYears(1).minusDays(1);
    };
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
    return text.matches("[\\p{P}\\s]*") ? "" : text;
  }
}
