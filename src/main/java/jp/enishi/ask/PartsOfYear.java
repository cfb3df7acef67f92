package jp.enishi.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Halves and quarters: 2010年度上期, 平成22年の前半, 今年度第1四半期, the first half of 2010, Q1 2010. */
final class PartsOfYear {

  private static final String PART =
      "(?:の)?(?:(?<first>上半期|上期|前期|前半)|(?<second>下半期|下期|後期|後半)|第?(?<quarter>[1-4])四半期)(?:中|に|の)?";
  private static final String HALF = "(?:in |during )?(?:the )?(?<half>first|second) half of ";
  private static final String QUARTER =
      "(?:in |during )?(?:the )?(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)? |q(?<q>[1-4]) (?:of )?)";
  private static final String WEST = "(?<fiscal>fiscal (?:year )?|fy ?)?(?<y>[12]\\d{3})";
  private static final String END = "(?:有効)?期[限間]|満了|切れ|失効|終わ|終了|更新";
  private static final List<String> NTH = List.of("first", "second", "third", "fourth");

  /** Which months 上期 has is not said where neither 年度 nor 半期 stands. */
  static final Pattern UNSURE =
      Pattern.compile("(?<year>(?:年|(?<=[12]\\d{3})))の?(?<half>上期|下期|前期|後期)");

  static final List<TimeForm> FORMS =
      List.of(
          TimeForm.of(
              JapaneseTimes.year("a") + "(?<fiscal>度)?" + PART,
              (m, today) -> part(m, JapaneseTimes.year(m, "a"))),
          TimeForm.of(
              "(?<rel>今|本|来|昨|前)年(?<fiscal>度)?" + PART, (m, today) -> part(m, relative(m, today))),
          TimeForm.of(
              "(?<month>1[0-2]|0?[1-9])月末?(?:まで|までに)(?=" + END + ")",
              (m, today) -> Spans.span(m, null, coming(m, today).plusMonths(1).minusDays(1))),
          TimeForm.of(
              "(?<month>1[0-2]|0?[1-9])月末?(?:に|で)(?=" + END + ")",
              (m, today) ->
                  Spans.span(m, coming(m, today), coming(m, today).plusMonths(1).minusDays(1))),
          TimeForm.of(
              HALF + WEST,
              (m, today) -> span(m, year(m), m.group("half").equals("first") ? 0 : 6, 6)),
          TimeForm.of(QUARTER + WEST, (m, today) -> span(m, year(m), 3 * quarter(m), 3)));

  private PartsOfYear() {}

  private static Concept.Time part(Matcher m, int year) {
    if (m.group("quarter") != null) {
      return span(m, year, 3 * (Integer.parseInt(m.group("quarter")) - 1), 3);
    }
    return span(m, year, m.group("first") != null ? 0 : 6, 6);
  }

  /** So many months from that month of the year, which begins in April when it is a fiscal one. */
  private static Concept.Time span(Matcher m, int year, int after, int months) {
    LocalDate begin = LocalDate.of(year, m.group("fiscal") == null ? 1 : 4, 1).plusMonths(after);
    return Spans.span(m, begin, begin.plusMonths(months).minusDays(1));
  }

  /** The first day of the month of this name that is still to end. */
  private static LocalDate coming(Matcher m, LocalDate today) {
    LocalDate first = LocalDate.of(today.getYear(), Integer.parseInt(m.group("month")), 1);
    return first.plusMonths(1).isAfter(today) ? first : first.plusYears(1);
  }

  private static int year(Matcher m) {
    return Integer.parseInt(m.group("y"));
  }

  private static int quarter(Matcher m) {
    if (m.group("q") != null) {
      return Integer.parseInt(m.group("q")) - 1;
    }
    String nth = m.group("nth");
    return Character.isDigit(nth.charAt(0)) ? nth.charAt(0) - '1' : NTH.indexOf(nth);
  }

  private static int relative(Matcher m, LocalDate today) {
    int now = m.group("fiscal") == null ? today.getYear() : Spans.fiscalYear(today);
    return switch (m.group("rel")) {
      case "来" -> now + 1;
      case "昨", "前" -> now - 1;
      default -> now;
    };
  }
}
