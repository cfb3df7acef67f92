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
  public boolean fits(KnownDate other) {
    return switch (exactness() <= other.exactness() ? precision : other.precision) {
      case DAY -> date.equals(other.date);
      case MONTH -> YearMonth.from(date).equals(YearMonth.from(other.date));
      case YEAR -> date.getYear() == other.date.getYear();
      case FISCAL_YEAR ->
          date.getYear() == other.date.getYear() || fiscalYear() == other.fiscalYear();
    };
  }

  /** The larger the more exact. */
  public int exactness() {
    return switch (precision) {
      case FISCAL_YEAR -> 0;
      case YEAR -> 1;
      case MONTH -> 2;
      case DAY -> 3;
    };
  }

  /** As exactly as it is known: 2006-05-15, 2006-08, 1981, 2014年度. */
  String written() {
    return switch (precision) {
      case DAY -> date.toString();
      case MONTH -> YearMonth.from(date).toString();
      case YEAR -> Integer.toString(date.getYear());
      case FISCAL_YEAR -> date.getYear() + "年度";
    };
  }

  /** As findings carry it: 2006-05-15/day. */
  String value() {
    return date + "/" + precision.code();
  }

  private int fiscalYear() {
    return date.minusMonths(3).getYear();
  }
}
