package jp.enishi.query;

/**
 * Where a document states something.
 *
 * @param lines 413-443
 * @param printed what is printed there
 * @param mark a mark beside it (再掲)
 * @param asOf the day, month or year that the document speaks of
 */
public record Cite(
    String document,
    String documentTitle,
    String asOf,
    String entry,
    String field,
    String lines,
    String printed,
    String mark) {}
