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

  private GrowthGuard() {}

  static void check(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i + 1).isSymbol("(") && isFunction(tokens, i)) {
        List<List<Token>> arguments = arguments(tokens, i + 2);
        if (isCalled(tokens.get(i), "range")) {
          checkRange(arguments);
        } else if (isCalled(tokens.get(i), "reduce")) {
          checkReduce(arguments);
        }
      }
    }
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
