package jp.enishi.extraction.prose;

import jp.enishi.model.DatePrecision;

/**
 * A date in a sentence.
 *
 * @param relative whether it rests on an earlier date (同年10月, 翌年)
 */
record DateMention(int start, int end, String printed, KnownDate date, boolean relative) {

  boolean hasDay() {
    return date.precision() == DatePrecision.DAY;
  }
}
