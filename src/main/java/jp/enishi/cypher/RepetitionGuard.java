package jp.enishi.cypher;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses expressions that would go on for hours or fill the memory with one value. The database
 * stops a query between its steps, but no expression while it is worked out: {@code [x IN range(1,
 * 1000000) | [y IN range(1, 1000) | y]]} cannot be stopped. So the steps of repetitions inside one
 * another are multiplied beforehand as far as they are written, and so is what joining lists to one
 * another makes of them.
 */
final class RepetitionGuard {

  /** The most steps of repetitions inside one another, and elements of a list joined together. */
  static final long MOST_STEPS = 1_000_000;

  /** Brackets inside one another; a person writes five or ten. */
  static final int DEEPEST = 30;

  /** Taken for a range up to {@code size(…)}, and for the rows that are collected. */
  private static final long USUAL = 1_000;

  /** Taken for a list that was collected or given, however long it is. */
  private static final long LONG = 10_000;

  private static final Set<String> OPENING = Set.of("(", "[", "{");
  private static final Set<String> CLOSING = Set.of(")", "]", "}");
  private static final Set<String> BEFORE_A_LIST =
      Set.of("WITH", "RETURN", "DISTINCT", "IN", "AND", "OR", "NOT", "THEN", "ELSE", "WHERE");
  private static final Set<String> MEASURES = Set.of("size", "length", "char_length");

  private final List<Token> tokens;
  private final LongValues longValues;
  private final long comparing;

  private RepetitionGuard(List<Token> tokens, LongValues longValues, long comparing) {
    this.tokens = tokens;
    this.longValues = longValues;
    this.comparing = comparing;
  }

  /**
   * @param comparing steps for which one {@code =~} stands
   */
  static void check(List<Token> tokens, LongValues longValues, long comparing) {
    RepetitionGuard guard = new RepetitionGuard(tokens, longValues, comparing);
    guard.checkDepth();
    long steps = guard.steps(0, tokens.size());
    if (steps > MOST_STEPS || guard.ranges() > MOST_STEPS || guard.joined() > MOST_STEPS) {
      throw new QueryRefused(
          "一つの式の中で " + MOST_STEPS + " 回を超える繰り返しや、それだけ長いリストは作れません。UNWIND で行に分けてください。");
    }
  }

