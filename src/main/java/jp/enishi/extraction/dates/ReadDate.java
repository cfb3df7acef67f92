package jp.enishi.extraction.dates;

import java.time.LocalDate;
import java.util.List;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Severity;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;

/**
 * A date found in a text.
 *
 * @param printed the words that state it, as printed
 * @param start where they begin in the text
 * @param end where they end
 * @param date first day of what is stated; null when the statement is impossible
 * @param precision null together with {@code date}
 * @param conflict the two years, when an era year and a different western year are printed; or null
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
    YearConflict conflict,
    String impossible,
    boolean approximate,
    boolean rangeEnd) {

  /** Whether era year and western year, both printed, are different years. */
  public boolean contradictory() {
    return conflict != null;
  }

  /** The era year and the western year it is: 平成20年＝2008年; only when contradictory. */
  String eraReading() {
    return conflict.era().text();
  }

  /** The western year printed beside it: 2010年; only when contradictory. */
  String westernReading() {
    return conflict.western().text();
  }

  /** The contradiction between the two years, printed at this place; only when contradictory. */
  public Contradiction contradiction(List<String> about, String entry, LineRange lines) {
    return new Contradiction(
        Between.ERA_WESTERN,
        "date",
        Severity.WARNING,
        about,
        entry,
        lines,
        "元号の年と西暦の年が一致しません（" + printed + "）。",
        conflict.at(Place.of(entry, lines)));
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

  /** The same date in these words, which are how the document prints it. */
  public ReadDate printedAs(String words) {
    return new ReadDate(
        words, start, end, date, precision, conflict, impossible, approximate, rangeEnd);
  }

  /** The same date stated by a longer stretch of the text. */
  ReadDate from(int begin, int finish, String text) {
    return new ReadDate(
        text.substring(begin, finish),
        begin,
        finish,
        date,
        precision,
        conflict,
        impossible,
        approximate,
        rangeEnd);
  }

  ReadDate asRangeEnd() {
    return new ReadDate(
        printed, start, end, date, precision, conflict, impossible, approximate, true);
  }
}
