package jp.enishi.extraction.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its counter word in a sentence: {@code 7自治体}, {@code 四者}, {@code 175件}.
 *
 * @param sentence the whole sentence, compatibility forms unified, without mark-up
 * @param start where the number begins in the sentence
 * @param end where the counter ends
 * @param number the number
 * @param counter the word counted with
 */
record PrintedCount(String sentence, int start, int end, int number, String counter) {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String COUNTERS =
      "県市道|自治体|市町村|市町|町村|市村|都市|大学|団体|機関|者|社|校|市|県|町|村|[かカヶケ箇]国|項目|テーマ|件";
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\d.,第約年月/~〜-])(?:(?<digits>\\d{1,4})|(?<![\\p{IsHan}])(?<kanji>[二三四五六七八九十]{1,3}))"
              + "(?:つの|の)?(?<counter>"
              + COUNTERS
              + ")(?![\\p{IsKatakana}ー]|目|回|以上|程度|あたり|余|単位|民の|役所|道府県|立|長|知事|議員|氏|さん|副|総)");

  /**
   * All counts of a sentence, in order; those inside a name in brackets (「4県企業交流会」) are part of the
   * name.
   */
  static List<PrintedCount> in(String sentence) {
    List<PrintedCount> found = new ArrayList<>();
    if (sentence.chars().noneMatch(PrintedCount::isNumeral)) {
      return found;
    }
    Matcher m = COUNT.matcher(sentence);
    while (m.find()) {
      if (!quoted(sentence, m.start())) {
        found.add(
            new PrintedCount(
                sentence,
                m.start(),
                m.end(),
                m.group("digits") != null
                    ? Integer.parseInt(m.group("digits"))
                    : kanji(m.group("kanji")),
                m.group("counter").toLowerCase(Locale.ROOT)));
      }
    }
    return found;
  }

  /** Whether a count may begin with it; most lines have none. */
  private static boolean isNumeral(int c) {
    return Character.isDigit(c) || "二三四五六七八九十".indexOf(c) >= 0;
  }

  /** As it is printed: number and counter. */
  String printed() {
    return sentence.substring(start, end);
  }

  String before() {
    return sentence.substring(0, start);
  }

  String after() {
    return sentence.substring(end);
  }

  private static boolean quoted(String text, int at) {
    int open = Math.max(text.lastIndexOf('「', at), text.lastIndexOf('『', at));
    int closed = Math.max(text.lastIndexOf('」', at), text.lastIndexOf('』', at));
    return open > closed;
  }

  private static int kanji(String number) {
    int ten = number.indexOf('十');
    if (ten < 0) {
      return number.chars().reduce(0, (n, c) -> n * 10 + DIGITS.indexOf(c));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(ten - 1));
    int ones = ten + 1 == number.length() ? 0 : DIGITS.indexOf(number.charAt(ten + 1));
    return tens * 10 + Math.max(0, ones);
  }
}
