package jp.enishi.extraction.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.model.DatePrecision;

/**
 * Dates that rest on the one before: 同日, 同月10日, and years of the era that it is printed in (昭和54年 …
 * 同57年, 平成18年 … 翌19年3月11日).
 */
final class RelativeDates {

  private static final Pattern SAME_DAY = Pattern.compile("(?<![\\p{IsHan}])同日(?!本|程|曜)");
  private static final Pattern SAME_MONTH = Pattern.compile("同月(?<day>\\d{1,2})日");
  private static final Pattern SAME_ERA =
      Pattern.compile(
          "(?<which>同|翌)(?<year>\\d{1,2})年(?!間|度|後|前|目)(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?)?");
  private static final Pattern ERA = Pattern.compile("明治|大正|昭和|平成|令和");

  /** The year before the first of each era. */
  private static final java.util.Map<String, Integer> BEFORE =
      java.util.Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018);

  private DateMention before;
  private String era;

  /** The dates of a sentence that rest on those stated in it, or in the sentences before. */
  List<DateMention> in(String text, List<DateMention> stated) {
    List<DateMention> found = new java.util.ArrayList<>();
    int at = 0;
    for (DateMention each : stated) {
      rest(text, at, Math.max(at, each.start()), found);
      take(each);
      at = Math.max(at, each.end());
    }
    rest(text, at, text.length(), found);
    return found;
  }

  private void take(DateMention date) {
    Matcher printed = ERA.matcher(date.printed());
    if (printed.find()) {
      era = printed.group();
    } else if (!date.relative()) {
      era = null;
    }
    before = date;
  }

  private void rest(String text, int from, int to, List<DateMention> found) {
    Matcher year = SAME_ERA.matcher(text).region(from, to);
    year.useTransparentBounds(true);
    while (before != null && year.find()) {
      ofEra(year).ifPresent(each -> keep(each, found));
    }
    Matcher month = SAME_MONTH.matcher(text).region(from, to);
    while (before != null
        && before.date().precision() != DatePrecision.YEAR
        && before.date().precision() != DatePrecision.FISCAL_YEAR
        && month.find()) {
      LocalDate base = before.date().date();
      date(month, base.getYear(), base.getMonthValue(), Integer.valueOf(month.group("day")))
          .ifPresent(each -> keep(each, found));
    }
    Matcher day = SAME_DAY.matcher(text).region(from, to);
    day.useTransparentBounds(true);
    while (before != null && before.date().precision() == DatePrecision.DAY && day.find()) {
      LocalDate base = before.date().date();
      date(day, base.getYear(), base.getMonthValue(), base.getDayOfMonth())
          .ifPresent(each -> keep(each, found));
    }
  }

  private void keep(DateMention date, List<DateMention> found) {
    found.add(date);
    before = date;
  }

  private Optional<DateMention> ofEra(Matcher m) {
    int base = before.date().date().getYear();
    int year = era == null ? 0 : BEFORE.get(era) + Integer.parseInt(m.group("year"));
    boolean next = m.group("which").equals("翌");
    // What does not go on from the year before is of another count.
    boolean fits = era != null && (next ? year == base + 1 : year >= base);
    String month = m.group("month");
    String day = m.group("day");
    return fits
        ? date(
            m,
            year,
            month == null ? null : Integer.valueOf(month),
            day == null ? null : Integer.valueOf(day))
        : Optional.empty();
  }

  private static Optional<DateMention> date(Matcher m, int year, Integer month, Integer day) {
    try {
      LocalDate date = LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
      DatePrecision precision =
          day != null
              ? DatePrecision.DAY
              : month != null ? DatePrecision.MONTH : DatePrecision.YEAR;
      return Optional.of(
          new DateMention(m.start(), m.end(), m.group(), new KnownDate(date, precision), true));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
