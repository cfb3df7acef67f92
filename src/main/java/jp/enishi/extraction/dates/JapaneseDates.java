package jp.enishi.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.model.DatePrecision;

/**
 * Finds dates as Japanese public offices write them: {@code 平成20（2008）年7月1日}, {@code
 * 平成18年(2006)年3月}, {@code 1957(昭和32)年}, {@code S56.7.1}, {@code 2010/4/27}, {@code 平成22年度}, {@code
 * R2.10.12～13}, with digits of any width and set apart. Where an era year and a western year
 * disagree, both are reported and stated rules say which is read.
 */
public final class JapaneseDates {

  private static final Pattern APPROXIMATE = Pattern.compile("^ ?(?:頃|ごろ|ころ)");

  /** A cell that holds nothing else: 20230401. */
  private static final Pattern EIGHT_DIGITS =
      Pattern.compile("\\s*(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})\\s*");

  private static final Pattern RANGE =
      Pattern.compile("^ ?(?:\\([月火水木金土日](?:曜日?)?\\) ?)?(?:[~〜－–—―→-]|から|より) ?$");

  /** Four digits that begin with 0 are a number or a slip. */
  private static final int FIRST_YEAR = 1000;

  private JapaneseDates() {}

  /**
   * All dates in the text, in the order printed. Positions are those of the given text. The ends of
   * a range are two dates; an end that leaves out the year or month has those of its beginning.
   */
  public static List<ReadDate> find(String text) {
    return find(text, LocalDate.now());
  }

  /**
   * The same in a document that tells of nothing after a day: of two years that disagree, one after
   * it is the less likely.
   */
  public static List<ReadDate> find(String text, LocalDate notAfter) {
    List<ReadDate> found = new ArrayList<>();
    if (!mayHold(text)) {
      return found;
    }
    FoldedText folded = new FoldedText(text);
    Matcher digits = EIGHT_DIGITS.matcher(folded.text());
    if (digits.matches()) {
      eightDigits(digits, folded, text).ifPresent(found::add);
      return found;
    }
    Matcher m = DatePattern.in(folded.text());
    int endOfLast = -1;
    for (int at = 0; m.find(at); at = endOfLast > m.end() ? endOfLast : m.end()) {
      if (!DatePattern.isDate(m, folded.text())) {
        continue;
      }
      ReadDate date = read(m, folded, text, notAfter);
      boolean ends = endOfLast >= 0 && RANGE.matcher(gap(folded, endOfLast, m.start())).matches();
      found.add(ends ? date.asRangeEnd() : date);
      Glosses.join(found, text, notAfter);
      endOfLast = new RangeEnds(folded, text, found).readFrom(m.end(), date);
    }
    return found;
  }

  private static Optional<ReadDate> eightDigits(Matcher m, FoldedText folded, String text) {
    LocalDate date = day(number(m.group("year")), number(m.group("month")), number(m.group("day")));
    int start = folded.origin(m.start("year"));
    int end = endOf(folded, m.end("day"));
    return Optional.ofNullable(date)
        .map(
            each ->
                new ReadDate(
                    text.substring(start, end),
                    start,
                    end,
                    each,
                    DatePrecision.DAY,
                    null,
                    null,
                    false,
                    false));
  }

