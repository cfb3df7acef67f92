package jp.enishi.extraction.count;

import jp.enishi.model.LineRange;

/** A count, its number, and where it is printed. */
record Located(Counted counted, int number, LineRange lines) {}
