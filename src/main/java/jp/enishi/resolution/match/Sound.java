package jp.enishi.resolution.match;

/**
 * Katakana by how it sounds, for the many ways of writing a foreign word: ソルトレーク and ソルトレイク, シティ
 * and シティー, クィーン and クイーン. All other characters stay as they are.
 */
final class Sound {

  private static final String SMALL = "ァィゥェォッャュョヮ";
  private static final String LARGE = "アイウエオツヤユヨワ";
  private static final String[] ROWS = {
    "アカガサザタダナハバパマヤャラワ", "イキギシジチヂニヒビピミリ", "ウクグスズツヅヌフブプムユュルヴ", "エケゲセゼテデネヘベペメレ", "オコゴソゾトドノホボポモヨョロヲ"
  };
  private static final String VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ";
  private static final String VOICELESS = "カキクケコサシスセソタチツテトハヒフヘホハヒフヘホ";

  /** As Spelling folds ウィ and ヴィ. */
  private static final String[] W = {"ウイ", "ウエ", "ウオ"};

  private static final String[] B = {"ビ", "ベ", "ボ"};
  private static final String VOWELS = "アイウエオ";

  private Sound() {}

  /**
   * The writings of which everyone would say that they are one: small and large vowels, ヴ and ブ, a
   * long mark at the end of a word.
   */
  static String careful(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean endsWord = i + 1 == folded.length() || !isKatakana(folded.charAt(i + 1));
      if (c == 'ー' && endsWord && i > 1) {
        continue;
      }
      out.append(plain(c));
    }
    return out.toString();
  }

  /** The same, and long vowels, doubled consonants, ディ and ジ not told apart: エディンバラ, エジンバラ. */
  static String loose(String folded) {
    String text =
        folded
            .replace("ディ", "ジ")
            .replace("ティ", "チ")
            .replace("デュ", "ジュ")
            .replace("ドュ", "ジュ")
            .replace("テュ", "チュ")
            .replace("トュ", "チュ");
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = plain(text.charAt(i));
      char before = out.length() == 0 ? 0 : out.charAt(out.length() - 1);
      if (c == 'ー' || text.charAt(i) == 'ッ' || lengthens(before, c)) {
        continue;
      }
      out.append(c == 'ヤ' && row(before) == 1 ? 'ア' : c);
    }
    return out.toString();
  }

  /** The loose form without voicing marks: ハンブルグ and ハンブルク. */
  static String unvoiced(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    for (char c : loose(folded).toCharArray()) {
      int voiced = VOICED.indexOf(c);
      out.append(voiced < 0 ? c : VOICELESS.charAt(voiced));
    }
    return out.toString();
  }

  /**
   * The unvoiced form of a foreign place in which the letter of another language is read by that
   * language or by English, ヴェストファーレン and ウェストファーレン, and ティ is levelled to テ: ブリテッシュ.
   */
  static String ofPlace(String folded) {
    String text = folded;
    for (int i = 0; i < W.length; i++) {
      text = text.replace(W[i], B[i]);
    }
    return unvoiced(text.replace("ティ", "テ").replace("ディ", "デ"));
  }

  private static char plain(char c) {
    int small = SMALL.indexOf(c);
    return c == 'ヴ'
        ? 'ブ'
        : c == 'ヂ' ? 'ジ' : c == 'ヅ' ? 'ズ' : small < 0 || c == 'ッ' ? c : LARGE.charAt(small);
  }

  private static boolean lengthens(char before, char vowel) {
    int row = row(before);
    return row >= 0
        && (vowel == VOWELS.charAt(row) || row == 3 && vowel == 'イ' || row == 4 && vowel == 'ウ');
  }

  private static int row(char c) {
    for (int i = 0; i < ROWS.length; i++) {
      if (ROWS[i].indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isKatakana(char c) {
    return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
  }
}
