package jp.enishi.ask;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in kanji: 平成二十年, 五件, 二十世紀. Names keep theirs (三戸町, 四日市市). */
final class Numerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern COUNTED =
      Pattern.compile(
          "((?<=ベスト|トップ|上位)[一二三四五六七八九十]+"
              + "|[〇一二三四五六七八九十百]+(?=年(?!目|ごと|刻み|毎|ずつ|単位)|周年|件|位|世紀|か国|カ国|ヶ国|月|日(?!本|市|立))"
              + "|[三四五六七八九](?=つ[のがとでは]|市[がは]|市とも|県が|者が|団体))");

  private static final Pattern LOAN = Pattern.compile("(?<=トップ|ベスト)(スリー|ファイブ|テン)");
  private static final Map<String, String> LOANS = Map.of("スリー", "3", "ファイブ", "5", "テン", "10");

  private static final List<String> WORDS =
      List.of("three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern WORD = Pattern.compile("\\b(" + String.join("|", WORDS) + ")\\b");

  private Numerals() {}

  /** The text with kanji numbers before a counter, and English numbers up to ten, in digits. */
  static String inDigits(String text) {
    Matcher matcher = COUNTED.matcher(text);
    StringBuilder digits = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(digits, String.valueOf(value(matcher.group(1))));
    }
    String loans =
        LOAN.matcher(matcher.appendTail(digits).toString()).replaceAll(m -> LOANS.get(m.group()));
    return WORD.matcher(loans).replaceAll(word -> String.valueOf(WORDS.indexOf(word.group(1)) + 3));
  }

  /** 二十一 and 二〇一〇. */
  private static long value(String kanji) {
    long total = 0;
    long run = 0;
    for (char c : kanji.toCharArray()) {
      int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
      if (unit == 0) {
        run = run * 10 + DIGITS.indexOf(c);
      } else {
        total += (run == 0 ? 1 : run) * unit;
        run = 0;
      }
    }
    return total + run;
  }
}
