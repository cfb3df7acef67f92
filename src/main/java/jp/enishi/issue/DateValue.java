package jp.enishi.issue;

import java.time.LocalDate;
import jp.enishi.model.DatePrecision;

/**
 * The value of a reading that is a date. Written {@code 2008-11-04/day}.
 *
 * @param date first day of what is known
 */
public record DateValue(LocalDate date, DatePrecision precision) {

  /** Reads the written form; throws IllegalArgumentException. */
  public static DateValue of(String written) {
    String[] parts = written.split("/");
    if (parts.length != 2) {
      throw new IllegalArgumentException("Not a date and its precision: " + written);
    }
    return new DateValue(LocalDate.parse(parts[0]), DatePrecision.of(parts[1]));
  }

  @Override
  public String toString() {
    return date + "/" + precision.code();
  }
}
