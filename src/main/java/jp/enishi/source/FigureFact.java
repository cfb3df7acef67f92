package jp.enishi.source;

import jp.enishi.model.LineRange;

/**
 * A number that the document prints about itself.
 *
 * @param table which table or sentence
 * @param row row heading
 * @param column column heading
 * @param rule name of the counting rule that should give it (a file in {@code cypher/checks})
 * @param printed the number
 * @param reposts the number in brackets (reposts among them), or null
 */
public record FigureFact(
    String id,
    String table,
    String row,
    String column,
    String rule,
    int printed,
    Integer reposts,
    LineRange lines) {}
