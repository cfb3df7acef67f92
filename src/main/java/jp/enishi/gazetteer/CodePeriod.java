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

  /** Whether the code was the local government's on that day. */
  public boolean holdsOn(LocalDate day) {
    return (since == null || !since.isAfter(day)) && (until == null || until.isAfter(day));
  }
}
