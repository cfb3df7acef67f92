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

  private static final String TO = " ?(?:[~〜－–—]|から) ?";
  private static final Pattern YEARS =
      Pattern.compile(TO + "(?<year>\\d{1,2}|\\d{4}) ?年(?<fiscal>度)?");
  private static final Pattern END =
      Pattern.compile(
          TO
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
    Matcher years = YEARS.matcher(folded.text()).region(at, folded.text().length());
    if (years.lookingAt() && begin.precision() != DatePrecision.DAY) {
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
