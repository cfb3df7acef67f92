package jp.enishi.extraction.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.model.DatePrecision;

/**
 * Rows that print the year once: 平成24年2月 …, and below it 6月 … and 9月 …. A month earlier than the
 * one before it may be of another year, and then no year is known until the next one is printed.
 */
final class MonthRows {

  private static final Pattern MONTH = Pattern.compile("\\s*(?<month>1[0-2]|0?[1-9])月\\s.*");
  private static final int UNKNOWN = 0;

  private int year = UNKNOWN;
  private int month;

  /**
   * The first day of the month of a row that prints no year; none for any other line.
   *
   * @param dates those printed in the line with their year
   */
  Optional<LocalDate> read(String line, List<ReadDate> dates) {
    if (!dates.isEmpty() && dates.get(0).date() != null) {
      boolean monthly =
          dates.get(0).precision() == DatePrecision.MONTH
              || dates.get(0).precision() == DatePrecision.DAY;
      boolean row = monthly && line.stripLeading().startsWith(dates.get(0).printed());
      year = row ? dates.get(0).date().getYear() : UNKNOWN;
      month = dates.get(0).date().getMonthValue();
      return Optional.empty();
    }
    Matcher m = MONTH.matcher(line);
    if (year == UNKNOWN || !m.matches()) {
      return Optional.empty();
    }
    int next = Integer.parseInt(m.group("month"));
    if (next < month) {
      year = UNKNOWN;
      return Optional.empty();
    }
    month = next;
    return Optional.of(LocalDate.of(year, month, 1));
  }

  /** As a person would say it, with the year that the row leaves out. */
  static String said(LocalDate day) {
    return day.getMonthValue() + "月（上の行の年から" + day.getYear() + "年）";
  }
}
