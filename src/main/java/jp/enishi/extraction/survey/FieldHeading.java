package jp.enishi.extraction.survey;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a field of cooperation: ⑤ 経済交流（農業等）.
 *
 * @param number 1 for ①
 * @param name as printed, without number and spaces
 */
record FieldHeading(int number, String name) {

  private static final Pattern HEADING = Pattern.compile("^[#*\\s]*([①-⑳])\\s*([^\\t「]{2,24})$");

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

  /** The circled digit of a field, as it opens an entry's name (⑥-3). */
  static String circled(int number) {
    return Character.toString((char) ('①' + number - 1));
  }
}
