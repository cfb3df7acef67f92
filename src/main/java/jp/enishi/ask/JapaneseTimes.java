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

/** Times in Japanese: 2000年以降, 平成10年から20年まで, 1990年代後半, 昭和50年代, 過去5年, 2010年3月末時点. */
final class JapaneseTimes {

  private static final String A = day("a");
  private static final String B = day("b");
  private static final String SINCE = "(?:に入って以降|に入ってから|になってから|以降|以後|から後|からこっち|からあと|から|以来)(?:に|の)?";
  private static final String RELATIVE = "(今年|本年|来年|翌年|再来年|去年|昨年)(?:の)?(\\d{1,2})月";
  private static final Map<String, String> LETTERS =
      Map.of("m", "明治", "t", "大正", "s", "昭和", "h", "平成", "r", "令和");
  private static final String DECADE = "(?:([12]\\d)?(\\d)0|(昭和|平成)(\\d)0)年代";

  static final List<TimeForm> FORMS =
      List.of(
          TimeForm.of(
              A + "末(?:時点)?(?:から|と|~|〜|～)" + B + "末(?:時点)?(?:まで)?(?:の間|にかけて|に)?",
              (m, today) -> span(m, last(m, "a"), last(m, "b"))),
          TimeForm.of(A + "末(?:まで|までに|以前)(?:に|の)?", (m, today) -> span(m, null, last(m, "a"))),
          TimeForm.of(A + "末(?:以降|から)(?:に|の)?", (m, today) -> span(m, last(m, "a"), null)),
          TimeForm.of("(\\d{1,2})世紀(?:中)?(?:に|の)?", (m, today) -> Spans.century(m, number(m))),
          TimeForm.of(
              "(\\d{1,2})世紀" + SINCE, (m, today) -> span(m, from(number(m) * 100 - 99), null)),
          TimeForm.of(
              A + "(?:から|~|〜|-|～|と|以降)" + B + "(?:まで|以前)?(?:の間|にかけて|に)?",
              (m, today) -> span(m, first(m, "a"), last(m, "b"))),
          TimeForm.of(
              "(昭和|平成|令和)(\\d{1,2})年?(?:から|~|〜|-|～)(\\d{1,2})年(?:まで)?(?:の間|にかけて|に)?",
              (m, today) -> years(m, ofEra(m, 2), ofEra(m, 3))),
          TimeForm.of(
              A + "(?:以降|以後|から)(?:、)?(?:今日|本日|現在|きょう|今)(?:まで)?(?:の間)?(?:に|の)?",
              (m, today) -> span(m, first(m, "a"), today)),
          TimeForm.of(
              A + "(?:末)?(?:の)?(?:時点|現在|当時)(?:で|の|では|において|における)?",
              (m, today) -> Spans.at(m, last(m, "a"))),
          TimeForm.of(
              A + "(?:より後|よりあと|を過ぎて|の翌年以降)(?:に|の)?",
              (m, today) -> span(m, last(m, "a").plusDays(1), null)),
          TimeForm.of(A + SINCE, (m, today) -> span(m, first(m, "a"), null)),
          TimeForm.of(A + "(?:以前|まで|までに)(?:に|の)?", (m, today) -> span(m, null, last(m, "a"))),
          TimeForm.of(
              A + "(?:より前|より以前|前)(?:に|の)?",
              (m, today) -> span(m, null, first(m, "a").minusDays(1))),
          TimeForm.of(DECADE + "(?:の)?(?:に)?", (m, today) -> span(m, begin(m), end(m, 9))),
          TimeForm.of(DECADE + "(?:の)?前半(?:に|の)?", (m, today) -> span(m, begin(m), end(m, 4))),
          TimeForm.of(
              DECADE + "(?:の)?後半(?:に|の)?",
              (m, today) -> span(m, from(decade(m, 1) + 5), end(m, 9))),
          TimeForm.of(DECADE + SINCE, (m, today) -> span(m, from(decade(m, 1)), null)),
          TimeForm.of(
              DECADE + "(?:以前|まで|までに)(?:に|の)?", (m, today) -> span(m, null, to(decade(m, 1) + 9))),
          TimeForm.of(
              DECADE + "(?:から|~|〜|-|～|と)" + DECADE + "(?:まで)?(?:の間|にかけて|に)?",
              (m, today) -> years(m, decade(m, 1), decade(m, 5) + 9)),
          TimeForm.of(A + "(?:中|内|分)?", (m, today) -> span(m, first(m, "a"), last(m, "a"))),
          TimeForm.of(
              "(昭和|平成|令和|大正|明治)(?:時代|年間)?(?:の(?:うち|間|頃|ころ|時代)に|中に|期に|に)?",
              (m, today) -> Spans.era(m, m.group(1))),
          TimeForm.of(
              "(昭和|平成|令和)(?:時代)?" + SINCE, (m, today) -> span(m, Spans.begin(m.group(1)), null)),
          TimeForm.of(
              "(?:過去|最近|直近|ここ|この)(\\d{1,2})(?:年|カ年|か年|年間|年ほど)(?:間|以内)?(?:で|に|の)?",
              (m, today) -> Spans.past(m, today, number(m))),
          TimeForm.of(
              "(\\d{1,2})年前から(?:の)?", (m, today) -> span(m, today.minusYears(number(m)), null)),
          TimeForm.of("(?:今年|本年)(?:中|分)?", (m, today) -> relative(m, today, 0)),
          TimeForm.of("(?:来年|翌年)(?:中|分)?", (m, today) -> relative(m, today, 1)),
          TimeForm.of("(?:再来年)(?:中|分)?", (m, today) -> relative(m, today, 2)),
          TimeForm.of("(?:去年|昨年|前年)(?:中)?", (m, today) -> relative(m, today, -1)),
          TimeForm.of("(?:おととし|一昨年)(?:中)?", (m, today) -> relative(m, today, -2)),
          TimeForm.of("(?:去年|昨年)" + SINCE, (m, today) -> span(m, from(today.getYear() - 1), null)),
          TimeForm.of("(?:今年|本年)" + SINCE, (m, today) -> span(m, from(today.getYear()), null)),
          TimeForm.of(
              RELATIVE + "(?:末)?(?:まで|までに|以前)(?:に|の)?",
              (m, today) -> span(m, null, month(m, today).plusMonths(1).minusDays(1))),
          TimeForm.of(RELATIVE + SINCE, (m, today) -> span(m, month(m, today), null)),
          TimeForm.of(
              RELATIVE + "(?:中|に)?",
              (m, today) -> span(m, month(m, today), month(m, today).plusMonths(1).minusDays(1))),
          TimeForm.of(
              "(?:今年度|本年度|年度)(?:の)?末(?:まで|までに)(?:に|の)?",
              (m, today) -> span(m, null, fiscal(m, today, 0).to())),
          TimeForm.of(
              "(?:今年|本年|年)(?:の)?末(?:まで|までに)(?:に|の)?",
              (m, today) -> span(m, null, to(today.getYear()))),
          TimeForm.of(
              "(?:今後|これから|向こう)?(\\d{1,2})(?:か月|ヶ月|カ月|ヵ月|箇月)以内(?:に|で|の)?",
              (m, today) -> span(m, today, today.plusMonths(number(m)))),
          TimeForm.of(
              "(?:今後|これから|向こう)?半年以内(?:に|で|の)?", (m, today) -> span(m, today, today.plusMonths(6))),
          TimeForm.of(
              "(?:今年度|本年度)" + SINCE + "|(?:今年度|本年度)(?:に入って|になって)",
              (m, today) -> span(m, fiscal(m, today, 0).from(), null)),
          TimeForm.of("(?:今年度|本年度)(?:中|内)?", (m, today) -> fiscal(m, today, 0)),
          TimeForm.of("(?:来年度|翌年度)(?:中|内)?", (m, today) -> fiscal(m, today, 1)),
          TimeForm.of("(?:再来年度)(?:中|内)?", (m, today) -> fiscal(m, today, 2)),
          TimeForm.of("(?:昨年度|前年度)(?:中|内)?", (m, today) -> fiscal(m, today, -1)),
          TimeForm.of(
              "(?:今後|これから|向こう)(\\d{1,2})年(?:間|以内)?(?:に|で|の)?",
              (m, today) -> Spans.next(m, today, number(m))));

