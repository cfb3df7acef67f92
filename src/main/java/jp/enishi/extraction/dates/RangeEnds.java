package jp.enishi.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.model.DatePrecision;

/**
 * The ends of ranges that leave out what they share with their beginning: {@code R2.10.12～13},
 * {@code H26.4月～11月}, {@code 平成20年4月1日～6月30日}, {@code 平成20～22年度}.
 */
final class RangeEnds {

  /** What may stand behind the beginning: its weekday, or which part of the month it is. */
  private static final String BEHIND = "(?: ?\\([月火水木金土日](?:曜日?)?\\)|(?:上旬|中旬|下旬|初旬|初め|末))?";

  private static final String TO = " ?(?:[~〜－–—―→]|から) ?";
  private static final Pattern YEARS =
      Pattern.compile(
          " ?(?:[~〜－–—―→-]|から) ?(?:昭和|平成|令和|[SHR])?(?<year>\\d{1,2}|\\d{4}) ?年(?<fiscal>度)?");

  /** 平成28年4月1日～29年3月31日, S56.7.1～60.3.31: the era is that of the beginning. */
  private static final Pattern YEAR_AND_MONTH =
      Pattern.compile(
          BEHIND
              + TO
              + "(?<year>\\d{1,2})(?: ?年 ?(?<month>\\d{1,2}) ?月(?: ?(?<day>\\d{1,2}) ?日)?"
              + "|[./](?<shortMonth>\\d{1,2})(?:[./](?<shortDay>\\d{1,2}))?(?![\\d./年月]))");

  /** 10月12日、13日, 10月12・13日. */
  private static final Pattern ANOTHER_DAY =
      Pattern.compile("[・、,] ?(?<day>\\d{1,2}) ?日(?!間|[以連])");

  private static final Pattern END =
      Pattern.compile(
          BEHIND
              + TO
              + "(?:(?<month>\\d{1,2}) ?月(?: ?(?<day>\\d{1,2}) ?日)?"
              + "|(?<shortMonth>\\d{1,2})[./](?<shortDay>\\d{1,2})"
              + "|(?<onlyDay>\\d{1,2})日?)(?![\\d./年月:時])");

  /** R2.10.12～13、28～29: a further range of days of the same month. */
  private static final Pattern MORE_DAYS =
      Pattern.compile("[、,] ?(?<from>\\d{1,2})" + TO + "(?<to>\\d{1,2})(?![\\d./年月:])");

  private final FoldedText folded;
  private final String printed;
  private final List<ReadDate> found;

  RangeEnds(FoldedText folded, String printed, List<ReadDate> found) {
    this.folded = folded;
    this.printed = printed;
    this.found = found;
  }

  /** Whether a year that stands there is the beginning of a range of fiscal years. */
  static boolean isOfFiscalYears(String folded, int at) {
    Matcher m = YEARS.matcher(folded).region(at, folded.length());
    return m.lookingAt() && m.group("fiscal") != null;
  }

  /** Adds the ends that follow; says where reading goes on. */
  int readFrom(int at, ReadDate begin) {
    if (begin.date() == null) {
      return at;
    }
    int whole = yearAndMonth(at, begin);
    if (whole > at) {
      return whole;
    }
    int days = otherDays(at, begin);
    if (days > at) {
      return days;
    }
    Matcher years = YEARS.matcher(folded.text()).region(at, folded.text().length());
    boolean noEra = years.lookingAt() && years.start("year") <= at + 4 && !hasEra(years, at);
    if (noEra && begin.precision() != DatePrecision.DAY) {
      int year = Integer.parseInt(years.group("year"));
      int first = firstYearOf(begin);
      add(
          years.start("year"),
          years.end(),
          year > 99 ? year : begin.date().getYear() + year - first,
          begin.precision() == DatePrecision.FISCAL_YEAR ? 4 : 1,
          1,
          begin.precision(),
          true);
      return years.end();
    }
    Matcher end = END.matcher(folded.text()).region(at, folded.text().length());
    if (!end.lookingAt() || begin.precision().compareTo(DatePrecision.MONTH) > 0) {
      return at;
    }
    int last = addEnd(end, begin);
    Matcher more = MORE_DAYS.matcher(folded.text());
    while (end.group("onlyDay") != null && more.region(last, folded.text().length()).lookingAt()) {
      addDay(more, "from", begin, false);
      addDay(more, "to", begin, true);
      last = more.end();
    }
    return last;
  }

