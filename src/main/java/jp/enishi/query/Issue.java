package jp.enishi.query;

import java.util.List;

/**
 * Something found wrong, doubtful or contradictory in a document.
 *
 * @param readings each reading as printed
 * @param inUse the reading that the facts follow, and {@code rule} why
 * @param agreements ids of the agreements concerned
 */
public record Issue(
    String id,
    String kind,
    String severity,
    String message,
    List<String> readings,
    String inUse,
    String rule,
    String status,
    String entry,
    String lines,
    List<String> agreements) {}
