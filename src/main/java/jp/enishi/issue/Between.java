package jp.enishi.issue;

import java.util.Arrays;
import java.util.Locale;

/** Between what a contradiction stands: which two places of one document, or which documents. */
public enum Between {
  /** A card and its line in the contents pages. */
  CARD_CONTENTS,
  /** The title of a card and its cells. */
  CARD_TITLE,
  /** The running text of a card and its cells. */
  CARD_PROSE,
  /** Two cards that print one agreement. */
  TWO_CARDS,
  /** Passages of running text that tell of one tie. */
  TWO_PASSAGES,
  /** A cell that another card of other parties has too. */
  COPIED_CELL,
  /** Cards that name one office of one local government. */
  SAME_OFFICE,
  /** The head of a field's cards, the contents pages and the definitions. */
  FIELD_HEADINGS,
  /** Running text and the day the document was made. */
  PROSE_DOCUMENT,
  /** The head of a summary table and the contents pages. */
  TABLE_CONTENTS,
  /** A row of a summary table and the cards. */
  TABLE_CARDS,
  /** A total in a summary table and what it is the total of. */
  TABLE_SUM,
  /** Entries that write one name in several ways. */
  TWO_SPELLINGS,
  /** The heading of a list and whom it says to call. */
  HEAD_CONTACT,
  /** A printed number and the names it is the number of. */
  COUNT_NAMES,
  /** Era year and western year of one date. */
  ERA_WESTERN,
  /** A word of the running text and what the entry or the gazetteer shows it to be. */
  MISPRINT,
  /** Two documents that tell of one agreement. */
  TWO_DOCUMENTS,
  /** A list that names a partner, and that partner's own list, which does not. */
  ONE_SIDED;

  /** The word in files, in the graph and over HTTP: {@code card-contents}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this word; throws IllegalArgumentException. */
  public static Between of(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }
}