  private boolean hasEra(Matcher years, int at) {
    return folded.text().substring(at, years.start("year")).matches(".*(?:和|成|[SHR])");
  }

  private int yearAndMonth(int at, ReadDate begin) {
    Matcher m = YEAR_AND_MONTH.matcher(folded.text()).region(at, folded.text().length());
    boolean fits =
        begin.precision() == DatePrecision.DAY || begin.precision() == DatePrecision.MONTH;
    if (!fits || !m.lookingAt()) {
      return at;
    }
    boolean brief = m.group("month") == null;
    String day = m.group(brief ? "shortDay" : "day");
    if (brief && (day == null) != (begin.precision() == DatePrecision.MONTH)) {
      return at;
    }
    int first = firstYearOf(begin);
    int year = begin.date().getYear() + Integer.parseInt(m.group("year")) - first % 100;
    int month = Integer.parseInt(m.group(brief ? "shortMonth" : "month"));
    boolean later =
        year > begin.date().getYear()
            || year == begin.date().getYear() && month >= begin.date().getMonthValue();
    if (!later) {
      return at;
    }
    add(
        m.start("year"),
        m.end(),
        year,
        month,
        day == null ? 1 : Integer.parseInt(day),
        day == null ? DatePrecision.MONTH : DatePrecision.DAY,
        true);
    return m.end();
  }

  private int otherDays(int at, ReadDate begin) {
    Matcher m = ANOTHER_DAY.matcher(folded.text());
    int last = at;
    while (begin.precision() == DatePrecision.DAY
        && m.region(last, folded.text().length()).lookingAt()) {
      addDay(m, "day", begin, false);
      last = m.end();
    }
    return last;
  }

  private int addEnd(Matcher end, ReadDate begin) {
    int year = begin.date().getYear();
    int month = begin.date().getMonthValue();
    boolean days = begin.precision() == DatePrecision.DAY;
    if (end.group("onlyDay") != null) {
      if (!days) {
        return end.start();
      }
      addDay(end, "onlyDay", begin, true);
    } else {
      String kind = end.group("month") != null ? "month" : "shortMonth";
      String day = kind.equals("month") ? end.group("day") : end.group("shortDay");
      int other = Integer.parseInt(end.group(kind));
      add(
          end.start(kind),
          end.end(),
          other < month ? year + 1 : year,
          other,
          day == null ? 1 : Integer.parseInt(day),
          day == null ? DatePrecision.MONTH : DatePrecision.DAY,
          true);
    }
    return end.end();
  }

  private void addDay(Matcher m, String group, ReadDate begin, boolean ends) {
    add(
        m.start(group),
        m.end(group),
        begin.date().getYear(),
        begin.date().getMonthValue(),
        Integer.parseInt(m.group(group)),
        DatePrecision.DAY,
        ends);
  }

  private void add(
      int start, int end, int year, int month, int day, DatePrecision precision, boolean ends) {
    int from = folded.origin(start);
    int to = JapaneseDates.endOf(folded, end);
    LocalDate date = null;
    try {
      date = LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      // Reported as impossible below.
    }
    found.add(
        new ReadDate(
            printed.substring(from, to),
            from,
            to,
            date,
            date == null ? null : precision,
            null,
            date == null ? "暦にない日付です。" : null,
            false,
            ends));
  }

  /** The year as printed at the beginning: 20 of 平成20～22年度. */
  private static int firstYearOf(ReadDate begin) {
    Matcher m = Pattern.compile("元|\\d{1,4}").matcher(new FoldedText(begin.printed()).text());
    return m.find() ? m.group().equals("元") ? 1 : Integer.parseInt(m.group()) : 0;
  }
}
