package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Partners that stand in another column than theirs, with their number: {@code 協定締結大学36大学 立命館、龍谷、…}
 * beside the general partner 県外大学.
 *
 * @param noun what they are (大学, 社, 団体)
 * @param printed the number printed
 * @param names as printed
 */
record PrintedPartners(String noun, int printed, List<String> names) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3})\\s*(大学|校|社|団体|行|市町村|市町|市|町|機関)(?!等の)[^、\\n]{0,40}?[\\s:：]\\s*(?=[^\\s、]{1,24}、)");
  private static final Pattern NAMES = Pattern.compile("[^\\s、。]{1,24}(?:、[^\\s、。]{1,24}){2,}");

  /**
   * The list in a text, or nothing when there is none whose number and names agree to within a
   * tenth.
   */
  static Optional<PrintedPartners> in(String text) {
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      Matcher names = NAMES.matcher(text).region(number.end(), text.length());
      if (names.lookingAt()) {
        int printed = Integer.parseInt(number.group(1));
        List<String> found = List.of(names.group().split("、"));
        if (Math.abs(found.size() - printed) * 10 <= printed) {
          return Optional.of(new PrintedPartners(number.group(2), printed, found));
        }
      }
    }
    return Optional.empty();
  }

  /** The names as one would write them alone: with 大学 where the list leaves it out. */
  List<String> wholeNames() {
    List<String> whole = new ArrayList<>();
    for (String each : names) {
      boolean leftOut = noun.equals("大学") && !each.matches(".*(?:大学|大学院|短大|学部)$");
      whole.add(leftOut ? each + "大学" : each);
    }
    return whole;
  }
}
