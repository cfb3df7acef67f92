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
 * @param rule the rule that read it out of prose; null for a table or card
 * @param confidence 0 to 1, null together with {@code rule}; below 0.7 it waits for a person and is
 *     not an edge
 */
public record CitationFact(
    String agreement,
    String entry,
    String field,
    LineRange lines,
    String printed,
    String mark,
    String rule,
    Double confidence) {}