  private JapaneseTimes() {}

  private static Concept.Time relative(Matcher m, LocalDate today, int years) {
    return years(m, today.getYear() + years, today.getYear() + years);
  }

  /** A year of the era that the first group names. */
  private static int ofEra(Matcher m, int group) {
    return Spans.ERAS.get(m.group(1)) + number(m, group);
  }

  /** The first day of 来年3月. */
  private static LocalDate month(Matcher m, LocalDate today) {
    int years =
        switch (m.group(1)) {
          case "来年", "翌年" -> 1;
          case "再来年" -> 2;
          case "去年", "昨年" -> -1;
          default -> 0;
        };
    return LocalDate.of(today.getYear() + years, number(m, 2), 1);
  }

  private static Concept.Time fiscal(Matcher m, LocalDate today, int years) {
    return Spans.fiscal(m, Spans.fiscalYear(today) + years);
  }

  /** A year in groups of this name: 平成20年, h20, 2008年, 2008. */
  static String year(String name) {
    return "(?:(?<%sera>明治|大正|昭和|平成|令和)(?<%sn>元|\\d{1,2})(?:年|ねん)|(?<%sl>[mtshr])\\.?(?<%sln>\\d{1,2})(?:年|ねん|(?![\\w年]))|(?<%sy>[12]\\d{3})(?:年|ねん)?)"
        .replace("%s", name);
  }

