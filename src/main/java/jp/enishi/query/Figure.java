package jp.enishi.query;

import java.util.Objects;

/**
 * A number that a document prints, as the graph keeps it.
 *
 * @param part whether the document holds only a part of what it speaks of
 */
record Figure(
    String id,
    String document,
    String documentTitle,
    String table,
    String row,
    String column,
    String rule,
    long printed,
    Long reposts,
    String lines,
    boolean part) {

  private static final String SUM = "合計";

  long printedReposts() {
    return Objects.requireNonNullElse(reposts, 0L);
  }

  boolean isSum() {
    return row.equals(SUM) || column.equals(SUM);
  }

  /** Whether this cell is one of those that the other one, a sum, adds up. */
  boolean addsTo(Figure sum) {
    return !isSum()
        && inTableOf(sum)
        && (sum.row.equals(SUM) || sum.row.equals(row))
        && (sum.column.equals(SUM) || sum.column.equals(column));
  }

  /** Another row of the same column of the same table. */
  boolean isBeside(Figure other) {
    return !isSum() && inTableOf(other) && column.equals(other.column) && !row.equals(other.row);
  }

  /** The same column in another table. */
  boolean looksAtTheSameAs(Figure other) {
    return document.equals(other.document)
        && column.equals(other.column)
        && !table.equals(other.table);
  }

  private boolean inTableOf(Figure other) {
    return document.equals(other.document)
        && table.equals(other.table)
        && Objects.equals(rule, other.rule);
  }
}
