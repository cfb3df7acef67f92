package jp.enishi.model;

/**
 * How exactly a date is known. A date of lesser precision is kept as the first day of its period.
 */
public enum DatePrecision {
  DAY("day"),
  MONTH("month"),
  YEAR("year"),
  FISCAL_YEAR("fiscal-year");

  private final String code;

  DatePrecision(String code) {
    this.code = code;
  }

  /** The word used in files, in the graph ({@code signedPrecision}) and over HTTP. */
  public String code() {
    return code;
  }

  /** The precision with this {@link #code()}; refuses any other word. */
  public static DatePrecision of(String code) {
    for (DatePrecision each : values()) {
      if (each.code.equals(code)) {
        return each;
      }
    }
    throw new IllegalArgumentException("Unknown date precision: " + code);
  }
}
