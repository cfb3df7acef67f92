package jp.enishi.extraction.prose;

import jp.enishi.model.LineRange;

/** Text without an end of a sentence, too long to be one: it is not read, and that is said. */
record TooLong(Passage passage, LineRange lines) {}
