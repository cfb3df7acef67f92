package jp.enishi.extraction.prose;

import jp.enishi.model.LineRange;

/** Text that is not read, which is said, and why. */
record LeftText(Passage passage, LineRange lines, Why why) {

  /** Why it is not read. */
  enum Why {
    /** It has no end of a sentence. */
    ENDLESS,
    /** It hides a name. */
    HIDDEN,
    /** It seems to tell of a relation, but no rule says of which. */
    UNTOLD
  }
}
