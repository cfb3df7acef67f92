package jp.enishi.extraction.prose;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.model.DatePrecision;

/** Reads since when a tie is from how many years it has lasted: 友好都市提携30周年 in 2011. */
final class Anniversaries {

  private static final Pattern ANNIVERSARY = Pattern.compile("^(?:締結|提携)?の?(\\d{1,3})周年");

  private static final Pattern ANNIVERSARY_LATER =
      Pattern.compile(
          "^(?:締結|提携)?の?\\d{1,3}周年(?:の節目|記念(?:式典|事業|行事)?\\()?(?:の|を|(?:と|に)(?:なる|あたる|当たる|なった)?)?$");

  /** 令和7年に50周年を迎える…との姉妹都市提携: the date stands before it. */
  private static final Pattern ANNIVERSARY_BEFORE =
      Pattern.compile(
          "^(?:に|で|が|は|、)?(?:提携|締結)?(?<years>\\d{1,3})周年(?:を迎え(?:る|た)|と(?:なる|なった)|に(?:あたる|当たる)|の節目を迎え(?:る|た))[^、。]{0,24}$");

  /** 姉妹都市の契りを結んで25年の節目. */
  private static final Pattern YEARS_SINCE =
      Pattern.compile(
          "^[^、。]{0,8}?(?:結んで|締結して|提携して|となって|(?:締結|提携|調印)(?:して)?から)(?:今年で|ちょうど)?(?<years>\\d{1,3})(?:周年|年(?!目|[\\d度間]))");

  /** Of when is not said, but that there is a tie: 友好都市提携30周年を翌年に控え. */
  private static final Pattern NEARLY =
      Pattern.compile("^(?:締結|提携)?の?\\d{1,3}周年を(?:翌年|来年|明年|間近)に?控え");

  /** 40周年記念式典が執り行われた: the only date of the sentence is that of the feast. */
  private static final Pattern CELEBRATED =
      Pattern.compile(
          "^(?:締結|提携)?の?\\d{1,3}周年(?:を)?(?:記念|祝賀)(?:の)?(?:式典|行事|事業|セレモニー|大会|コンサート|祝賀会|レセプション|植樹)[」』]?[がをは]、?[^。]{0,24}(?:行われ|行い|行った|開催|挙行|開か|開い|実施|催)");

  private Anniversaries() {}

  /**
   * What is told of the years of a tie.
   *
   * @param start where the stretch begins that tells it
   * @param end where it ends
   * @param since the year in which the tie was made, or null when nothing tells which
   * @param undated whether the tie is stated although nothing tells when it was made
   */
  record Found(int start, int end, DateMention since, boolean undated) {}

  /** The years of the tie whose words stand there; empty when the sentence tells of none. */
  static Optional<Found> of(Sentence sentence, int tie, int end, int from) {
    String after = sentence.text().substring(end);
    Matcher anniversary = ANNIVERSARY.matcher(after);
    if (anniversary.find()) {
      DateMention anchor = anchor(sentence, tie, end, from);
      return Optional.of(
          new Found(
              tie,
              end + anniversary.end(),
              since(anchor, Integer.parseInt(anniversary.group(1))),
              anchor == null && NEARLY.matcher(after).find()));
    }
    Matcher lasted = YEARS_SINCE.matcher(after);
    if (lasted.find()) {
      boolean only = sentence.dates().size() == 1 && sentence.dates().get(0).end() <= tie;
      DateMention anchor = only ? sentence.dates().get(0) : null;
      int years = Integer.parseInt(lasted.group("years"));
      return Optional.of(new Found(tie, end + lasted.end(), since(anchor, years), false));
    }
    for (DateMention each : sentence.dates()) {
      if (each.start() >= from && each.end() <= tie) {
        Matcher before = ANNIVERSARY_BEFORE.matcher(sentence.text().substring(each.end(), tie));
        if (before.find()) {
          int years = Integer.parseInt(before.group("years"));
          return Optional.of(new Found(each.start(), end, since(each, years), false));
        }
      }
    }
    return Optional.empty();
  }

  private static DateMention since(DateMention anchor, int years) {
    if (anchor == null || years < 1) {
      return null;
    }
    LocalDate year = LocalDate.of(anchor.date().date().getYear() - years, 1, 1);
    return new DateMention(
        0,
        0,
        anchor.printed() + "に" + years + "周年",
        new KnownDate(year, DatePrecision.YEAR),
        false);
  }

  /** The date of which the anniversary is told: right before the tie, or right behind 周年となる. */
  private static DateMention anchor(Sentence sentence, int tie, int end, int from) {
    String text = sentence.text();
    for (DateMention each : sentence.dates()) {
      boolean before =
          each.end() <= tie
              && each.start() >= from
              && text.substring(each.end(), tie).matches("(?:には?|は|、|に|で|の|,| )?");
      boolean after =
          each.start() > end
              && ANNIVERSARY_LATER.matcher(text.substring(end, each.start())).matches();
      if (before || after) {
        return each;
      }
    }
    if (sentence.dates().size() == 1 && CELEBRATED.matcher(text.substring(end)).find()) {
      return sentence.dates().get(0);
    }
    return sentence.dates().isEmpty() ? sentence.heading() : null;
  }
}
