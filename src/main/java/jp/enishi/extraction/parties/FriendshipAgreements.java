package jp.enishi.extraction.parties;

import java.util.regex.Pattern;

/**
 * Tells an agreement on friendly exchange (友好交流協定, 友好協定) from the tie of two communities (友好都市提携).
 * Cities have a word for the tie and did not choose it; a prefecture is no 都市, so that its 友好協定 is
 * the tie.
 */
public final class FriendshipAgreements {

  private static final Pattern AGREEMENT =
      Pattern.compile("友好(?:交流|親善)?(?:に関する|を?促進する|の)?(?:協定|覚書|関係)");
  private static final Pattern TIE = Pattern.compile("都市|提携|縁組|県省|省県|県州|州省|県道|都府");

  private FriendshipAgreements() {}

  /**
   * Whether the words name only an agreement, and no tie.
   *
   * @param ofPrefecture whether a prefecture is a party
   */
  public static boolean isNoTie(String words, boolean ofPrefecture) {
    return !ofPrefecture && AGREEMENT.matcher(words).find() && !TIE.matcher(words).find();
  }
}
