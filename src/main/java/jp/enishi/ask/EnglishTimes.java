package jp.enishi.ask;

import static jp.enishi.ask.Spans.from;
import static jp.enishi.ask.Spans.number;
import static jp.enishi.ask.Spans.span;
import static jp.enishi.ask.Spans.to;
import static jp.enishi.ask.Spans.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Times in English: since 2000, in the 1990s, between April 2010 and May 2012, as of 2010. */
final class EnglishTimes {

  private static final String WEST = "([12]\\d{3})";
  private static final String A = day("a");
  private static final String B = day("b");
  private static final String IN = "(?:in |during |over |within )?";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Map<String, String> ERAS =
      Map.of("meiji", "明治", "taisho", "大正", "showa", "昭和", "heisei", "平成", "reiwa", "令和");

  static final List<TimeForm> FORMS =
      List.of(
          TimeForm.of(IN + "the (\\d0)'?s", (m, today) -> decade(m, 1900 + number(m))),
          TimeForm.of(IN + "(?:the )?([12]\\d{2})0'?s", (m, today) -> decade(m, number(m) * 10)),
          TimeForm.of(
              IN + "(?:the )?([12]\\d{2})0'?s (?:and|to|or) (?:the )?([12]\\d{2})0'?s",
              (m, today) -> years(m, number(m) * 10, number(m, 2) * 10 + 9)),
          TimeForm.of(
              "(?:since|from) the ([12]\\d{2})0'?s(?: onwards?)?",
              (m, today) -> span(m, from(number(m) * 10), null)),
          TimeForm.of(
              "before the ([12]\\d{2})0'?s", (m, today) -> span(m, null, to(number(m) * 10 - 1))),
          TimeForm.of(
              IN + "(?:the )?next fiscal year",
              (m, today) -> Spans.fiscal(m, Spans.fiscalYear(today) + 1)),
          TimeForm.of(
              IN + "(?:the )?(?:this|current) fiscal year",
              (m, today) -> Spans.fiscal(m, Spans.fiscalYear(today))),
          TimeForm.of(
              IN + "(?:the )?last fiscal year",
              (m, today) -> Spans.fiscal(m, Spans.fiscalYear(today) - 1)),
          TimeForm.of(
              IN + "(?:fiscal (?:year )?|fy ?)" + WEST, (m, today) -> Spans.fiscal(m, number(m))),
          TimeForm.of(
              "(?:between |from )?(?:the )?end of "
                  + WEST
                  + " (?:and|to|until) (?:the )?end of "
                  + WEST,
              (m, today) -> span(m, to(number(m)), to(number(m, 2)))),
          TimeForm.of(
              "(?:until|up to|by|before) (?:the )?end of " + WEST,
              (m, today) -> span(m, null, to(number(m)))),
          TimeForm.of(
              IN + "the (\\d{1,2})(?:st|nd|rd|th) century",
              (m, today) -> Spans.century(m, number(m))),
          TimeForm.of(
              WEST + "(?: to |-|–| until | through )" + WEST,
              (m, today) -> years(m, number(m), number(m, 2))),
          TimeForm.of(
              "(?:between|from) " + WEST + " (?:and|to|until|through) " + WEST,
              (m, today) -> years(m, number(m), number(m, 2))),
          TimeForm.of(
              "(?:between|from) " + A + " (?:and|to|until|through) " + B,
              (m, today) -> span(m, first(m, "a"), last(m, "b"))),
          TimeForm.of(
              "(?:in |during |on )?" + A, (m, today) -> span(m, first(m, "a"), last(m, "a"))),
          TimeForm.of(
              "(?:until|up to|by|before) (?:the )?end of " + A,
              (m, today) -> span(m, null, last(m, "a"))),
          TimeForm.of("(?:until|up to) " + A, (m, today) -> span(m, null, last(m, "a"))),
          TimeForm.of("before " + A, (m, today) -> span(m, null, first(m, "a").minusDays(1))),
          TimeForm.of("after " + A, (m, today) -> span(m, last(m, "a").plusDays(1), null)),
          TimeForm.of("as (?:of|at) " + A, (m, today) -> Spans.at(m, last(m, "a"))),
          TimeForm.of("(?:since|from) " + A, (m, today) -> span(m, first(m, "a"), null)),
          TimeForm.of(
              "(?:since|from|starting in|in or after) " + WEST + "(?: onwards?| on)?",
              (m, today) -> span(m, from(number(m)), null)),
          TimeForm.of(
              WEST + "(?: or later| onwards?| and after| and later)",
              (m, today) -> span(m, from(number(m)), null)),
          TimeForm.of("after " + WEST, (m, today) -> span(m, from(number(m) + 1), null)),
          TimeForm.of(
              "(?:before|prior to|earlier than) " + WEST,
              (m, today) -> span(m, null, to(number(m) - 1))),
          TimeForm.of(
              "(?:until|up to|by the end of|through|in or before|no later than) " + WEST,
              (m, today) -> span(m, null, to(number(m)))),
          TimeForm.of(WEST + " or earlier", (m, today) -> span(m, null, to(number(m)))),
          TimeForm.of(
              "as (?:of|at) (?:the )?(?:end of )?" + WEST,
              (m, today) -> Spans.at(m, to(number(m)))),
          TimeForm.of(
              "(?:in |during |for |of )?(?:the year )?" + WEST,
              (m, today) -> years(m, number(m), number(m))),
          TimeForm.of(
              IN + "(?:the )?(?:last|past) (\\d{1,2}) years",
              (m, today) -> Spans.past(m, today, number(m))),
          TimeForm.of(IN + "(?:the )?(?:last|past) decade", (m, today) -> Spans.past(m, today, 10)),
          TimeForm.of(
              IN + "(?:the )?(?:next|coming) (\\d{1,2}|one|two|few) years?",
              (m, today) -> Spans.next(m, today, few(m))),
          TimeForm.of(
              IN + "(?:the )?(?:next|coming) (\\d{1,2}|one|two|few) months?",
              (m, today) -> span(m, today, today.plusMonths(few(m)))),
          TimeForm.of(
              "(?:in |by )?(?:the )?year after next",
              (m, today) -> years(m, today.getYear() + 2, today.getYear() + 2)),
          TimeForm.of(
              "(?:in |during )?this year",
              (m, today) -> years(m, today.getYear(), today.getYear())),
          TimeForm.of(
              "(?:in |during )?next year",
              (m, today) -> years(m, today.getYear() + 1, today.getYear() + 1)),
          TimeForm.of(
              "(?:in |during )?last year",
              (m, today) -> years(m, today.getYear() - 1, today.getYear() - 1)),
          TimeForm.of("since last year", (m, today) -> span(m, from(today.getYear() - 1), null)),
          TimeForm.of(
              "(?:since|from) (showa|heisei|reiwa) (\\d{1,2})(?: onwards?| on)?",
              (m, today) -> span(m, from(ofEra(m)), null)),
          TimeForm.of(
              IN + "(showa|heisei|reiwa) (\\d{1,2})", (m, today) -> years(m, ofEra(m), ofEra(m))),
          TimeForm.of(
              IN + "(?:the )?(meiji|taisho|showa|heisei|reiwa)(?: era| period)",
              (m, today) -> Spans.era(m, ERAS.get(m.group(1)))));

