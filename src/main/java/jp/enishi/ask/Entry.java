package jp.enishi.ask;

/**
 * A word or name as the scanner looks it up.
 *
 * @param cost what it costs to read a stretch as this; the cheapest reading of the whole question
 *     wins
 */
record Entry(Concept concept, double cost) {}
