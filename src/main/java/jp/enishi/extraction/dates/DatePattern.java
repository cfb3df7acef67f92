package jp.enishi.extraction.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a date is written: an era year or a western year, the other one in brackets, then month and
 * day. Every repetition is bounded, so that no text makes matching slow.
 */
final class DatePattern {

  private static final String ERA =
      "明 ?治|大 ?正|昭 ?和|平 ?成|令 ?和|(?<!\\p{IsHan})[明大昭平令]|(?<![A-Za-z0-9])[MTSHR]\\.?"
          + "|(?<=\\d)[SHR](?=\\d{1,2}[./]\\d{1,2}[./]\\d)"
          + "|(?<![A-Za-z0-9])[shr](?=\\d{1,2}[./]\\d{1,2}[./]\\d)";
  private static final String OPEN = "[(\\[〔【〈<《]";
  private static final String CLOSE = "[)\\]〕】〉>》]";
  private static final String ERA_YEAR = "元|\\d(?: ?\\d){0,2}(?! ?\\d)";
  private static final String WESTERN_YEAR = "\\d(?: ?\\d){3}(?! ?\\d)";
  private static final String TWO_DIGITS = "\\d(?: ?\\d)?(?! ?\\d)";

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?<era>"
              + ERA
              + ") ?(?<year>"
              + ERA_YEAR
              + ")(?<mark> ?年)?(?<gloss> ?"
              + OPEN
              + " ?(?:(?:西暦 ?)?(?<glossWestern>"
              + WESTERN_YEAR
              + ")|(?<otherEra>"
              + ERA
              + ") ?(?<otherYear>"
              + ERA_YEAR
              + ")) ?年?(?<glossFiscal>度)? ?"
              + CLOSE
              + ")?"
              + "|(?<![\\d.]|\\d,|皇紀|紀元|元前)(?<western>"
              + WESTERN_YEAR
              + ")(?<westernMark> ?年)?(?<westernGloss> ?"
              + OPEN
              + " ?(?<glossEra>"
              + ERA
              + ") ?(?<glossYear>"
              + ERA_YEAR
              + ") ?年?(?: ?[・/] ?(?:平成|令和) ?(?:元|\\d{1,2}) ?年?)?(?<westernGlossFiscal>度)? ?"
              + CLOSE
              + ")?)"
              + "(?<lateMark> ?年)?(?<fiscal>度)?"
              + "(?:(?: {0,2}|の)(?<month>"
              + TWO_DIGITS
              + ") ?月(?: {0,2}(?<day>"
              + TWO_DIGITS
              + ") ?(?:日|(?=[・、,~〜-] ?\\d{1,2} ?日)))?"
              + "|(?<separator>[./・]|-(?!\\d{1,4} ?年))(?:(?<=[.]) (?=\\d))?(?<shortMonth>\\d{1,2})(?!\\d)"
              + "(?:月(?: ?(?<mixedDay>\\d{1,2}) ?日)?|[./・-](?:(?<=[.]) (?=\\d))?(?<shortDay>\\d{1,2})(?!\\d)日?)?)?");

  /** What stands behind a number that is an amount and no date. */
  private static final Pattern AMOUNT = Pattern.compile("^ ?(?:[\\d,%]|[千万億]|円|人|件|倍|km|m|ha|㎡)");

  /** 平成20年代 is no year; 2010年代表者会議 begins with one. */
  private static final Pattern DECADE = Pattern.compile("^代(?![表理])");

  private static final Pattern RANGE_OF_YEARS =
      Pattern.compile("^ ?[~〜―–-] ?(?:(?:昭和|平成|令和|[SHR])?(?:元|\\d{1,2})|\\d{4}) ?年");

  private DatePattern() {}

  static Matcher in(String folded) {
    return DATE.matcher(folded);
  }

  /**
   * Whether a match says enough to be a date: 平成20年, S56.7 and 2010/4/27, but not 平成20, H28 or
   * 2010.
   */
  static boolean isDate(Matcher m, String folded) {
    String rest = folded.substring(m.end(), Math.min(folded.length(), m.end() + 12));
    boolean marked =
        m.group("mark") != null || m.group("westernMark") != null || m.group("lateMark") != null;
    if (m.group("month") != null) {
      return marked || isGlossed(m);
    }
    if (m.group("shortMonth") != null) {
      return isShortDate(m, rest);
    }
    if (marked && DECADE.matcher(rest).find()) {
      return false;
    }
    return marked || isGlossed(m) || RANGE_OF_YEARS.matcher(rest).find();
  }

  private static boolean isShortDate(Matcher m, String rest) {
    boolean wholeDay = m.group("shortDay") != null || m.group("mixedDay") != null;
    boolean dot = m.group("separator").equals("・");
    if (wholeDay) {
      return m.group("western") == null || m.group("western").matches("1[6-9]\\d\\d|20\\d\\d");
    }
    if (dot || AMOUNT.matcher(rest).find() || m.group("separator").equals("-")) {
      return false;
    }
    if (m.group("western") != null) {
      return m.group("western").matches("1[89]\\d\\d|20\\d\\d")
          && Integer.parseInt(m.group("shortMonth")) <= 12;
    }
    // M7.3 is an earthquake and T1.2 a measure far more often than a month of those eras.
    return !m.group("era").matches("[MT]\\.?");
  }

  private static boolean isGlossed(Matcher m) {
    return m.group("gloss") != null || m.group("westernGloss") != null;
  }
}
