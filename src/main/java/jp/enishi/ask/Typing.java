package jp.enishi.ask;

/** Slips of the keyboard. */
final class Typing {

  private Typing() {}

  /** Whether one letter was left out, put in, changed or swapped with its neighbour. */
  static boolean oneSlip(String typed, String right) {
    int a = typed.length();
    int b = right.length();
    if (Math.abs(a - b) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(a, b) && typed.charAt(same) == right.charAt(same)) {
      same++;
    }
    if (a > b) {
      return typed.regionMatches(same + 1, right, same, b - same);
    }
    if (a < b) {
      return typed.regionMatches(same, right, same + 1, a - same);
    }
    return same < a
        && (typed.regionMatches(same + 1, right, same + 1, a - same - 1)
            || same + 1 < a
                && typed.charAt(same) == right.charAt(same + 1)
                && typed.charAt(same + 1) == right.charAt(same)
                && typed.regionMatches(same + 2, right, same + 2, a - same - 2));
  }
}
