package jp.enishi.graph;

/**
 * A place in a document that states an agreement or a council.
 *
 * @param about id of the agreement or of the council
 * @param document id of the document
 * @param entry ⑥-3, row 12
 * @param field field under which it is printed there, or null
 * @param lines 413-443
 * @param printed the title as printed there
 * @param mark a mark beside it (再掲), or null
 * @param confidence of what was read out of prose by rule, 0 to 1; null where it stands in a table
 *     or card
 */
public record CitationRow(
    String about,
    String document,
    String entry,
    String field,
    String lines,
    String printed,
    String mark,
    Double confidence) {

  public CitationRow(
      String about,
      String document,
      String entry,
      String field,
      String lines,
      String printed,
      String mark) {
    this(about, document, entry, field, lines, printed, mark, null);
  }
}
