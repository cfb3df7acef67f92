package jp.enishi.resolution.match;

import jp.enishi.gazetteer.Spelling;

/** Whether a name that nobody knows may be another one, misprinted in a character. */
final class Misprints {

  /** Of shorter names too many differ by one character: 金沢市, 金城市. */
  private static final int LONG_ENOUGH = 4;

  private Misprints() {}

  /**
   * A character that is often taken for the other, or any one character of a long name or of a
   * prefecture, of which there are few; but 東川町 and 北川町 are two.
   */
  static boolean oneMayBe(String unknown, String known, Spelling spelling) {
    if (spelling.blur(unknown).equals(spelling.blur(known))) {
      return true;
    }
    boolean longEnough = known.length() >= LONG_ENOUGH || known.endsWith("県");
    return longEnough
        && !BodyRules.onlyDirectionDiffers(unknown, known)
        && differing(unknown, known) == 1;
  }

  private static int differing(String one, String other) {
    if (one.length() != other.length()) {
      return -1;
    }
    int differing = 0;
    for (int i = 0; i < one.length(); i++) {
      differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    // Another level is no misprint: 余市町, 余市市.
    return one.charAt(one.length() - 1) == other.charAt(other.length() - 1) ? differing : -1;
  }
}
