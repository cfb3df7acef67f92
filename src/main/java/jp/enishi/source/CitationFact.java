package jp.enishi.source;

import jp.enishi.model.LineRange;

/**
 * A place in the document that states an agreement.
 *
 * @param agreement id of the agreement
 * @param entry ⑥-3, row 12
 * @param field the field under which it is printed there, or null
 * @param printed the title as printed there
 * @param mark a mark beside it (再掲), or null
 */
public record CitationFact(
    String agreement, String entry, String field, LineRange lines, String printed, String mark) {}
