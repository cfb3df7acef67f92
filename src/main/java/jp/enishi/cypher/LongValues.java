package jp.enishi.cypher;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells where a query uses a list or text whose length nothing in it bounds: what {@code collect}
 * gathered, a parameter, or a name for either. To look at one element, to ask for its size or
 * whether something is {@code IN} it costs little; whatever else is done with it may take as long
 * as it is.
 */
final class LongValues {

  /** Written after a list, {@code [..1000]} bounds it. */
  private static final int NONE = -1;

  private static final Set<String> CHEAP =
      Set.of("size", "length", "char_length", "head", "last", "isempty", "count", "exists");

  /** Their value is a number or one element, however long what they look at. */
  private static final Set<String> SCALAR =
      Set.of(
          "size",
          "length",
          "char_length",
          "head",
          "last",
          "isempty",
          "count",
          "exists",
          "sum",
          "avg",
          "any",
          "all",
          "none",
          "single",
          "min",
          "max");

  private static final Set<String> CLAUSES =
      Set.of("WITH", "RETURN", "UNWIND", "DISTINCT", "CALL", "MATCH", "WHERE", "YIELD", "BY");

  private final List<Token> tokens;
  private final Set<String> shortParameters;
  private final Set<String> names = new HashSet<>();

  /**
   * @param shortParameters names of the parameters whose values are known to be short
   */
  LongValues(List<Token> tokens, Set<String> shortParameters) {
    this.tokens = tokens;
    this.shortParameters = shortParameters;
    int before;
    do {
      before = names.size();
      for (int i = 1; i + 1 < tokens.size(); i++) {
        if (tokens.get(i).is("AS") && tokens.get(i + 1).isName() && isLong(begin(i), i)) {
          names.add(tokens.get(i + 1).text());
        }
      }
    } while (names.size() > before);
  }

  /** Whether the value is used there in a way that takes as long as it is. */
  boolean isUsed(int i) {
    if (isCollect(i)) {
      return !isBounded(closing(i + 1) + 1);
    }
    if (!isNamed(i)) {
      return false;
    }
    int first = isParameter(i) ? i - 1 : i;
    Token before = first > 0 ? tokens.get(first - 1) : null;
    Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    boolean membership = before != null && before.is("IN") && !isLoop(first - 2);
    boolean cheap =
        before != null
            && before.isSymbol("(")
            && after != null
            && after.isSymbol(")")
            && first > 1
            && CHEAP.contains(lower(first - 2));
    return !membership && !cheap && !isElement(i + 1);
  }

  /** Whether it stands there in any way, its size too. */
  boolean isNamed(int i) {
    Token token = tokens.get(i);
    if (!token.isName()) {
      return false;
    }
    if (isParameter(i)) {
      return !shortParameters.contains(token.text());
    }
    boolean property =
        i > 0 && (tokens.get(i - 1).isSymbol(".") || tokens.get(i - 1).isSymbol(":"));
    boolean called = i + 1 < tokens.size() && tokens.get(i + 1).isSymbol("(");
    return !property && !called && names.contains(token.text());
  }

  /** {@code collect(…)}, or a subquery that collects. */
  private boolean isCollect(int i) {
    return tokens.get(i).isName()
        && lower(i).equals("collect")
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).isSymbol("(") || tokens.get(i + 1).isSymbol("{"))
        && (i == 0 || !tokens.get(i - 1).isSymbol("."));
  }

  private boolean isParameter(int i) {
    return i > 0 && tokens.get(i - 1).isSymbol("$");
  }

  /** {@code x IN} right behind a bracket or comma begins a loop. */
  private boolean isLoop(int variable) {
    return variable > 0
        && variable + 1 < tokens.size()
        && tokens.get(variable + 1).is("IN")
        && tokens.get(variable).isName()
        && (tokens.get(variable - 1).isSymbol("[")
            || tokens.get(variable - 1).isSymbol("(")
            || tokens.get(variable - 1).isSymbol(","));
  }

  /** {@code [3]}, {@code [..1000]}: one element, or few. */
  private boolean isElement(int at) {
    return at < tokens.size()
        && tokens.get(at).isSymbol("[")
        && (isBounded(at) || !isSlice(at, closing(at)));
  }

  private boolean isBounded(int at) {
    return bound(at) != NONE;
  }

  /** The number of elements that a slice written there leaves. */
  int bound(int at) {
    if (at >= tokens.size() || !tokens.get(at).isSymbol("[")) {
      return NONE;
    }
    int close = closing(at);
    boolean written =
        isSlice(at, close) && close - at <= 5 && tokens.get(close - 1).text().matches("\\d{1,9}");
    return written ? Integer.parseInt(tokens.get(close - 1).text()) : NONE;
  }

  private boolean isSlice(int open, int close) {
    for (int i = open + 1; i + 1 < close; i++) {
      if (tokens.get(i).isSymbol(".") && tokens.get(i + 1).isSymbol(".")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands there has no bounded length. */
  private boolean isLong(int from, int to) {
    boolean unwound = from > 0 && tokens.get(from - 1).is("UNWIND");
    boolean literal = tokens.get(from).isSymbol("[") && !isLoop(from + 1);
    if (unwound && !literal) {
      return false; // its elements
    }
    if (SCALAR.contains(lower(from))
        && tokens.get(from + 1).isSymbol("(")
        && closing(from + 1) == to - 1) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (isUsed(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where the expression begins that ends there. */
  private int begin(int end) {
    int depth = 0;
    int i = end - 1;
    while (i >= 0) {
      Token token = tokens.get(i);
      boolean symbol = token.kind() == Token.Kind.SYMBOL;
      if (symbol && ")]}".contains(token.text())) {
        depth++;
      } else if (symbol && "([{".contains(token.text())) {
        depth--;
      }
      boolean part =
          depth < 0
              || depth == 0
                  && (token.isSymbol(",")
                      || token.kind() == Token.Kind.WORD
                          && CLAUSES.contains(token.text().toUpperCase(Locale.ROOT)));
      if (part) {
        break;
      }
      i--;
    }
    return i + 1;
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Token.Kind.SYMBOL) {
        depth += "([{".contains(tokens.get(i).text()) ? 1 : 0;
        depth -= ")]}".contains(tokens.get(i).text()) ? 1 : 0;
        if (depth == 0) {
          return i;
        }
      }
    }
    return tokens.size();
  }

  private String lower(int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }
}
