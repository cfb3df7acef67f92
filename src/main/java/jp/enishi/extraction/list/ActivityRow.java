package jp.enishi.extraction.list;

import java.util.List;
import jp.enishi.extraction.prose.Passage;
import jp.enishi.model.LineRange;

/**
 * A row of a table that says what bodies do.
 *
 * @param names the bodies of the row; several share one cell of activities
 * @param told the lines of what they do
 * @param last the last line of the row
 */
record ActivityRow(
    List<String> fields, List<Name> names, List<Item> items, List<Passage.Line> told, int last) {

  /** Longer ones tell a story and are no name of what is done. */
  private static final int LONGEST_TITLE = 100;

  /** Whether it names several bodies, and so does not say which of them does what. */
  boolean isOfSeveral() {
    return names.size() > 1;
  }

  /** A body, as printed, and where. */
  record Name(String printed, int line) {}

  /** One of the things that are done, put together over broken lines. */
  record Item(String text, LineRange lines) {

    /** Whether it names what is done, as an item of a list does, and is no running text. */
    boolean isTitle() {
      return !text.isEmpty() && text.length() <= LONGEST_TITLE && text.indexOf('。') < 0;
    }
  }
}
