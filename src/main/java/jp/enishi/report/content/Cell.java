package jp.enishi.report.content;

import java.time.LocalDate;

/**
 * A cell of a table.
 *
 * @param printed as it stands on paper
 * @param number the number itself for spreadsheets; null for text
 * @param decimals digits after the point
 * @param day the day itself for spreadsheets; null unless the whole day is known
 */
public record Cell(String printed, Double number, int decimals, LocalDate day) {

  public static Cell of(String text) {
    return new Cell(text == null ? "" : text, null, 0, null);
  }

  public static Cell of(long number) {
    return new Cell(String.format("%,d", number), (double) number, 0, null);
  }

  /** A number rounded for paper; blank when there is none. */
  public static Cell of(Double number, int decimals) {
    return number == null
        ? of("–")
        : new Cell(String.format("%,." + decimals + "f", number), number, decimals, null);
  }

  /** A day that is known to the day. */
  public static Cell of(String printed, LocalDate day) {
    return new Cell(printed, null, 0, day);
  }
}
