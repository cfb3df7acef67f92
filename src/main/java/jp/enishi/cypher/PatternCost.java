package jp.enishi.cypher;

/**
 * In how many ways a regular expression can be tried on one text before it is found not to fit.
 * Repetitions and choices one after the other multiply, which {@code a?a?a?…} and {@code
 * (a|a)(a|a)…} do as well as {@code .*a.*a…}; a repetition of what can be tried in several ways has
 * no end.
 */
final class PatternCost {

  private static final int MOST_COPIES = 10;

  private final String pattern;
  private final double letters;
  private int at;
  private int repetitions;

  private PatternCost(String pattern, double letters) {
    this.pattern = pattern;
    this.letters = letters;
  }

  /**
   * The most ways; infinite where no bound is known.
   *
   * @param letters of the longest text that may be tried
   */
  static double of(String pattern, double letters) {
    PatternCost cost = new PatternCost(pattern, letters);
    double ways = cost.alternatives();
    return cost.at < pattern.length() ? Double.POSITIVE_INFINITY : ways; // a bracket too many
  }

  /** Of a|b one or the other. */
  private double alternatives() {
    double ways = sequence();
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      ways += sequence();
    }
    return ways;
  }

  private double sequence() {
    double ways = 1;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      double once = atom();
      while (isQuantifier()) {
        once = repeated(once);
      }
      ways *= once;
    }
    return ways;
  }

  private double atom() {
    char c = pattern.charAt(at++);
    if (c == '(') {
      return group();
    }
    if (c == '[') {
      skipClass();
    } else if (c == '\\' && at < pattern.length()) {
      return escaped(pattern.charAt(at++));
    }
    return 1;
  }

  private double group() {
    if (at < pattern.length() && pattern.charAt(at) == '?') {
      int flags = at + 1;
      while (flags < pattern.length() && isFlag(pattern.charAt(flags))) {
        flags++;
      }
      if (pattern.substring(at, flags).contains("x")) {
        return Double.POSITIVE_INFINITY; // comments within it could hide anything
      }
      if (flags < pattern.length() && pattern.charAt(flags) == ')') {
        at = flags + 1;
        return 1;
      }
      at = flags;
      while (at < pattern.length() && "<>=!:".indexOf(pattern.charAt(at)) >= 0) {
        at++;
      }
    }
    double ways = alternatives();
    at++;
    return ways;
  }

  private static boolean isFlag(char c) {
    return c == '-' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private double escaped(char c) {
    if (c == 'Q') {
      int end = pattern.indexOf("\\E", at);
      at = end < 0 ? pattern.length() : end + 2;
    }
    boolean again = Character.isDigit(c) && c != '0' || c == 'k';
    return again ? letters : 1; // what was found before, letter by letter
  }

  private void skipClass() {
    int depth = 1;
    boolean first = true;
    while (at < pattern.length() && depth > 0) {
      char c = pattern.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && !first) {
        depth--;
      }
      first = first && c == '^';
    }
  }

  private boolean isQuantifier() {
    return at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0;
  }

  private double repeated(double once) {
    char c = pattern.charAt(at++);
    double ways;
    if (c == '?') {
      ways = 1 + once;
    } else if (c == '{') {
      ways = counted(once);
    } else {
      ways = endless(once);
    }
    if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
      at++; // as few as fit, or whatever fits: no way more
    }
    return ways;
  }

  private double endless(double once) {
    repetitions++;
    return once > 1 ? Double.POSITIVE_INFINITY : letters / repetitions;
  }

  /** {@code {3}, {3,}, {3,5}}. */
  private double counted(double once) {
    int end = pattern.indexOf('}', at);
    String[] counts = end < 0 ? new String[0] : pattern.substring(at, end).split(",", -1);
    at = end < 0 ? pattern.length() : end + 1;
    if (counts.length == 0 || counts.length == 2 && counts[1].isBlank()) {
      return endless(once);
    }
    boolean exact = counts.length == 1;
    int most = number(counts[counts.length - 1]);
    if (once == 1) {
      return exact ? 1 : endless(once);
    }
    return most > MOST_COPIES ? Double.POSITIVE_INFINITY : most * Math.pow(once, most);
  }

  private static int number(String text) {
    return text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : Integer.MAX_VALUE;
  }
}
