package jp.enishi.analysis.ranking;

import jp.enishi.analysis.measure.Words;

/**
 * What a ranking does not say, or says only in part.
 *
 * @param kind measure, councils, day, coverage or estimate
 * @param ja Japanese
 * @param en English
 */
public record Caveat(String kind, String ja, String en) {

  static Caveat of(String kind, Words words) {
    return new Caveat(kind, words.ja(), words.en());
  }
}
