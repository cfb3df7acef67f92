package jp.enishi.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a name by which it is searched: width, case, kana and separators made equal, so that
 * {@code ｶﾜｻｷ}, {@code かわさき} and {@code カワサキ} are one.
 */
public final class SearchKey {

  private SearchKey() {}

  /** Empty when the name has no letter or digit. */
  public static String of(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(SearchKey::counts)
        .map(SearchKey::hiragana)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  private static boolean counts(int c) {
    return Character.isLetterOrDigit(c) || c == 'ー';
  }

  private static int hiragana(int c) {
    return c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c;
  }
}
