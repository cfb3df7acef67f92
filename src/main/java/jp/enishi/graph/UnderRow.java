package jp.enishi.graph;

/**
 * An agreement that a document says was made under another one.
 *
 * @param agreement id of the one
 * @param under id of the other
 */
public record UnderRow(String agreement, String under) {}
