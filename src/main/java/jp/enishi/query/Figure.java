package jp.enishi.query;

import java.util.Objects;
import java.util.Set;

/**
 * A number that a document prints, as the graph keeps it.
 *
 * @param uncounted why no rule counts it, a name of {@code schema/uncounted.yml}
 * @param repostsPrinted whether its table prints reposts; if not, how many there are is not known
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
    String uncounted,
    long printed,
    Long reposts,
    boolean repostsPrinted,
    String lines,
    boolean part) {

  private static final String SUM = "合計";
  private static final Set<String> OUTSIDE = Set.of("本文", "目次の番号");

  long printedReposts() {
    return Objects.requireNonNullElse(reposts, 0L);
  }

  boolean isSum() {
    return row.equals(SUM) || column.equals(SUM);
  }

  /** Whether this cell is one of those that the other one, a sum, adds up. */
  boolean addsTo(Figure sum) {
    return !isSum()
        && (inTableOf(sum) || sum.standsInNoTable() && ofTheSameRule(sum))
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

  /** A number of a sentence or of a numbering is explained by the table's cells. */
  private boolean standsInNoTable() {
    return OUTSIDE.contains(table);
  }

  private boolean ofTheSameRule(Figure other) {
    return document.equals(other.document) && Objects.equals(rule, other.rule);
  }

  private boolean inTableOf(Figure other) {
    return table.equals(other.table) && ofTheSameRule(other);
  }
}
