package jp.enishi.extraction.prose;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.enishi.model.DatePrecision;

/**
 * A date and how exactly it is known.
 *
 * @param date first day of what is known
 */
public record KnownDate(LocalDate date, DatePrecision precision) {

  /**
   * Whether both may be the same day. A fiscal year is taken for the calendar year too, because
   * texts mix them.
   */
  boolean fits(KnownDate other) {
    return switch (exactness() <= other.exactness() ? precision : other.precision) {
      case DAY -> date.equals(other.date);
      case MONTH -> YearMonth.from(date).equals(YearMonth.from(other.date));
      case YEAR -> date.getYear() == other.date.getYear();
      case FISCAL_YEAR ->
          date.getYear() == other.date.getYear() || fiscalYear() == other.fiscalYear();
    };
  }

  /** The larger the more exact. */
  int exactness() {
    return switch (precision) {
      case FISCAL_YEAR -> 0;
      case YEAR -> 1;
      case MONTH -> 2;
      case DAY -> 3;
    };
  }

  private int fiscalYear() {
    return date.minusMonths(3).getYear();
  }
}
