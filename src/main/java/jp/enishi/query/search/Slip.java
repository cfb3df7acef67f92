package jp.enishi.query.search;

/**
 * Whether two texts differ by one slip of typing: a character too many, one too few, another one,
 * or two neighbours exchanged (optimal string alignment distance 1).
 */
final class Slip {

  private Slip() {}

  /**
   * Between what was typed and a part of a longer text.
   *
   * @param begins whether the typed text may be the beginning of the other
   */
  static boolean between(String typed, String text, int from, int to, boolean begins) {
    int n = typed.length();
    int length = to - from;
    if (length < n - 1 || !begins && length > n + 1) {
      return false;
    }
    int same = 0;
    while (same < n && same < length && typed.charAt(same) == text.charAt(from + same)) {
      same++;
    }
    int rest = from + same;
    return fits(typed, same + 1, text, rest + 1, to, begins)
        || fits(typed, same + 1, text, rest, to, begins)
        || fits(typed, same, text, rest + 1, to, begins)
        || exchanged(typed, same, text, rest, to)
            && fits(typed, same + 2, text, rest + 2, to, begins);
  }

  private static boolean exchanged(String typed, int at, String text, int rest, int to) {
    return at + 1 < typed.length()
        && rest + 1 < to
        && typed.charAt(at) == text.charAt(rest + 1)
        && typed.charAt(at + 1) == text.charAt(rest);
  }

  /** Whether what is left of the typed text is all, or the beginning, of what is left. */
  private static boolean fits(String typed, int at, String text, int from, int to, boolean begins) {
    int left = typed.length() - at;
    int there = to - from;
    if (left < 0 || there < 0 || left > there || !begins && left != there) {
      return false;
    }
    return typed.regionMatches(at, text, from, left);
  }
}
