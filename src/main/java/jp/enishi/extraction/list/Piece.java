package jp.enishi.extraction.list;

import jp.enishi.model.LineRange;

/**
 * A stretch of text that is one thing by itself, told from its own words: a date, the title of an
 * agreement, the name of a body.
 *
 * @param column what a label before it says it holds, or null
 * @param text without its mark, number or label
 * @param mark the bullet it stands behind, the form of its number ({@code (#)}), or ""
 * @param opensLine whether it is the first of its line
 * @param afterBlank whether a blank line stands above that line
 */
record Piece(
    Sort sort,
    Column column,
    String text,
    LineRange lines,
    String mark,
    boolean opensLine,
    boolean afterBlank) {

  /** What a piece is. */
  enum Sort {
    NUMBER,
    LABEL,
    TITLE,
    KIND,
    PARTNER,
    /** A local government in Japan: a partner, or whose agreements follow. */
    PLACE,
    COUNTRY,
    DATE,
    /** Running text, or what a label says is none of these. */
    PROSE,
    OTHER
  }

  Piece as(Sort other) {
    return new Piece(other, column, text, lines, mark, opensLine, afterBlank);
  }

  Piece labelled(Column label) {
    return new Piece(sort, label, text, lines, mark, opensLine, afterBlank);
  }

  Piece opening() {
    return new Piece(sort, column, text, lines, mark, true, afterBlank);
  }

  boolean is(Sort other) {
    return sort == other;
  }
}
