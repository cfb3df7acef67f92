package jp.enishi.extraction.council;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fiscal years (R4, 令和4年度, H30, 2022年度) and days printed without a year inside one. */
final class FiscalYears {

  private static final Pattern YEAR = Pattern.compile("(R|令和|H|平成)(\\d{1,2}|元)年?度?|(20\\d\\d)年度");
  private static final int BEFORE_REIWA = 2018;
  private static final int BEFORE_HEISEI = 1988;

  private FiscalYears() {}

  /** The western year in which the fiscal year begins. */
  static Optional<Integer> of(String printed) {
    Matcher m = YEAR.matcher(printed);
    if (!m.find()) {
      return Optional.empty();
    }
    if (m.group(3) != null) {
      return Optional.of(Integer.parseInt(m.group(3)));
    }
    int before = m.group(1).matches("R|令和") ? BEFORE_REIWA : BEFORE_HEISEI;
    return Optional.of(before + (m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2))));
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
