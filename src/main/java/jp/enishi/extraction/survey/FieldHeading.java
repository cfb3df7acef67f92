package jp.enishi.extraction.survey;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a field of cooperation: ⑤ 経済交流（農業等）, Ⅱ 文化交流, 二　産業・物流.
 *
 * @param number 1 for ①
 * @param name as printed, without number and spaces
 */
record FieldHeading(int number, String name) {

  private static final Pattern HEADING = Pattern.compile("^[#*\\s]*([①-⑳])\\s*([^\\t「]{2,24})$");

  private static final Pattern ABOVE_CARDS =
      Pattern.compile("^[#*\\s]*([Ⅰ-Ⅻ]|[一二三四五六七八九]|分野\\d)[、.．：: 　]\\s*([^\\t「」。、]{2,24})$");
  private static final String NUMERALS = "一二三四五六七八九";

  /**
   * The heading of a field on the line above a card, where it may bear other numbers than a circled
   * one.
   */
  static Optional<FieldHeading> above(String line) {
    Matcher m = ABOVE_CARDS.matcher(line.strip());
    if (!m.matches()) {
      return of(line);
    }
    String number = m.group(1);
    char last = number.charAt(number.length() - 1);
    int value =
        last >= 'Ⅰ' && last <= 'Ⅻ'
            ? last - 'Ⅰ' + 1
            : NUMERALS.indexOf(last) >= 0 ? NUMERALS.indexOf(last) + 1 : last - '0';
    return Optional.of(new FieldHeading(value, m.group(2).replaceAll("\\s", "")));
  }

  static Optional<FieldHeading> of(String line) {
    Matcher m = HEADING.matcher(line.strip());
    return m.matches()
        ? Optional.of(
            new FieldHeading(number(m.group(1).charAt(0)), m.group(2).replaceAll("\\s", "")))
        : Optional.empty();
  }

  /** The number that a circled digit stands for. */
  static int number(char circled) {
    return circled - '①' + 1;
  }

  /** The circled digit of a field, as it opens an entry's name (⑥-3); nothing for no field. */
  static String circled(int number) {
    return number < 1 ? "" : Character.toString((char) ('①' + number - 1));
  }
}
