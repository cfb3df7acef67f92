package jp.enishi.ask;

import java.util.HashMap;
import java.util.Map;

/** Katakana in Latin letters (Hepburn, long vowels unmarked): コマツ, komatsu. */
final class Romaji {

  private static final String TABLE =
      "アa イi ウu エe オo カka キki クku ケke コko サsa シshi スsu セse ソso タta チchi ツtsu テte トto ナna ニni ヌnu ネne ノno "
          + "ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヲo ンn "
          + "ガga ギgi グgu ゲge ゴgo ザza ジji ズzu ゼze ゾzo ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo ヴvu";
  private static final Map<Character, String> SYLLABLES = syllables();

  private Romaji() {}

  /**
   * Null when the text is not in katakana throughout, or has small vowels, whose Latin form is not
   * given by rule.
   */
  static String of(String katakana) {
    StringBuilder latin = new StringBuilder();
    boolean doubled = false;
    for (char c : katakana.toCharArray()) {
      String syllable = SYLLABLES.get(c);
      if (c == 'ー') {
        continue;
      }
      if (c == 'ッ') {
        doubled = true;
        continue;
      }
      if (syllable == null) {
        return null;
      }
      latin.append(doubled ? syllable.substring(0, 1) : "").append(syllable);
      doubled = false;
    }
    return latin.toString();
  }

  private static Map<Character, String> syllables() {
    Map<Character, String> syllables = new HashMap<>();
    for (String each : TABLE.split(" ")) {
      syllables.put(each.charAt(0), each.substring(1));
    }
    return syllables;
  }
}
