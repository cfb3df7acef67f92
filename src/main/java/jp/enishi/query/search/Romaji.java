package jp.enishi.query.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Hiragana in Latin letters (Hepburn), and the level form in which two ways of writing a long vowel
 * or an n are equal: Toukyou, Tokyo; Gumma, Gunma. The level form is for comparing, never for
 * showing.
 */
public final class Romaji {

  private static final String TABLE =
      "あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso "
          + "ざza じji ずzu ぜze ぞzo たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno "
          + "はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo "
          + "やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn ゔvu ぁa ぃi ぅu ぇe ぉo "
          + "きゃkya きゅkyu きょkyo ぎゃgya ぎゅgyu ぎょgyo しゃsha しゅshu しょsho じゃja じゅju じょjo "
          + "ちゃcha ちゅchu ちょcho にゃnya にゅnyu にょnyo ひゃhya ひゅhyu ひょhyo びゃbya びゅbyu びょbyo "
          + "ぴゃpya ぴゅpyu ぴょpyo みゃmya みゅmyu みょmyo りゃrya りゅryu りょryo ふぁfa ふぃfi ふぇfe ふぉfo "
          + "てぃti でぃdi しぇshe じぇje ちぇche うぃwi うぇwe うぉwo ゔぁva";

  private static final Map<String, String> SYLLABLES = syllables();

  private Romaji() {}

  /** Null when the text is not hiragana throughout. A lengthening mark is left out. */
  public static String of(String hiragana) {
    StringBuilder latin = new StringBuilder(hiragana.length() * 2);
    boolean doubled = false;
    for (int i = 0; i < hiragana.length(); i++) {
      char c = hiragana.charAt(i);
      if (c < 'ぁ' && c != 'ー' || c > 'ー') {
        return null;
      }
      if (c == 'ー') {
        continue;
      }
      if (c == 'っ') {
        doubled = true;
        continue;
      }
      String two = i + 1 < hiragana.length() ? SYLLABLES.get(hiragana.substring(i, i + 2)) : null;
      String letters = two != null ? two : SYLLABLES.get(String.valueOf(c));
      if (letters == null) {
        return null;
      }
      latin.append(doubled ? letters.substring(0, 1) : "").append(letters);
      doubled = false;
      i += two == null ? 0 : 1;
    }
    return latin.toString();
  }

  /** One vowel for a long one, n before b, m and p, no marks: for lower case Latin text. */
  static String level(String latin) {
    return latin
        .toLowerCase(Locale.ROOT)
        .replace("ou", "o")
        .replace("oo", "o")
        .replace("uu", "u")
        .replaceAll("m(?=[bmp])", "n")
        .replace("tch", "cch");
  }

  private static Map<String, String> syllables() {
    Map<String, String> syllables = new HashMap<>();
    for (String each : TABLE.split(" ")) {
      int kana = 0;
      while (each.charAt(kana) > 'z') {
        kana++;
      }
      syllables.put(each.substring(0, kana), each.substring(kana));
    }
    return syllables;
  }
}
