package jp.enishi.ask;

import java.text.Normalizer;
import java.util.Locale;
import jp.enishi.gazetteer.Spelling;

/** Brings questions, words and names to the form in which they are compared. */
final class Folding {

  private final Spelling spelling = Spelling.load();

  /**
   * A question as it is cut into words: width and case made equal, corner brackets, which may part
   * a name (「ワンチームとやま」連携推進本部), taken away; length kept from here on.
   */
  static String normal(String question) {
    String folded =
        Normalizer.normalize(question, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace("週年", "周年")
            .replaceAll("[」』]\\s*[「『]", "、")
            .replaceAll("[「」『』]", "")
            .strip();
    return Numerals.inDigits(folded);
  }

  /**
   * Equal for two writings of one word: variant characters, marks. Hiragana and katakana stay
   * apart: there is no ラエ in もらえる.
   */
  String key(String text) {
    return spelling.fold(text);
  }

  /** A reading in hiragana as it may also be typed. */
  static String inKatakana(String hiragana) {
    StringBuilder katakana = new StringBuilder(hiragana.length());
    hiragana
        .chars()
        .forEach(c -> katakana.append((char) (c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)));
    return katakana.toString();
  }

  /** Equal also for two characters that are easily mistaken for one another (埼 and 崎). */
  String blurred(String text) {
    return key(spelling.blur(text));
  }

  /** Latin words are parted by spaces, which count: "sister city" is not "sistercity". */
  static String latinKey(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[-–‐]", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  static boolean isLatin(int c) {
    return c < 0x250 && (Character.isLetterOrDigit(c) || c == '\'');
  }
}
