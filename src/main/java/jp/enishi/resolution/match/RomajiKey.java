package jp.enishi.resolution.match;

import java.util.HashMap;
import java.util.Map;

/**
 * Latin letters in which the systems of romanisation agree: shi and si, tsu and tu, ō, ou and oh,
 * mb and nb are one, double consonants single.
 */
final class RomajiKey {

  private static final String TABLE =
      "アa イi ウu エe オo カka キki クku ケke コko サsa シsi スsu セse ソso タta チti ツtu テte トto ナna ニni ヌnu ネne ノno "
          + "ハha ヒhi フhu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヲo ンn "
          + "ガga ギgi グgu ゲge ゴgo ザza ジzi ズzu ゼze ゾzo ダda ヂzi ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo ヴbu";
  private static final Map<Character, String> SYLLABLES = new HashMap<>();
  private static final String SMALL_VOWELS = "ァィゥェォ";
  private static final String SMALL_Y = "ャュョ";

  static {
    for (String each : TABLE.split(" ")) {
      SYLLABLES.put(each.charAt(0), each.substring(1));
    }
  }

  private RomajiKey() {}

  /** Of a name in katakana or hiragana; other characters are left out. */
  static String ofKana(String kana) {
    StringBuilder latin = new StringBuilder();
    for (char each : kana.toCharArray()) {
      char c = each >= 'ぁ' && each <= 'ゖ' ? (char) (each + 'ァ' - 'ぁ') : each;
      int end = latin.length() - 1;
      if (SMALL_VOWELS.indexOf(c) >= 0 && end >= 0) {
        latin.setCharAt(end, "aiueo".charAt(SMALL_VOWELS.indexOf(c)));
      } else if (SMALL_Y.indexOf(c) >= 0 && end >= 0) {
        latin.setLength(end);
        latin.append('y').append("auo".charAt(SMALL_Y.indexOf(c)));
      } else if (SYLLABLES.containsKey(c)) {
        latin.append(SYLLABLES.get(c));
      } else if (c >= 'a' && c <= 'z') {
        latin.append(c);
      }
    }
    return level(latin.toString());
  }

  /** Of a name in Latin letters, folded to lower case. */
  static String ofLatin(String latin) {
    return level(latin.replaceAll("[^a-z]", ""));
  }

  private static String level(String latin) {
    return latin
        .replace("sh", "s")
        .replace("tch", "t")
        .replace("ch", "t")
        .replace("ts", "t")
        .replace("j", "z")
        .replace("f", "h")
        .replaceAll("([stz])y(?=[auo])", "$1")
        .replaceAll("m(?=[bp])", "n")
        .replaceAll("o[uoh](?=[^aiueo]|$)", "o")
        .replaceAll("uu", "u")
        .replaceAll("([a-z])\\1", "$1");
  }

  /**
   * Only the consonants, those that Japanese does not tell apart taken as one: r and l, b and v.
   */
  static String consonants(String key) {
    return key.replace('l', 'r')
        .replace('v', 'b')
        .replace('c', 'k')
        .replace('q', 'k')
        .replace("x", "ks")
        .replaceAll("[aiueoywh]", "")
        .replaceAll("(.)\\1", "$1");
  }
}