  /** The database reads brackets deep inside one another for minutes, before any limit holds. */
  private void checkDepth() {
    int depth = 0;
    int prefixes = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (isBracket(i, OPENING) || tokens.get(i).is("CASE")) {
        depth++;
      } else if (isBracket(i, CLOSING) || tokens.get(i).is("END")) {
        depth--;
      }
      boolean prefix =
          tokens.get(i).is("NOT") || tokens.get(i).isSymbol("-") || tokens.get(i).isSymbol("+");
      prefixes = prefix ? prefixes + 1 : 0;
      if (depth > DEEPEST || prefixes > DEEPEST) {
        throw new QueryRefused("括弧や CASE、NOT、符号を重ねるのは " + DEEPEST + " 段までにしてください。");
      }
    }
  }

  /** The most steps of what stands there; repetitions side by side do not multiply. */
  private long steps(int from, int to) {
    long most = 1;
    for (int i = from; i < to; i++) {
      if (begins(i)) {
        int end = end(i, to);
        int body = body(i + 2, end);
        long source = source(i + 2, body);
        most = Math.max(most, Math.multiplyExact(Math.min(source, MOST_STEPS), capped(body, end)));
        i = end - 1;
      } else if (isCalled(i, "collect")) {
        int end = end(i + 1, to);
        long each = repeats(i + 2, end) ? steps(i + 2, end) : 1;
        long rows = longValues.isUsed(i) ? LONG : 1;
        most = Math.max(most, Math.max(rows, each == 1 ? 1 : USUAL * Math.min(each, MOST_STEPS)));
        i = end - 1;
      } else if (isCalled(i, "range")) {
        int end = end(i + 1, to);
        most = Math.max(most, isUnwound(i) ? 1 : range(i + 2, end));
        i = end - 1;
      } else if (longValues.isUsed(i)) {
        most = Math.max(most, LONG);
      } else if (tokens.get(i).isSymbol("~")) {
        most = Math.max(most, comparing);
      }
    }
    return most;
  }

  /** How often a loop over what stands there goes round, as far as it is written. */
  private long source(int from, int to) {
    int slice = to - 1;
    while (slice > from && !tokens.get(slice).isSymbol("[")) {
      slice--;
    }
    int bound = slice > from ? longValues.bound(slice) : -1;
    long steps = Math.max(steps(from, to), 1);
    return bound < 0 ? steps : Math.max(1, bound);
  }

  /** Whether a repetition stands there, and not only a long value. */
  private boolean repeats(int from, int to) {
    for (int i = from; i < to; i++) {
      if (begins(i) || isCalled(i, "range") || isCalled(i, "collect")) {
        return true;
      }
    }
    return false;
  }

  private long capped(int from, int to) {
    return Math.min(steps(from, to), MOST_STEPS + 1);
  }

  /** {@code x IN} right behind a bracket or comma: a comprehension, reduce, any, all … */
  private boolean begins(int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).isName()
        && tokens.get(i + 1).is("IN")
        && (tokens.get(i - 1).isSymbol("[")
            || tokens.get(i - 1).isSymbol("(")
            || tokens.get(i - 1).isSymbol(","));
  }

  private boolean isCalled(int i, String function) {
    return i + 1 < tokens.size()
        && tokens.get(i).isName()
        && tokens.get(i).text().equalsIgnoreCase(function)
        && tokens.get(i + 1).isSymbol("(")
        && (i == 0 || !tokens.get(i - 1).isSymbol("."));
  }

  private boolean isUnwound(int i) {
    return i > 0 && tokens.get(i - 1).is("UNWIND");
  }

  /** Behind the bracket that closes the one in which {@code from} lies, or that it opens. */
  private int end(int from, int to) {
    int depth = OPENING.contains(tokens.get(from).text()) ? 0 : 1;
    for (int i = from; i < to; i++) {
      if (isBracket(i, OPENING)) {
        depth++;
      } else if (isBracket(i, CLOSING)) {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return to;
  }

  private boolean isBracket(int i, Set<String> which) {
    return tokens.get(i).kind() == Token.Kind.SYMBOL && which.contains(tokens.get(i).text());
  }

  /** Where the source of a repetition ends and what is done with each begins. */
  private int body(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      if (isBracket(i, OPENING)) {
        depth++;
      } else if (isBracket(i, CLOSING)) {
        depth--;
      } else if (depth == 0 && (tokens.get(i).isSymbol("|") || tokens.get(i).is("WHERE"))) {
        return i;
      }
    }
    return to;
  }

  /** The elements of a range, as far as they are written. */
  private long range(int from, int to) {
    Long written = GrowthGuard.elements(tokens, from);
    if (written != null) {
      return written;
    }
    boolean measured = false;
    boolean unbounded = false;
    for (int i = from; i < to; i++) {
      unbounded |= longValues.isNamed(i);
      measured |= MEASURES.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
    }
    if (!measured) {
      throw new QueryRefused(
          "式の中の range の終わりは、数か size(…) で書いてください。ほかの値までは UNWIND range(…) で数えられます。");
    }
    return Math.max(unbounded ? LONG : USUAL, steps(from, to));
  }

  /** All written ranges multiplied: one may be repeated by the name that it was given. */
  private long ranges() {
    long all = 1;
    for (int i = 0; i < tokens.size(); i++) {
      if (isCalled(i, "range") && !isUnwound(i)) {
        Long written = GrowthGuard.elements(tokens, i + 2);
        all = Math.min(all * Math.max(written == null ? 1 : written, 1), MOST_STEPS + 1);
      }
    }
    return all;
  }

  /**
   * How long a list or text may become by being joined with {@code +} from one WITH to the next:
   * each may hold all that the one before made as often as it names something.
   */
  private long joined() {
    long longest = 1;
    for (int i = 0; i < tokens.size(); i++) {
      if (isCalled(i, "range") && !isUnwound(i)) {
        Long written = GrowthGuard.elements(tokens, i + 2);
        longest = Math.max(longest, written == null ? USUAL : written);
      }
    }
    long made = longest;
    int most = 1;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean stage = i == tokens.size() || tokens.get(i).is("WITH") || tokens.get(i).is("RETURN");
      if (stage) {
        made = Math.min(made * most, MOST_STEPS + 1);
        most = 1;
      } else {
        most = Math.max(most, Math.max(addends(i), listed(i)));
      }
    }
    return made == longest ? 1 : made;
  }

  /** Of a + b + c that begins there, three. */
  private int addends(int from) {
    int names = 1;
    int i = from;
    while (i + 2 < tokens.size()
        && tokens.get(i).isName()
        && tokens.get(i + 1).isSymbol("+")
        && tokens.get(i + 2).isName()) {
      names++;
      i += 2;
    }
    return names;
  }

  /** Of {@code [a, a, b]} that begins there, three: each may hold all that was made before. */
  private int listed(int from) {
    boolean literal =
        tokens.get(from).isSymbol("[")
            && from > 0
            && (!tokens.get(from - 1).isName()
                || BEFORE_A_LIST.contains(tokens.get(from - 1).text().toUpperCase(Locale.ROOT)))
            && !tokens.get(from - 1).isSymbol(")")
            && !tokens.get(from - 1).isSymbol("]");
    int names = 0;
    int i = from + 1;
    while (literal
        && i + 1 < tokens.size()
        && tokens.get(i).isName()
        && (tokens.get(i + 1).isSymbol(",") || tokens.get(i + 1).isSymbol("]"))) {
      names++;
      i += 2;
    }
    return Math.max(names, 1);
  }
}
