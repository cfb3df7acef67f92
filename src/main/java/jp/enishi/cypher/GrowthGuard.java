package jp.enishi.cypher;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Refuses what would make one huge value out of a short text, which no limit on rows and no limit
 * of the database on memory stops: {@code range(1, 1000000000)} as a value, and a {@code reduce}
 * that joins its result to itself, which doubles it at every step.
 */
final class GrowthGuard {

  /** The most elements that a written range may have. */
  static final long LONGEST_RANGE = 1_000_000;

  /**
   * Elements of a list whose parts {@code reduce} may join one to another: each copies the rest.
   */
  static final int MOST_JOINED = 10_000;

  /** Letters of a text that is joined so often. */
  private static final int LONGEST_JOINED = 100;

  /** How much longer {@code replace} may make a text, all of them together. */
  private static final long MOST_REPLACED = 10_000;

  private GrowthGuard() {}

  static void check(List<Token> tokens, LongValues longValues) {
    long replaced = 1;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i + 1).isSymbol("(") && isFunction(tokens, i)) {
        List<List<Token>> arguments = arguments(tokens, i + 2);
        if (isCalled(tokens.get(i), "range")) {
          checkRange(arguments);
        } else if (isCalled(tokens.get(i), "reduce")) {
          checkReduce(arguments);
          checkJoined(tokens, i + 2, longValues);
        } else if (isCalled(tokens.get(i), "replace") && arguments.size() == 3) {
          replaced = Math.min(replaced * longer(arguments), MOST_REPLACED + 1);
        }
      }
    }
    if (replaced > MOST_REPLACED) {
      throw new QueryRefused("replace を重ねて文字列を " + MOST_REPLACED + " 倍を超えて長くすることはできません。");
    }
  }

  /** By how much a replacement may lengthen a text; one that is not written may be a long one. */
  private static long longer(List<List<Token>> arguments) {
    List<Token> by = arguments.get(2);
    boolean written = by.size() == 1 && by.get(0).kind() == Token.Kind.STRING;
    return written ? Math.max(1, by.get(0).text().length()) : LONGEST_JOINED;
  }

  private static boolean isCalled(Token token, String function) {
    return token.isName() && token.text().equalsIgnoreCase(function);
  }

  private static boolean isFunction(List<Token> tokens, int i) {
    return i == 0 || !tokens.get(i - 1).isSymbol(".") && !tokens.get(i - 1).isSymbol(":");
  }

  private static void checkRange(List<List<Token>> arguments) {
    BigInteger elements = elements(arguments);
    if (elements != null && elements.compareTo(BigInteger.valueOf(LONGEST_RANGE)) > 0) {
      throw new QueryRefused("range は " + LONGEST_RANGE + " 個までにしてください。");
    }
  }

  /**
   * The elements of the range whose arguments begin there; null when its ends are not written as
   * numbers.
   */
  static Long elements(List<Token> tokens, int from) {
    BigInteger elements = elements(arguments(tokens, from));
    return elements == null ? null : elements.min(BigInteger.valueOf(LONGEST_RANGE)).longValue();
  }

  private static BigInteger elements(List<List<Token>> arguments) {
    List<BigInteger> numbers = arguments.stream().map(GrowthGuard::number).toList();
    if (numbers.size() < 2 || numbers.get(0) == null || numbers.get(1) == null) {
      return null;
    }
    BigInteger step =
        numbers.size() > 2 && numbers.get(2) != null ? numbers.get(2) : BigInteger.ONE;
    return step.signum() == 0
        ? BigInteger.ZERO
        : numbers.get(1).subtract(numbers.get(0)).divide(step).abs();
  }

  /** A whole number as written (1_000, 0xFF, -5), or null. */
  private static BigInteger number(List<Token> tokens) {
    boolean negative = tokens.size() == 2 && tokens.get(0).isSymbol("-");
    if (tokens.isEmpty() || tokens.size() > (negative ? 2 : 1)) {
      return null;
    }
    String text = tokens.get(tokens.size() - 1).text().replace("_", "");
    try {
      BigInteger value =
          text.matches("0[xX].*")
              ? new BigInteger(text.substring(2), 16)
              : text.matches("0[oO].*")
                  ? new BigInteger(text.substring(2), 8)
                  : new BigInteger(text);
      return negative ? value.negate() : value;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /**
   * In {@code reduce(all = '', x IN list | all + x)} every step copies what was joined so far, so
   * that the list must be short; and what was joined may not be gone through again.
   */
  private static void checkJoined(List<Token> tokens, int from, LongValues longValues) {
    String result = tokens.get(from).text();
    int end = close(tokens, from);
    int in = from;
    while (in < end && !tokens.get(in).is("IN")) {
      in++;
    }
    int bar = in;
    int depth = 0;
    while (bar < end && !(depth == 0 && tokens.get(bar).isSymbol("|"))) {
      depth += opens(tokens.get(bar)) ? 1 : closes(tokens.get(bar)) ? -1 : 0;
      bar++;
    }
    boolean joined = false;
    boolean longText = false;
    for (int i = bar + 1; i < end; i++) {
      boolean itself = tokens.get(i).isName() && tokens.get(i).text().equals(result);
      joined |= itself && isAdded(tokens, i);
      longText |= longValues.isUsed(i) || tokens.get(i).text().length() > LONGEST_JOINED;
      boolean loop = itself && tokens.get(i - 1).is("IN") && isLoop(tokens, i - 2);
      boolean replaced =
          itself && tokens.get(i - 1).isSymbol("(") && isCalled(tokens.get(i - 2), "replace");
      boolean again = loop || replaced || itself && isListed(tokens, i) && isListedAgain(tokens, i);
      if (again) {
        throw new QueryRefused(
            "reduce の式で「" + result + "」を繰り返しのもと、replace の中、リストの中に置くと、値が倍々に大きくなります。");
      }
    }
    if (joined && (longText || isLong(tokens, in + 1, bar, longValues))) {
      throw new QueryRefused(
          "reduce で値をつなげられるのは、"
              + MOST_JOINED
              + " 個までと分かるリストです。集めたリストは [.."
              + MOST_JOINED
              + "] で区切るか、UNWIND で行に分けて sum(…)、collect(DISTINCT …) で集計してください。");
    }
  }

  private static boolean isLong(List<Token> tokens, int from, int to, LongValues longValues) {
    int open = to - 1;
    while (open > from && !tokens.get(open).isSymbol("[")) {
      open--;
    }
    int bound = open > from ? longValues.bound(open) : -1;
    if (bound >= 0) {
      return bound > MOST_JOINED;
    }
    for (int i = from; i < to; i++) {
      boolean range = isCalled(tokens.get(i), "range") && tokens.get(i + 1).isSymbol("(");
      Long elements = range ? elements(tokens, i + 2) : null;
      if (longValues.isUsed(i)
          || range && longValues.isNamed(i)
          || elements != null && elements > MOST_JOINED) {
        return true;
      }
      if (range && elements == null) {
        int end = close(tokens, i + 2);
        for (int k = i; k < end; k++) {
          if (longValues.isNamed(k)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isLoop(List<Token> tokens, int variable) {
    return variable > 0
        && tokens.get(variable).isName()
        && (tokens.get(variable - 1).isSymbol("[")
            || tokens.get(variable - 1).isSymbol("(")
            || tokens.get(variable - 1).isSymbol(","));
  }

  /** Directly in a list or map: [all, x]. */
  private static boolean isListed(List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    Token after = tokens.get(i + 1);
    return (before.isSymbol("[") || before.isSymbol(",") || before.isSymbol(":"))
        && (after.isSymbol("]") || after.isSymbol(",") || after.isSymbol("}"));
  }

  private static boolean isListedAgain(List<Token> tokens, int i) {
    for (int k = i + 1; k < tokens.size() && !closes(tokens.get(k)); k++) {
      if (tokens.get(k).isName() && tokens.get(k).text().equals(tokens.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static int close(List<Token> tokens, int from) {
    int depth = 1;
    int i = from;
    while (i < tokens.size()) {
      depth += opens(tokens.get(i)) ? 1 : closes(tokens.get(i)) ? -1 : 0;
      if (depth == 0) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean opens(Token token) {
    return token.isSymbol("(") || token.isSymbol("[") || token.isSymbol("{");
  }

  private static boolean closes(Token token) {
    return token.isSymbol(")") || token.isSymbol("]") || token.isSymbol("}");
  }

  /** In {@code reduce(sum = 0, x IN list | …)} the result may stand once, not twice. */
  private static void checkReduce(List<List<Token>> arguments) {
    if (arguments.size() < 2 || arguments.get(0).isEmpty() || !arguments.get(0).get(0).isName()) {
      return;
    }
    String result = arguments.get(0).get(0).text();
    List<Token> step =
        arguments.subList(1, arguments.size()).stream().flatMap(List::stream).toList();
    int bar = step.stream().map(Token::text).toList().indexOf("|");
    long added = 0;
    for (int i = bar + 1; bar >= 0 && i < step.size(); i++) {
      if (step.get(i).isName() && step.get(i).text().equals(result) && isAdded(step, i)) {
        added++;
      }
    }
    if (added > 1) {
      throw new QueryRefused("reduce の式で「" + result + "」を二度以上足すと、値が倍々に大きくなります。一度だけ使ってください。");
    }
  }

  /** Whether a plus stands before or behind it, brackets passed over. */
  private static boolean isAdded(List<Token> tokens, int at) {
    int before = at - 1;
    while (before >= 0 && tokens.get(before).isSymbol("(")) {
      before--;
    }
    int after = at + 1;
    while (after < tokens.size() && tokens.get(after).isSymbol(")")) {
      after++;
    }
    return before >= 0 && tokens.get(before).isSymbol("+")
        || after < tokens.size() && tokens.get(after).isSymbol("+");
  }

  /** The arguments of a call, whose first token is at {@code from}; commas inside stay inside. */
  private static List<List<Token>> arguments(List<Token> tokens, int from) {
    List<List<Token>> arguments = new ArrayList<>();
    List<Token> argument = new ArrayList<>();
    int depth = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (depth == 0 && token.isSymbol(")")) {
        break;
      }
      if (token.isSymbol("(") || token.isSymbol("[") || token.isSymbol("{")) {
        depth++;
      } else if (token.isSymbol(")") || token.isSymbol("]") || token.isSymbol("}")) {
        depth--;
      }
      if (depth == 0 && token.isSymbol(",")) {
        arguments.add(argument);
        argument = new ArrayList<>();
      } else {
        argument.add(token);
      }
    }
    arguments.add(argument);
    return arguments;
  }
}
