package jp.enishi.extraction.prose;

import jp.enishi.model.LineRange;

/** Text that is not read, which is said: it has no end of a sentence, or it hides a name. */
record LeftText(Passage passage, LineRange lines, boolean hidden) {}
