package jp.enishi.extraction.prose;

/**
 * What a clause tells of a tie or agreement.
 *
 * @param what what it tells
 * @param head place of the phrase that names it
 * @param verb place of the predicate, or of the last noun when there is none
 */
record Told(What what, int head, int verb) {

  /** What is told of it. */
  enum What {
    MADE,
    STATE,
    RESTS,
    ENDED
  }
}
