package jp.enishi.extraction.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.CountryMatch;

/** Finds the country that a text puts right before a name. */
final class CountryBefore {

  private static final int LONGEST_COUNTRY = 14;
  private static final Pattern BEHIND =
      Pattern.compile("\\((?<where>[\\p{IsHan}ァ-ヺー]{2,10}(?:・?[\\p{IsHan}ァ-ヺー・]+[州省道県郡])?)\\)");

  private final Countries countries;

  CountryBefore(Countries countries) {
    this.countries = countries;
  }

  /** The country that stands right before: アメリカのサクラメント市, 中国・瀋陽市. */
  Country of(String text, int at) {
    String words = wordsBefore(text, at);
    return Stream.iterate(0, i -> i < words.length() - 1, i -> i + 1)
        .map(words::substring)
        .flatMap(each -> countries.byName(each).stream())
        .filter(each -> !each.code().equals("JP"))
        .findFirst()
        .orElse(null);
  }

  /** The country in brackets right behind: 扶余郡(大韓民国忠清南道), 保寧市(韓国). */
  Country behind(String text, int at) {
    Matcher remark = BEHIND.matcher(text).region(at, text.length());
    return remark.lookingAt()
        ? countries
            .atStart(remark.group("where"))
            .map(CountryMatch::country)
            .filter(each -> !each.code().equals("JP"))
            .orElse(null)
        : null;
  }

  /** The word right before, or before a mark, of 14 letters at most; "" when there is none. */
  private static String wordsBefore(String text, int at) {
    int end = at > 0 && "・の 、".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
    int start = end;
    while (start > 0 && end - start < LONGEST_COUNTRY && isWordLetter(text.charAt(start - 1))) {
      start--;
    }
    return end - start < 2 ? "" : text.substring(start, end);
  }

  private static boolean isWordLetter(char c) {
    if (c >= 0x4E00 && c <= 0x9FFF || c == 'ー') {
      return true;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.KATAKANA;
  }
}
