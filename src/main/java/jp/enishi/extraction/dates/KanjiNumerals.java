package jp.enishi.extraction.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of dates in ideographs: 令和三年四月一日, 昭和五十六年七月, 二〇〇八年. */
final class KanjiNumerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String NUMBER = "[〇一二三四五六七八九十壱弐参拾廿卅]";
  private static final String ERA = "明 ?治|大 ?正|昭 ?和|平 ?成|令 ?和";

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?<="
              + ERA
              + ") ?(?<year>"
              + NUMBER
              + "(?: ?"
              + NUMBER
              + "){0,2}|元|\\d{1,2})|(?<!"
              + NUMBER
              + ")(?<western>(?:一[八九]|二〇)"
              + NUMBER
              + "{2}|(?<!\\d)(?:19|20)\\d\\d(?= ?年 ?"
              + NUMBER
              + "{1,3} ?月))) ?年(?: ?(?<month>"
              + NUMBER
              + "{1,3}) ?月(?: ?(?<day>"
              + NUMBER
              + "{1,4}) ?日)?)?");

  private KanjiNumerals() {}

  static boolean isDigit(char c) {
    return c == '十' || DIGITS.indexOf(c) >= 0 || "壱弐参拾廿卅".indexOf(c) >= 0;
  }

  /** Finds the dates of a text whose year or month may be in ideographs. */
  static Matcher in(String text) {
    return DATE.matcher(text);
  }

  /** 五十六, 五拾六 and 五六 are 56, 十 is 10, 廿 is 20. */
  static String value(String printed) {
    if (printed.matches("\\d+")) {
      return printed;
    }
    String number =
        printed
            .replace(" ", "")
            .replace('壱', '一')
            .replace('弐', '二')
            .replace('参', '三')
            .replace('拾', '十')
            .replace("廿", "二十")
            .replace("卅", "三十");
    int ten = number.indexOf('十');
    if (ten < 0) {
      StringBuilder digits = new StringBuilder();
      number.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
      return digits.toString();
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(ten - 1));
    int ones = ten + 1 == number.length() ? 0 : DIGITS.indexOf(number.charAt(ten + 1));
    return Integer.toString(tens * 10 + Math.max(0, ones));
  }
}
