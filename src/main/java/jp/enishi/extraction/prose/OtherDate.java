package jp.enishi.extraction.prose;

/**
 * The text dates the passage's own agreement otherwise than the passage does.
 *
 * @param own the date that the passage gives
 */
record OtherDate(Relation relation, KnownDate own) {}
