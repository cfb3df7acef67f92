package jp.enishi.gazetteer;

import java.time.LocalDate;

/**
 * A 全国地方公共団体コード and when a local government had it.
 *
 * @param code six digits, the last one being the check digit
 * @param since first day, or null when it had the code before anything known here
 * @param until first day on which it no longer had it, or null when it has it today
 */
public record CodePeriod(String code, LocalDate since, LocalDate until) {

  /** First day of the changes that are known here. */
  private static final LocalDate KNOWN = LocalDate.of(1970, 4, 1);

  /** Of Tokyo, whose special wards have the numbers of a designated city's wards. */
  private static final String TOKYO = "13";

  /**
   * What a local government of that name was on a day while it had the code: the code of a
   * designated city, of another city and of a town differ. Null where that day is before anything
   * known here and the code may be younger.
   */
  public String level(String name, LocalDate day) {
    int number = Integer.parseInt(code.substring(2, 5));
    if (number == 0) {
      return LocalGovernment.PREFECTURE;
    }
    if (number >= 100 && number < 200) {
      boolean certain = since != null || !day.isBefore(KNOWN);
      return code.startsWith(TOKYO) ? "特別区" : certain ? "政令指定都市" : null;
    }
    return name.substring(name.length() - 1);
  }

  /** Whether the code was the local government's on that day. */
  public boolean holdsOn(LocalDate day) {
    return (since == null || !since.isAfter(day)) && (until == null || until.isAfter(day));
  }
}