  /** The year of the groups of this name. */
  static int year(Matcher m, String name) {
    String west = m.group(name + "y");
    if (west != null) {
      return Integer.parseInt(west);
    }
    if (m.group(name + "l") != null) {
      String era = LETTERS.get(m.group(name + "l"));
      return Spans.ERAS.get(era) + Integer.parseInt(m.group(name + "ln"));
    }
    String n = m.group(name + "n");
    return Spans.ERAS.get(m.group(name + "era")) + (n.equals("元") ? 1 : Integer.parseInt(n));
  }

  /** A year with or without month and day, or a fiscal year: 平成20年1月, 2005-01-01, 平成20年度. */
  private static String day(String name) {
    return year(name)
        + "(?:(?<%sf>度)|(?:の?(?<%sm>\\d{1,2})月(?:(?<%sd>\\d{1,2})日)?)|[-/.](?<%smm>\\d{1,2})[-/.](?<%sdd>\\d{1,2}))?"
            .replace("%s", name);
  }

  private static LocalDate first(Matcher m, String name) {
    if (m.group(name + "f") != null) {
      return LocalDate.of(year(m, name), 4, 1);
    }
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

  private static LocalDate begin(Matcher m) {
    return from(decade(m, 1));
  }

  /** 昭和60年代 ends with the era. */
  private static LocalDate end(Matcher m, int years) {
    LocalDate end = to(decade(m, 1) + years);
    LocalDate era = m.group(3) == null ? null : Spans.end(m.group(3));
    return era != null && era.isBefore(end) ? era : end;
  }

  /** The first year of 1990年代, 90年代 and 昭和50年代, whose groups begin there. */
  private static int decade(Matcher m, int group) {
    if (m.group(group + 2) != null) {
      return Spans.ERAS.get(m.group(group + 2)) + number(m, group + 3) * 10;
    }
    int century = m.group(group) == null ? 19 : number(m, group);
    return century * 100 + number(m, group + 1) * 10;
  }
}
