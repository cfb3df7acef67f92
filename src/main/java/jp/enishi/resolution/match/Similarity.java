package jp.enishi.resolution.match;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two strings are, when no rule knows more. */
final class Similarity {

  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
  private static final LevenshteinDistance ONE_EDIT = new LevenshteinDistance(1);

  /** Names shorter than this differ by one character too easily. */
  private static final int LONG_ENOUGH = 5;

  private Similarity() {}

  /** Never enough for "same" by itself. */
  static Feature feature(String left, String right) {
    if (Math.min(left.length(), right.length()) >= LONG_ENOUGH && oneEdit(left, right)) {
      return Feature.counts("一字違い", 0.15, "一字だけ違います。誤記かもしれません。");
    }
    double alike = JARO_WINKLER.apply(left, right);
    double weight = alike >= 0.96 ? 0 : Math.round((alike - 1.1) * 100) / 100.0;
    return Feature.counts(
        "文字列の類似",
        Math.max(-0.5, weight),
        "文字の並びの類似度は " + Math.round(alike * 100) / 100.0 + " です（Jaro–Winkler）。");
  }

  private static boolean oneEdit(String left, String right) {
    return ONE_EDIT.apply(left, right) >= 0 || transposed(left, right);
  }

  private static boolean transposed(String left, String right) {
    if (left.length() != right.length()) {
      return false;
    }
    int at = 0;
    while (at < left.length() && left.charAt(at) == right.charAt(at)) {
      at++;
    }
    return at + 1 < left.length()
        && left.charAt(at) == right.charAt(at + 1)
        && left.charAt(at + 1) == right.charAt(at)
        && left.substring(at + 2).equals(right.substring(at + 2));
  }
}
