package jp.enishi.gazetteer;

import java.time.LocalDate;

/**
 * A local government of today or of the past, and when it stood under that name.
 *
 * @param code six digits, or null when not known
 * @param since first day, or null when it stood before anything known here
 * @param until first day on which it no longer stood, or null when it stands today
 */
public record LocalGovernmentPeriod(
    String code, String prefecture, String name, LocalDate since, LocalDate until) {

  /** 栃木県岩舟町. */
  public String fullName() {
    return prefecture + name;
  }

  /** Whether it stood on that day. */
  public boolean standsOn(LocalDate day) {
    return hasBegun(day) && (until == null || until.isAfter(day));
  }

  boolean hasBegun(LocalDate day) {
    return since == null || !since.isAfter(day);
  }
}
