package jp.enishi.ask;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Stretches of time as both languages speak of them: years, fiscal years, decades, centuries, eras.
 */
final class Spans {

  /** The year before the first one of each era. */
  static final Map<String, Integer> ERAS =
      Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018);

  private Spans() {}

  static LocalDate from(int year) {
    return LocalDate.of(year, 1, 1);
  }

  static LocalDate to(int year) {
    return LocalDate.of(year, 12, 31);
  }

  /** Either end may be null. */
  static Concept.Time span(Matcher m, LocalDate from, LocalDate to) {
    return new Concept.Time(from, to, false, m.group());
  }

  static Concept.Time years(Matcher m, int from, int to) {
    return span(m, from(from), to(to));
  }

  static Concept.Time at(Matcher m, LocalDate day) {
    return new Concept.Time(null, day, true, m.group());
  }

  static Concept.Time past(Matcher m, LocalDate today, int years) {
    return span(m, today.minusYears(years), today);
  }

  static Concept.Time next(Matcher m, LocalDate today, int years) {
    return span(m, today, today.plusYears(years));
  }

  /** The Japanese fiscal year, April to March. */
  static Concept.Time fiscal(Matcher m, int year) {
    return span(m, LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
  }

  /** The fiscal year that a day lies in. */
  static int fiscalYear(LocalDate day) {
    return day.minusMonths(3).getYear();
  }

  static Concept.Time century(Matcher m, int century) {
    return years(m, century * 100 - 99, century * 100);
  }

  /** From the first to the last day of an era; the present one is open. */
  static Concept.Time era(Matcher m, String name) {
    return span(m, begin(name), end(name));
  }

  static LocalDate begin(String era) {
    return switch (era) {
      case "令和" -> LocalDate.of(2019, 5, 1);
      case "平成" -> LocalDate.of(1989, 1, 8);
      case "昭和" -> LocalDate.of(1926, 12, 25);
      case "大正" -> LocalDate.of(1912, 7, 30);
      default -> LocalDate.of(1868, 1, 1);
    };
  }

  /** The last day of an era; null for the present one. */
  static LocalDate end(String era) {
    return switch (era) {
      case "平成" -> LocalDate.of(2019, 4, 30);
      case "昭和" -> LocalDate.of(1989, 1, 7);
      case "大正" -> LocalDate.of(1926, 12, 24);
      case "明治" -> LocalDate.of(1912, 7, 29);
      default -> null;
    };
  }

  static int number(Matcher m) {
    return number(m, 1);
  }

  static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