  /** Whether there is a digit or 元, or a letter that may stand for one. */
  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean kanji = c == '年' && isDigitBefore(text, i);
      if (c >= '0' && c <= '9' || c == '元' || kanji || !Wording.isPlain(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigitBefore(String text, int at) {
    int i = at > 1 && text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
    return i >= 0 && KanjiNumerals.isDigit(text.charAt(i));
  }

  private static String gap(FoldedText folded, int from, int to) {
    return to - from > 9 ? "" : folded.text().substring(Math.min(from, to), to);
  }

  private static ReadDate read(Matcher m, FoldedText folded, String text, LocalDate notAfter) {
    boolean fiscal =
        m.group("fiscal") != null
            || m.group("glossFiscal") != null
            || m.group("westernGlossFiscal") != null
            || RangeEnds.isOfFiscalYears(folded.text(), m.end());
    String eraName = m.group("era") == null ? m.group("glossEra") : m.group("era");
    Era era = eraName == null ? null : Era.of(eraName.replaceAll("[. ]", ""));
    Integer eraYear = number(m.group("era") == null ? m.group("glossYear") : m.group("year"));
    Integer western =
        number(m.group("western") == null ? m.group("glossWestern") : m.group("western"));
    Era other =
        m.group("otherEra") == null ? null : Era.of(m.group("otherEra").replaceAll("[. ]", ""));
    Integer otherYear = number(m.group("otherYear"));
    Integer month = number(m.group(m.group("month") == null ? "shortMonth" : "month"));
    Integer day =
        number(
            m.group("day") != null
                ? m.group("day")
                : m.group("shortDay") != null ? m.group("shortDay") : m.group("mixedDay"));
    if (other != null) {
      western = other.westernYear(otherYear);
      // 平成31年（令和元年）8月: both years are one, and the month lies in the second era.
      if (era.hasYear(eraYear)
          && western == era.westernYear(eraYear)
          && !has(era, eraYear, month, day, fiscal)
          && has(other, otherYear, month, day, fiscal)) {
        era = other;
        eraYear = otherYear;
      }
    }
    int start = folded.origin(m.start());
    Matcher about = APPROXIMATE.matcher(folded.text()).region(m.end(), folded.text().length());
    boolean approximate = about.lookingAt();
    int end = endOf(folded, approximate ? about.end() : m.end());
    return dated(
        new ReadDate(
            text.substring(start, end).strip(),
            start,
            end,
            null,
            null,
            null,
            null,
            approximate,
            false),
        era,
        eraYear,
        western,
        fiscal,
        month,
        day,
        notAfter);
  }

  private static boolean has(Era era, int year, Integer month, Integer day, boolean fiscal) {
    LocalDate first = day(era.westernYear(year), month == null ? fiscal ? 4 : 1 : month, day);
    DatePrecision precision =
        day != null ? DatePrecision.DAY : month != null ? DatePrecision.MONTH : DatePrecision.YEAR;
    return first != null
        && era.hasYear(year)
        && era.touches(first, ReadDate.lastDay(first, fiscal ? DatePrecision.YEAR : precision));
  }

  /** Behind the last character of a match, which may be one of several in the place of one (㋀). */
  static int endOf(FoldedText folded, int end) {
    int origin = folded.origin(end);
    return origin > folded.origin(end - 1) ? origin : folded.origin(end - 1) + 1;
  }

  private static ReadDate dated(
      ReadDate draft,
      Era era,
      Integer eraYear,
      Integer western,
      boolean fiscal,
      Integer month,
      Integer day,
      LocalDate notAfter) {
    DatePrecision precision =
        fiscal
            ? DatePrecision.FISCAL_YEAR
            : day != null
                ? DatePrecision.DAY
                : month != null ? DatePrecision.MONTH : DatePrecision.YEAR;
    if (western != null && western < FIRST_YEAR) {
      return impossible(draft, "暦にない日付です。");
    }
    int firstMonth = month != null ? month : fiscal ? 4 : 1;
    LocalDate byWestern = western == null ? null : day(western, firstMonth, day);
    if (era == null) {
      return byWestern == null
          ? impossible(draft, "暦にない日付です。")
          : read(draft, byWestern, precision, null);
    }
    LocalDate inEra = era.hasYear(eraYear) ? day(era.westernYear(eraYear), firstMonth, day) : null;
    String why = whyNot(era, eraYear, inEra, precision, day);
    LocalDate byEra = why == null ? inEra : null;
    if (western == null || era.hasYear(eraYear) && western == era.westernYear(eraYear)) {
      return why != null ? impossible(draft, why) : read(draft, byEra, precision, null);
    }
    YearConflict conflict =
        YearConflict.of(era, eraYear, western, byEra, byWestern, precision, notAfter);
    return conflict.date() == null
        ? impossible(draft, why == null ? "暦にない日付です。" : why)
        : read(draft, conflict.date(), precision, conflict);
  }

  /** Why there is no such day in the era; null when there is. */
  private static String whyNot(
      Era era, int eraYear, LocalDate date, DatePrecision precision, Integer day) {
    if (!era.hasYear(eraYear)) {
      return era.kanji() + eraYear + "年はありません。";
    }
    if (era.isLunar(eraYear)) {
      return "太陽暦になる前（明治5年まで）の日付は西暦の日に直せません。";
    }
    if (date == null) {
      return "暦にない日付です。";
    }
    boolean within =
        precision == DatePrecision.FISCAL_YEAR
            || era.touches(date, ReadDate.lastDay(date, precision));
    return within ? null : "この" + (day == null ? "月" : "日") + "は" + era.kanji() + "ではありません。";
  }

  /** The day, or the first day of the month; null when the calendar has none. */
  private static LocalDate day(int year, int month, Integer day) {
    try {
      return LocalDate.of(year, month, day == null ? 1 : day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static ReadDate read(
      ReadDate draft, LocalDate date, DatePrecision precision, YearConflict conflict) {
    return new ReadDate(
        draft.printed(),
        draft.start(),
        draft.end(),
        date,
        precision,
        conflict,
        null,
        draft.approximate(),
        false);
  }

  private static ReadDate impossible(ReadDate draft, String why) {
    return new ReadDate(
        draft.printed(),
        draft.start(),
        draft.end(),
        null,
        null,
        null,
        why,
        draft.approximate(),
        false);
  }

  private static Integer number(String digits) {
    return digits == null
        ? null
        : digits.equals("元") ? Integer.valueOf(1) : Integer.valueOf(digits.replace(" ", ""));
  }
}
