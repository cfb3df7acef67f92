package jp.enishi.extraction.dates;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.model.DatePrecision;

/**
 * Finds dates as Japanese public offices write them: {@code 平成20（2008）年7月1日}, {@code
 * 平成18年(2006)年3月}, {@code 1957(昭和32)年}, {@code S56.7.1}, {@code 平成22年度}, with digits of any width
 * and set apart. Where an era year and a western year disagree the era year is read (the western
 * year is a gloss on it) and both are reported.
 */
public final class JapaneseDates {

  private static final String NUMBER = "(\\d(?: ?\\d)*)";
  private static final String ERA_NAME = "(明治|大正|昭和|平成|令和)";
  private static final String MONTH_AND_DAY = "(?: ?" + NUMBER + " ?月(?: ?" + NUMBER + " ?日)?)?";

  private static final String WESTERN_YEAR = "(\\d(?: ?\\d){3})";

  private static final Pattern ERA =
      Pattern.compile(
          ERA_NAME
              + " ?(元|"
              + NUMBER
              + ") ?(?:年? ?\\( ?"
              + WESTERN_YEAR
              + " ?年?(度)? ?\\) ?年?|年)(度)?"
              + MONTH_AND_DAY);
  private static final Pattern WESTERN =
      Pattern.compile(
          WESTERN_YEAR
              + " ?(?:年? ?\\( ?"
              + ERA_NAME
              + " ?(元|"
              + NUMBER
              + ") ?年?(度)? ?\\) ?年?|年)(度)?"
              + MONTH_AND_DAY);
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![A-Za-z])([MTSHR]) ?(元|" + NUMBER + ")[./](\\d{1,2})(?:[./](\\d{1,2}))?(?!\\d)");

  private JapaneseDates() {}

  /** All dates in the text, in the order printed. Positions are those of the given text. */
  public static List<ReadDate> find(String text) {
    String folded = foldedCharByChar(text);
    List<ReadDate> found = new ArrayList<>();
    int at = 0;
    Matcher era = ERA.matcher(folded);
    Matcher western = WESTERN.matcher(folded);
    Matcher shortForm = SHORT.matcher(folded);
    while (at < folded.length()) {
      Matcher next =
          first(
              era.find(at) ? era : null,
              western.find(at) ? western : null,
              shortForm.find(at) ? shortForm : null);
      if (next == null) {
        break;
      }
      String printed = text.substring(next.start(), next.end()).strip();
      found.add(
          next == era
              ? ofEra(era, printed)
              : next == western ? ofWestern(western, printed) : ofShort(shortForm, printed));
      at = next.end();
    }
    return found;
  }

  private static Matcher first(Matcher... candidates) {
    Matcher best = null;
    for (Matcher each : candidates) {
      if (each != null && (best == null || each.start() < best.start())) {
        best = each;
      }
    }
    return best;
  }

  private static ReadDate ofEra(Matcher m, String printed) {
    boolean fiscal = m.group(5) != null || m.group(6) != null;
    return dated(
        m,
        printed,
        Era.of(m.group(1)),
        number(m.group(2)),
        number(m.group(4)),
        fiscal,
        number(m.group(7)),
        number(m.group(8)));
  }

  private static ReadDate ofWestern(Matcher m, String printed) {
    boolean fiscal = m.group(5) != null || m.group(6) != null;
    if (m.group(2) != null) {
      return dated(
          m,
          printed,
          Era.of(m.group(2)),
          number(m.group(3)),
          number(m.group(1)),
          fiscal,
          number(m.group(7)),
          number(m.group(8)));
    }
    return dated(
        m, printed, null, null, number(m.group(1)), fiscal, number(m.group(7)), number(m.group(8)));
  }

  private static ReadDate ofShort(Matcher m, String printed) {
    return dated(
        m,
        printed,
        Era.of(m.group(1)),
        number(m.group(2)),
        null,
        false,
        number(m.group(4)),
        number(m.group(5)));
  }

  private static ReadDate dated(
      Matcher m,
      String printed,
      Era era,
      Integer eraYear,
      Integer western,
      boolean fiscal,
      Integer month,
      Integer day) {
    if (era != null && !era.hasYear(eraYear)) {
      return impossible(m, printed, era.kanji() + eraYear + "年はありません。");
    }
    int year = era == null ? western : era.westernYear(eraYear);
    LocalDate date;
    try {
      date = LocalDate.of(year, month == null ? fiscal ? 4 : 1 : month, day == null ? 1 : day);
    } catch (DateTimeException e) {
      return impossible(m, printed, "暦にない日付です。");
    }
    if (era != null && day != null && !era.holds(date)) {
      return impossible(m, printed, "この日は" + era.kanji() + "ではありません。");
    }
    DatePrecision precision =
        fiscal
            ? DatePrecision.FISCAL_YEAR
            : day != null
                ? DatePrecision.DAY
                : month != null ? DatePrecision.MONTH : DatePrecision.YEAR;
    boolean differ = era != null && western != null && western != year;
    return new ReadDate(
        printed,
        m.start(),
        m.end(),
        date,
        precision,
        differ ? era.kanji() + eraYear + "年＝" + year + "年" : null,
        differ ? western + "年" : null,
        null);
  }

  private static ReadDate impossible(Matcher m, String printed, String why) {
    return new ReadDate(printed, m.start(), m.end(), null, null, null, null, why);
  }

  private static Integer number(String digits) {
    return digits == null
        ? null
        : digits.equals("元") ? 1 : Integer.valueOf(digits.replace(" ", ""));
  }

  /**
   * Compatibility forms unified one character at a time, so that positions stay those of the
   * printed text.
   */
  private static String foldedCharByChar(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String each = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC);
      folded.append(
          each.length() == 1
              ? Character.isWhitespace(each.charAt(0)) ? " " : each
              : text.charAt(i));
    }
    return folded.toString();
  }
}