  private EnglishTimes() {}

  /** "Two" is left in letters, since two can also be a pair. */
  private static int few(Matcher m) {
    return switch (m.group(1)) {
      case "one" -> 1;
      case "two" -> 2;
      case "few" -> 3;
      default -> number(m);
    };
  }

  /** Heisei 23: the era and the year of it are the first two groups. */
  private static int ofEra(Matcher m) {
    return Spans.ERAS.get(ERAS.get(m.group(1))) + number(m, 2);
  }

  private static Concept.Time decade(Matcher m, int from) {
    return years(m, from, from + 9);
  }

  /** April 2010, 1 April 2010, April 1, 2010, 2005-01-01. */
  private static String day(String name) {
    String month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    return ("(?:(?:(?<%sd>\\d{1,2})(?:st|nd|rd|th)? )?(?<%sm>"
            + month
            + ") (?:(?<%se>\\d{1,2})(?:st|nd|rd|th)?,? )?(?<%sy>[12]\\d{3})"
            + "|(?<%siso>[12]\\d{3}-\\d{2}-\\d{2}))")
        .replace("%s", name);
  }

  private static LocalDate first(Matcher m, String name) {
    if (m.group(name + "iso") != null) {
      return LocalDate.parse(m.group(name + "iso"));
    }
    int month = MONTHS.indexOf(m.group(name + "m").substring(0, 3)) + 1;
    String day = m.group(name + "d") == null ? m.group(name + "e") : m.group(name + "d");
    return LocalDate.of(
        Integer.parseInt(m.group(name + "y")), month, day == null ? 1 : Integer.parseInt(day));
  }

  private static LocalDate last(Matcher m, String name) {
    boolean exact =
        m.group(name + "iso") != null || m.group(name + "d") != null || m.group(name + "e") != null;
    LocalDate first = first(m, name);
    return exact ? first : first.plusMonths(1).minusDays(1);
  }
}
