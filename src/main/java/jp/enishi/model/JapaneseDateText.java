package jp.enishi.model;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.Map;

/** Writes a date as exactly as it is known, in the era calendar (和暦) or in western years (西暦). */
public final class JapaneseDateText {

  private static final LocalDate SOLAR_CALENDAR = LocalDate.of(1873, 1, 1);
  private static final Map<JapaneseEra, String> NAMES =
      Map.of(
          JapaneseEra.MEIJI, "明治",
          JapaneseEra.TAISHO, "大正",
          JapaneseEra.SHOWA, "昭和",
          JapaneseEra.HEISEI, "平成",
          JapaneseEra.REIWA, "令和");

  private JapaneseDateText() {}

  /** 2008年7月1日, 2008年7月, 2008年, 2008年度. */
  public static String western(LocalDate date, DatePrecision precision) {
    return date.getYear() + "年" + behindYear(date, precision);
  }

  /**
   * 平成20年7月1日, 平成元年, 平成22年度. A period in which the era changed names both: 昭和64（平成元）年. Days before
   * 1873, when the calendar was another one, are written in western years.
   */
  public static String japanese(LocalDate date, DatePrecision precision) {
    if (date.isBefore(SOLAR_CALENDAR)) {
      return western(date, precision);
    }
    String first = eraYear(date);
    String last = eraYear(lastMonthOfYear(date, precision));
    boolean changed = !first.substring(0, 2).equals(last.substring(0, 2));
    return first + (changed ? "（" + last + "）" : "") + "年" + behindYear(date, precision);
  }

  private static String behindYear(LocalDate date, DatePrecision precision) {
    return switch (precision) {
      case DAY -> date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
      case MONTH -> date.getMonthValue() + "月";
      case YEAR -> "";
      case FISCAL_YEAR -> "度";
    };
  }

  /** The last day of the period, but for a fiscal year the last day of its first calendar year. */
  private static LocalDate lastMonthOfYear(LocalDate date, DatePrecision precision) {
    return switch (precision) {
      case DAY -> date;
      case MONTH -> date.plusMonths(1).minusDays(1);
      case YEAR, FISCAL_YEAR -> LocalDate.of(date.getYear(), 12, 31);
    };
  }

  private static String eraYear(LocalDate date) {
    JapaneseDate japanese = JapaneseDate.from(date);
    int year = japanese.get(ChronoField.YEAR_OF_ERA);
    return NAMES.get(japanese.getEra()) + (year == 1 ? "元" : Integer.toString(year));
  }
}
