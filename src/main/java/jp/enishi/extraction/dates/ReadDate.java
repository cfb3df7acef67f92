package jp.enishi.extraction.dates;

import java.time.LocalDate;
import jp.enishi.model.DatePrecision;

/**
 * A date found in a text.
 *
 * @param printed the words that state it, as printed
 * @param start where they begin in the text
 * @param end where they end
 * @param date first day of what is stated; null when the statement is impossible
 * @param precision null together with {@code date}
 * @param eraReading the era year and the western year it is (平成20年＝2008年), when a different western
 *     year is printed beside it
 * @param westernReading that western year (2010年), or null
 * @param impossible why it cannot be a date, in Japanese, or null
 * @param approximate whether 頃 or ごろ follows
 * @param rangeEnd whether it ends a range that the date before it begins (R2.12～R3.3)
 */
public record ReadDate(
    String printed,
    int start,
    int end,
    LocalDate date,
    DatePrecision precision,
    String eraReading,
    String westernReading,
    String impossible,
    boolean approximate,
    boolean rangeEnd) {

  /** Whether era year and western year, both printed, are different years. */
  public boolean contradictory() {
    return westernReading != null;
  }

  /** Last day of what is stated; null when the statement is impossible. */
  public LocalDate lastDay() {
    return date == null ? null : lastDay(date, precision);
  }

  static LocalDate lastDay(LocalDate first, DatePrecision precision) {
    return switch (precision) {
      case DAY -> first;
      case MONTH -> first.plusMonths(1).minusDays(1);
      case YEAR, FISCAL_YEAR -> first.plusYears(1).minusDays(1);
    };
  }

  ReadDate asRangeEnd() {
    return new ReadDate(
        printed,
        start,
        end,
        date,
        precision,
        eraReading,
        westernReading,
        impossible,
        approximate,
        true);
  }
}
