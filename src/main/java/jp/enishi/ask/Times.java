package jp.enishi.ask;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times as questions say them: 2000年以降, 平成10年から20年まで, 1990年代, 過去5年, since 2000. */
final class Times {

  private static final String ERA =
      "(?:(?<era>明治|大正|昭和|平成|令和)(?<era_year>元|\\d{1,2})年|(?<year>[12]\\d{3})年?)";
  private static final Map<String, Integer> ERAS =
      Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018);
  private static final String WEST = "([12]\\d{3})";

  private record Form(Pattern pattern, Function<Matcher, Concept.Time> read) {}

  private final Clock clock;
  private final List<Form> forms;

  Times(Clock clock) {
    this.clock = clock;
    this.forms =
        List.of(
            form(
                day("a") + "末(?:時点)?(?:から|と|~|〜|～)" + day("b") + "末(?:時点)?(?:まで)?(?:の間|にかけて|に)?",
                m -> span(m, last(m, "a"), last(m, "b"))),
            form(day("a") + "末(?:まで|までに|以前)(?:に|の)?", m -> span(m, null, last(m, "a"))),
            form(day("a") + "末(?:以降|から)(?:に|の)?", m -> span(m, last(m, "a"), null)),
            form("(\\d{1,2})世紀(?:中)?(?:に|の)?", this::century),
            form(
                day("a") + "(?:から|~|〜|-|～|と)" + day("b") + "(?:まで)?(?:の間|にかけて|に)?",
                m -> span(m, first(m, "a"), last(m, "b"))),
            form(day("a") + "(?:度)?(?:末)?(?:の)?(?:時点|現在)(?:で|の)?", m -> at(m, last(m, "a"))),
            form(
                day("a") + "(?:度)?(?:以降|以後|から|からこっち|より後|以来|から後)(?:に|の)?",
                m -> span(m, first(m, "a"), null)),
            form(day("a") + "(?:度)?(?:以前|まで|までに)(?:に|の)?", m -> span(m, null, last(m, "a"))),
            form(
                day("a") + "(?:度)?(?:より前|より以前|前)(?:に|の)?",
                m -> span(m, null, first(m, "a").minusDays(1))),
            form(year("a") + "度", m -> fiscal(m, year(m, "a"))),
            form("([12]\\d{2})0年代", m -> span(m, from(decade(m)), to(decade(m) + 9))),
            form("(\\d0)年代", m -> span(m, from(1900 + number(m)), to(1909 + number(m)))),
            form(
                "(?:in |during )?the (\\d0)'?s",
                m -> span(m, from(1900 + number(m)), to(1909 + number(m)))),
            form(day("a") + "(?:中|内|分)?", m -> span(m, first(m, "a"), last(m, "a"))),
            form("(昭和|平成|令和|大正|明治)(?:時代|年間)?(?:の(?:うち|間|頃|ころ)に|中に|期に)?", this::era),
            form("(?:過去|最近|直近|ここ|この)(\\d{1,2})(?:年|カ年|か年|年間|年ほど)(?:間)?(?:で|に|の)?", m -> past(m, 1)),
            form("(?:今年|本年)(?:中|分)?", m -> relative(m, 0)),
            form("(?:来年|翌年)(?:中|分)?", m -> relative(m, 1)),
            form("(?:再来年)(?:中|分)?", m -> relative(m, 2)),
            form("(?:去年|昨年|前年)(?:中)?", m -> relative(m, -1)),
            form("(?:おととし|一昨年)(?:中)?", m -> relative(m, -2)),
            form("(?:今年度|本年度)(?:中|内)?", m -> fiscal(m, fiscalYear())),
            form("(?:来年度|翌年度)(?:中|内)?", m -> fiscal(m, fiscalYear() + 1)),
            form("(?:再来年度)(?:中|内)?", m -> fiscal(m, fiscalYear() + 2)),
            form("(?:昨年度|前年度)(?:中|内)?", m -> fiscal(m, fiscalYear() - 1)),
            form("(?:in |during )?(?:the )?next fiscal year", m -> fiscal(m, fiscalYear() + 1)),
            form(
                "(?:in |during )?(?:the )?(?:this|current) fiscal year",
                m -> fiscal(m, fiscalYear())),
            form("(?:in |during )?(?:the )?last fiscal year", m -> fiscal(m, fiscalYear() - 1)),
            form("(?:in |during )?fiscal (?:year )?" + WEST, m -> fiscal(m, number(m))),
            form(
                "(?:between |from )?(?:the )?end of "
                    + WEST
                    + " (?:and|to|until) (?:the )?end of "
                    + WEST,
                m -> span(m, to(number(m)), to(Integer.parseInt(m.group(2))))),
            form("(?:until|up to|by) (?:the )?end of " + WEST, m -> span(m, null, to(number(m)))),
            form("(?:in |during )?the (\\d{1,2})(?:st|nd|rd|th) century", this::century),
            form(
                WEST + "(?: to |-|–| until | through )" + WEST,
                m -> span(m, from(number(m)), to(Integer.parseInt(m.group(2))))),
            form("(?:in |by )?(?:the )?year after next", m -> relative(m, 2)),
            form("(?:今後|これから|向こう)(\\d{1,2})年(?:間|以内)?(?:に|で|の)?", m -> next(m)),
            form(
                "(?:between|from) " + english("a") + " (?:and|to|until|through) " + english("b"),
                m -> span(m, englishFirst(m, "a"), englishLast(m, "b"))),
            form(
                "(?:in |during )?" + english("a"),
                m -> span(m, englishFirst(m, "a"), englishLast(m, "a"))),
            form("(?:until|up to) " + english("a"), m -> span(m, null, englishLast(m, "a"))),
            form("as of " + english("a"), m -> at(m, englishLast(m, "a"))),
            form("(?:since|from) " + english("a"), m -> span(m, englishFirst(m, "a"), null)),
            form(
                "(?:since|from|starting in) " + WEST + "(?: onwards?| on)?",
                m -> span(m, from(number(m)), null)),
            form("after " + WEST, m -> span(m, from(number(m) + 1), null)),
            form("before " + WEST, m -> span(m, null, to(number(m) - 1))),
            form(
                "(?:until|up to|by the end of|through) " + WEST, m -> span(m, null, to(number(m)))),
            form("as of (?:the end of )?" + WEST, m -> at(m, to(number(m)))),
            form(
                "(?:between|from) " + WEST + " (?:and|to|until|through) " + WEST,
                m -> span(m, from(number(m)), to(Integer.parseInt(m.group(2))))),
            form(
                "(?:in |during )?(?:the )?([12]\\d{2})0'?s",
                m -> span(m, from(decade(m)), to(decade(m) + 9))),
            form(
                "(?:in |during |for |of )?(?:the year )?" + WEST,
                m -> span(m, from(number(m)), to(number(m)))),
            form(
                "(?:in |over |during |within )?(?:the )?(?:last|past) (\\d{1,2}) years",
                m -> past(m, 1)),
            form("(?:in |over |within |during )?(?:the )?next (\\d{1,2}) years", this::next),
            form("(?:in )?this year", m -> relative(m, 0)),
            form("(?:in )?next year", m -> relative(m, 1)),
            form("(?:in )?last year", m -> relative(m, -1)));
  }

  /** The longest time that begins there, with the number of characters it takes. */
  Optional<Concept.Time> at(String text, int start) {
    Concept.Time best = null;
    for (Form form : forms) {
      Matcher matcher = form.pattern.matcher(text).region(start, text.length());
      if (matcher.lookingAt()
          && (best == null || matcher.group().length() > best.text().length())) {
        try {
          best = form.read.apply(matcher);
        } catch (java.time.DateTimeException impossible) {
          continue;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Form form(String pattern, Function<Matcher, Concept.Time> read) {
    return new Form(Pattern.compile(pattern), read);
  }

  private static String year(String name) {
    return ERA.replace("<era>", "<" + name + "era>")
        .replace("<era_year>", "<" + name + "n>")
        .replace("<year>", "<" + name + "y>");
  }

  private static int year(Matcher m, String name) {
    String west = m.group(name + "y");
    if (west != null) {
      return Integer.parseInt(west);
    }
    String n = m.group(name + "n");
    return ERAS.get(m.group(name + "era")) + (n.equals("元") ? 1 : Integer.parseInt(n));
  }

  /** A year with or without month and day: 平成20年1月, 2010年4月1日, 2005-01-01. */
  private static String day(String name) {
    return year(name)
        + "(?:(?:(?<"
        + name
        + "m>\\d{1,2})月(?:(?<"
        + name
        + "d>\\d{1,2})日)?)|[-/.](?<"
        + name
        + "mm>\\d{1,2})[-/.](?<"
        + name
        + "dd>\\d{1,2}))?";
  }

  private static LocalDate first(Matcher m, String name) {
    String month = either(m, name + "m", name + "mm");
    String day = either(m, name + "d", name + "dd");
    return LocalDate.of(
        year(m, name),
        month == null ? 1 : Integer.parseInt(month),
        day == null ? 1 : Integer.parseInt(day));
  }

  private static LocalDate last(Matcher m, String name) {
    LocalDate first = first(m, name);
    if (either(m, name + "d", name + "dd") != null) {
      return first;
    }
    return either(m, name + "m", name + "mm") != null
        ? first.plusMonths(1).minusDays(1)
        : first.plusYears(1).minusDays(1);
  }

  private static String either(Matcher m, String one, String other) {
    return m.group(one) != null ? m.group(one) : m.group(other);
  }

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** April 2010, 2005-01-01. */
  private static String english(String name) {
    return "(?:(?<"
        + name
        + "m>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*) (?<"
        + name
        + "y>[12]\\d{3})|(?<"
        + name
        + "iso>[12]\\d{3}-\\d{2}-\\d{2}))";
  }

  private static LocalDate englishFirst(Matcher m, String name) {
    if (m.group(name + "iso") != null) {
      return LocalDate.parse(m.group(name + "iso"));
    }
    int month = MONTHS.indexOf(m.group(name + "m").substring(0, 3)) + 1;
    return LocalDate.of(Integer.parseInt(m.group(name + "y")), month, 1);
  }

  private static LocalDate englishLast(Matcher m, String name) {
    LocalDate first = englishFirst(m, name);
    return m.group(name + "iso") != null ? first : first.plusMonths(1).minusDays(1);
  }

  private static int number(Matcher m) {
    return Integer.parseInt(m.group(1));
  }

  private static int decade(Matcher m) {
    return Integer.parseInt(m.group(1)) * 10;
  }

  private Concept.Time era(Matcher m) {
    int before = ERAS.get(m.group(1));
    LocalDate from =
        switch (m.group(1)) {
          case "令和" -> LocalDate.of(2019, 5, 1);
          case "平成" -> LocalDate.of(1989, 1, 8);
          case "昭和" -> LocalDate.of(1926, 12, 25);
          case "大正" -> LocalDate.of(1912, 7, 30);
          default -> from(before + 1);
        };
    LocalDate to =
        switch (m.group(1)) {
          case "平成" -> LocalDate.of(2019, 4, 30);
          case "昭和" -> LocalDate.of(1989, 1, 7);
          case "大正" -> LocalDate.of(1926, 12, 24);
          case "明治" -> LocalDate.of(1912, 7, 29);
          default -> null;
        };
    return span(m, from, to);
  }

  private Concept.Time past(Matcher m, int group) {
    return span(m, today().minusYears(Integer.parseInt(m.group(group))), today());
  }

  private Concept.Time next(Matcher m) {
    return span(m, today(), today().plusYears(Integer.parseInt(m.group(1))));
  }

  private Concept.Time relative(Matcher m, int years) {
    int year = today().getYear() + years;
    return span(m, from(year), to(year));
  }

  /** The Japanese fiscal year, April to March, that today lies in. */
  private int fiscalYear() {
    return today().minusMonths(3).getYear();
  }

  private Concept.Time century(Matcher m) {
    int last = number(m) * 100;
    return span(m, from(last - 99), to(last));
  }

  private static Concept.Time fiscal(Matcher m, int year) {
    return span(m, LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
  }

  private static LocalDate from(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private static LocalDate to(int year) {
    return LocalDate.of(year, 12, 31);
  }

  private static Concept.Time span(Matcher m, LocalDate from, LocalDate to) {
    return new Concept.Time(from, to, false, m.group());
  }

  private static Concept.Time at(Matcher m, LocalDate day) {
    return new Concept.Time(null, day, true, m.group());
  }
}
