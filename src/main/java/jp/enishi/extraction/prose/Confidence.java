package jp.enishi.extraction.prose;

import java.util.List;
import jp.enishi.extraction.parties.ReadParty;

/** How sure a reading is, as one number from 0 to 1 with two decimals. */
final class Confidence {

  /** Below it a reading waits for a person. */
  static final double ENOUGH = 0.7;

  private static final double UNKNOWN_COUNTRY = 0.15;

  private Confidence() {}

  /** Takes off for parties of which not even the country is known. */
  static double of(double confidence, List<ReadParty> parties) {
    boolean unknown = parties.stream().anyMatch(each -> each.country() == null);
    return Math.round((confidence - (unknown ? UNKNOWN_COUNTRY : 0)) * 100) / 100.0;
  }
}
