package jp.enishi.graph;

import java.time.LocalDate;

/**
 * One organisation took the place of another; at most one row for each pair of them.
 *
 * @param before id of the earlier one
 * @param after id of the later one
 * @param on first day of the later one, or null when not known
 * @param precision how exactly the day is known: day, month, year, fiscal-year
 * @param event 編入, 新設, 改称, 市制, 町制, 合併 …
 * @param goesOn whether it is the same legal person under another name
 * @param origin who says so
 */
public record SuccessionRow(
    String before,
    String after,
    LocalDate on,
    String precision,
    String event,
    boolean goesOn,
    String origin) {

  /** The pair, as the edge is found again. */
  String pair() {
    return before + ">" + after;
  }
}
