package jp.enishi.extraction.count;

/**
 * What a printed count counts, and how.
 *
 * @param table which table, sentence or agreement
 * @param row row heading, as the counting rule reads it
 * @param column column heading, as the counting rule reads it
 * @param rule name of the counting rule, or {@code uncounted/} and the reason
 */
record Counted(String table, String row, String column, String rule) {

  static final String TEXT = "本文";
  static final String TOTAL = "合計";
  static final String BY_FIELD = "agreements-by-field";
  static final String BY_COUNTRY = "agreements-by-country";

  /** The same under another heading. */
  Counted inColumn(String other) {
    return new Counted(table, row, other, rule);
  }

  /** A count that no rule gives, with the reason ({@code schema/uncounted.yml}). */
  static Counted not(String table, String row, PrintedCount count, String reason) {
    return new Counted(table, row, count.printed(), "uncounted/" + reason);
  }
}
