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
 */
public record ReadDate(
    String printed,
    int start,
    int end,
    LocalDate date,
    DatePrecision precision,
    String eraReading,
    String westernReading,
    String impossible) {

  /** Whether era year and western year, both printed, are different years. */
  public boolean contradictory() {
    return westernReading != null;
  }
}
