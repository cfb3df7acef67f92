package jp.enishi.extraction.council;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fiscal years (R4, 令和4年度) and days printed without a year inside one. */
final class FiscalYears {

  private static final Pattern YEAR = Pattern.compile("(?:R|令和)(\\d+|元)年?度?");
  private static final int BEFORE_REIWA = 2018;

  private FiscalYears() {}

  /** The western year in which the fiscal year begins. */
  static Optional<Integer> of(String printed) {
    Matcher m = YEAR.matcher(printed);
    return m.find()
        ? Optional.of(BEFORE_REIWA + (m.group(1).equals("元") ? 1 : Integer.parseInt(m.group(1))))
        : Optional.empty();
  }

  /**
   * The day in that fiscal year, which runs from April to March; none when there is no such day.
   */
  static Optional<LocalDate> day(int fiscalYear, int month, int day) {
    try {
      return Optional.of(LocalDate.of(month < 4 ? fiscalYear + 1 : fiscalYear, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
