package jp.enishi.extraction.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.model.DatePrecision;

/**
 * A date that is said twice, by era and by western year, each time with its own month or day:
 * {@code 2006年(平成18年3月16日)}, {@code 昭和32年10月12日（1957年10月12日）}, {@code 1957年・昭和32年10月}. It is one
 * date; where only the years differ, it is one date with two readings.
 */
final class Glosses {

  private static final Pattern OPEN = Pattern.compile("[ 　]?[(（〔［\\[【〈＜<]?[ 　]?(?:西暦)?");
  private static final Pattern CLOSE =
      Pattern.compile("(?s)^[ 　]?[)）〕］\\]】〉＞>](?<rest>(?:年)?[ 　]?\\d{1,2}月)?.*");
  private static final Pattern BESIDE = Pattern.compile("[ 　]?(?:[・／/＝=]|西暦|[(（])[ 　]?(?:西暦)?");
  private static final Pattern BY_ERA =
      Pattern.compile(
          "^(?<era>明 ?治|大 ?正|昭 ?和|平 ?成|令 ?和|[MTSHR]\\.?|[明大昭平令]) ?(?<year>元|\\d(?: ?\\d)?).*");

  private Glosses() {}

  /** Puts the last two dates found together when they are one. */
  static void join(List<ReadDate> found, String text, LocalDate notAfter) {
    if (found.size() < 2) {
      return;
    }
    ReadDate first = found.get(found.size() - 2);
    ReadDate second = found.get(found.size() - 1);
    String gap = text.substring(first.end(), Math.max(first.end(), second.start()));
    if (gap.isEmpty()
        || second.date() == null
        || first.contradictory()
        || second.contradictory()
        || byEra(first) == byEra(second)) {
      return;
    }
    boolean bracketed =
        gap.matches(".*[(（〔［\\[【〈＜<].*")
            && OPEN.matcher(gap).matches()
            && CLOSE.matcher(text.substring(second.end())).matches();
    boolean beside =
        !bracketed && BESIDE.matcher(gap).matches() && !gap.matches(".*[(（].*") && isYear(first);
    if (!bracketed && !beside) {
      return;
    }
    int end =
        bracketed ? text.indexOf(closing(text, second.end()), second.end()) + 1 : second.end();
    ReadDate one = isWider(first, second) ? second : first;
    if (agree(first, second)) {
      replace(found, one.from(first.start(), end, text));
    } else if (bracketed && first.date() != null && sameButYear(first, second)) {
      replace(found, conflicting(first, second, notAfter).from(first.start(), end, text));
    }
  }

  private static void replace(List<ReadDate> found, ReadDate one) {
    found.subList(found.size() - 2, found.size()).clear();
    found.add(one);
  }

  private static char closing(String text, int from) {
    int at = from;
    while (")）〕］]】〉＞>".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.charAt(at);
  }

  private static boolean byEra(ReadDate date) {
    return BY_ERA.matcher(new FoldedText(date.printed()).text()).matches();
  }

  private static boolean isYear(ReadDate date) {
    return date.precision() == DatePrecision.YEAR;
  }

  /** Whether the first says less than the second, or nothing possible: 平成31年5月1日（令和元年5月1日）. */
  private static boolean isWider(ReadDate first, ReadDate second) {
    return first.date() == null || first.precision().compareTo(second.precision()) > 0;
  }

  /** Whether one lies within the other. */
  private static boolean agree(ReadDate first, ReadDate second) {
    if (first.date() == null || isFiscal(first) != isFiscal(second)) {
      return false;
    }
    ReadDate wide = isWider(first, second) ? first : second;
    ReadDate narrow = wide == first ? second : first;
    return !narrow.date().isBefore(wide.date()) && !narrow.lastDay().isAfter(wide.lastDay());
  }

  private static boolean isFiscal(ReadDate date) {
    return date.precision() == DatePrecision.FISCAL_YEAR;
  }

  /** Whether only the year is another: the bracket says nothing of a renewal or an end. */
  private static boolean sameButYear(ReadDate first, ReadDate second) {
    if (isFiscal(first) || isFiscal(second) || first.date().getYear() == second.date().getYear()) {
      return false;
    }
    boolean month =
        isYear(first)
            || isYear(second)
            || first.date().getMonthValue() == second.date().getMonthValue();
    boolean day =
        first.precision() != DatePrecision.DAY
            || second.precision() != DatePrecision.DAY
            || first.date().getDayOfMonth() == second.date().getDayOfMonth();
    return month && day;
  }

  private static ReadDate conflicting(ReadDate first, ReadDate second, LocalDate notAfter) {
    ReadDate whole = isWider(first, second) ? second : first;
    ReadDate byEra = byEra(first) ? first : second;
    ReadDate western = byEra == first ? second : first;
    Matcher m = BY_ERA.matcher(new FoldedText(byEra.printed()).text());
    m.matches();
    String year = m.group("year").replace(" ", "");
    YearConflict conflict =
        YearConflict.of(
            Era.of(m.group("era").replaceAll("[. ]", "")),
            year.equals("元") ? 1 : Integer.parseInt(year),
            western.date().getYear(),
            whole.date().withYear(byEra.date().getYear()),
            whole.date().withYear(western.date().getYear()),
            whole.precision(),
            notAfter);
    return new ReadDate(
        whole.printed(),
        whole.start(),
        whole.end(),
        conflict.date(),
        whole.precision(),
        conflict,
        null,
        whole.approximate(),
        false);
  }
}
