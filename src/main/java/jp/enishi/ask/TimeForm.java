package jp.enishi.ask;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way of saying a time.
 *
 * @param pattern how it is written, folded
 * @param reader what it means, seen from a day
 */
record TimeForm(Pattern pattern, Reader reader) {

  /** Reads what a pattern matched; may throw a DateTimeException for a day that there is not. */
  interface Reader {
    Concept.Time read(Matcher matched, LocalDate today);
  }

  static TimeForm of(String pattern, Reader reader) {
    return new TimeForm(Pattern.compile(pattern), reader);
  }
}
