package jp.enishi.gazetteer;

/**
 * Letters of one script that stand in a word of another because they look the same: べトナム with the
 * hiragana べ, コロンビア with 口 for ロ, ニ本松市 with the katakana ニ. Typing and reading by machine both
 * leave such letters; no reader sees them.
 */
final class MixedScript {

  private static final String HIRAGANA = "へべぺりゝゞ";
  private static final String AS_KATAKANA = "ヘベペリヽヾ";
  private static final String KANJI = "二一力口夕八工卜才";
  private static final String KANJI_AS_KATAKANA = "ニーカロタハエトオ";
  private static final String KATAKANA = "ニハエ";
  private static final String AS_KANJI = "二八工";

  private MixedScript() {}

  /** The text with each such letter in the script of the word that it stands in. */
  static String mended(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char better = better(text, i, c);
      if (better != c) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, better);
      }
    }
    return mended == null ? text : mended.toString();
  }

  private static char better(String text, int at, char c) {
    char before = at == 0 ? 0 : text.charAt(at - 1);
    char after = at + 1 == text.length() ? 0 : text.charAt(at + 1);
    int hiragana = HIRAGANA.indexOf(c);
    if (hiragana >= 0) {
      boolean inKatakana = isKatakana(before) || isKatakana(after);
      boolean inHiragana = isOtherHiragana(before) || isOtherHiragana(after);
      return inKatakana && !inHiragana ? AS_KATAKANA.charAt(hiragana) : c;
    }
    int kanji = KANJI.indexOf(c);
    if (kanji >= 0 && isKatakana(before) && isKatakana(after) && !countsSomething(text, at)) {
      return KANJI_AS_KATAKANA.charAt(kanji);
    }
    int katakana = KATAKANA.indexOf(c);
    boolean alone = (before == 0 || isKanji(before)) && isKanji(after);
    return katakana >= 0 && alone ? AS_KANJI.charAt(katakana) : c;
  }

  /** アジア八カ国: a number, and no letter. */
  private static boolean countsSomething(String text, int at) {
    char counter = text.charAt(at + 1);
    return "カケヵヶ".indexOf(counter) >= 0 && at + 2 < text.length() && isKanji(text.charAt(at + 2));
  }

  private static boolean isKatakana(char c) {
    return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
  }

  private static boolean isOtherHiragana(char c) {
    return c >= 'ぁ' && c <= 'ゖ' && HIRAGANA.indexOf(c) < 0;
  }

  private static boolean isKanji(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }
}
