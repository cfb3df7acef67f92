package jp.enishi.export;

import java.util.List;
import java.util.Map;

/**
 * An answer as a table to be saved: of a question in words, of Cypher, of a list of partners.
 *
 * @param title what it is, for the file and its first line
 * @param about what the answer rests on, in words: question, meaning, query, day, coverage
 * @param columns headings
 * @param rows values in their order: text, numbers, truth values, days, lists, maps or null
 * @param sources where documents state each row; empty when that stands in the rows
 */
public record Sheet(
    String title,
    Map<String, String> about,
    List<String> columns,
    List<List<Object>> rows,
    List<Source> sources) {

  /**
   * @param row number of the row, from 1
   */
  public record Source(int row, String document, String entry, String lines) {}
}
