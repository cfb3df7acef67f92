package jp.enishi.ask;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.Spelling;

/** Brings questions, words and names to the form in which they are compared. */
final class Folding {

  private static final Map<String, String> ERAS =
      Map.of("m", "明治", "t", "大正", "s", "昭和", "h", "平成", "r", "令和");

  /** S60年, H元年; h24 without 年 is read as a time. */
  private static final Pattern ERA_LETTER =
      Pattern.compile("(?<![a-z0-9])([mtshr])\\.?(元|\\d{1,2})(?=年)");

  /** IT and US in capitals are no pronouns, unless all is in capitals. */
  private static final Pattern CAPITALS = Pattern.compile("(?<![A-Za-z])(IT|US)(?![A-Za-z])");

  /** ㈱, (一社): what a name is by law, where it stands as a sign; width is made equal before. */
  private static final String LEGAL_FORM =
      "\\((?:株|有|同|合|資|名|相|社|財|一社|公社|一財|公財|特非|npo|学|国大|国研|独|地独|福|社福|医)\\)";

  private final Spelling spelling = Spelling.load();

  /**
   * A question as it is cut into words: width and case made equal, corner brackets, which may part
   * a name (「ワンチームとやま」連携推進本部), taken away; length kept from here on.
   */
  static String normal(String question) {
    String wide = Normalizer.normalize(question, Normalizer.Form.NFKC);
    boolean shouted = wide.matches("[^a-zぁ-ヿ一-龠]*");
    String said =
        shouted
            ? wide
            : CAPITALS.matcher(wide).replaceAll(m -> m.group().equals("IT") ? "I.T." : "USA");
    String folded =
        ERA_LETTER
            .matcher(said.toLowerCase(Locale.ROOT))
            .replaceAll(m -> ERAS.get(m.group(1)) + m.group(2))
            .replace('’', '\'')
            .replace("週年", "周年")
            .replaceAll(LEGAL_FORM, "")
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

  /** A katakana name as it may also be typed. */
  static String inHiragana(String katakana) {
    StringBuilder hiragana = new StringBuilder(katakana.length());
    katakana
        .chars()
        .forEach(c -> hiragana.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c)));
    return hiragana.toString();
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
