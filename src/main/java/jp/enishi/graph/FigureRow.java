package jp.enishi.graph;

/**
 * A number that a document prints about itself.
 *
 * @param table which table or sentence
 * @param row row heading, as the counting rule reads it
 * @param column column heading, as the counting rule reads it
 * @param rule name of a file in {@code cypher/checks/figures}: agreements-by-field,
 *     agreements-by-country; null when nothing in the graph can be counted for it
 * @param uncounted why no rule counts it, a name of {@code schema/uncounted.yml}; null when one
 *     does
 * @param printed the number
 * @param reposts the number in brackets (reposts among them), or null
 * @param repostsPrinted whether its table prints reposts, so that none in brackets means none; in a
 *     sentence how many there are is not known
 * @param asOf the day, month or year it speaks of, ISO, or null
 * @param lines where it is printed
 */
public record FigureRow(
    String id,
    String document,
    String table,
    String row,
    String column,
    String rule,
    String uncounted,
    int printed,
    Integer reposts,
    boolean repostsPrinted,
    String asOf,
    String lines) {}
