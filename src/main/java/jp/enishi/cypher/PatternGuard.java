package jp.enishi.cypher;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Refuses regular expressions that can be tried in ever more ways: the database does not stop one
 * while it is tried, so that it must be there to be looked at beforehand.
 */
final class PatternGuard {

  /** {@code (a+)+}. */
  private static final Pattern REPEATED_REPETITION =
      Pattern.compile("\\([^()]*[*+}|][^()]*\\)\\s*[*+{]");

  /** {@code .*a.*a.*a}: every one more multiplies the ways. */
  private static final int MOST_REPETITIONS = 5;

  private static final Pattern REPETITION = Pattern.compile("[*+]|\\{\\d+,\\d*\\}");
  private static final Pattern WRITTEN = Pattern.compile("=~\\s*(?:'([^']*)'|\"([^\"]*)\")");

  private PatternGuard() {}

  static void check(String query, List<Token> tokens, Map<String, Object> parameters) {
    if (!query.contains("=~")) {
      return;
    }
    checkPattern(query, Integer.MAX_VALUE);
    WRITTEN
        .matcher(query)
        .results()
        .forEach(
            found ->
                checkPattern(
                    found.group(1) == null ? found.group(2) : found.group(1), MOST_REPETITIONS));
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).isSymbol("=") && tokens.get(i + 1).isSymbol("~")) {
        checkOperand(tokens, i + 2, parameters);
      }
    }
  }

  /** A text as it is written, or a parameter whose value is there; nothing put together. */
  private static void checkOperand(List<Token> tokens, int at, Map<String, Object> parameters) {
    boolean parameter = tokens.get(at).isSymbol("$") && at + 1 < tokens.size();
    int next = parameter ? at + 2 : at + 1;
    boolean whole =
        next >= tokens.size()
            || !(tokens.get(next).isSymbol("+")
                || tokens.get(next).isSymbol(".")
                || tokens.get(next).isSymbol("|")
                || tokens.get(next).isSymbol("["));
    Object value = parameter ? parameters.get(tokens.get(at + 1).text()) : null;
    if (whole && value instanceof String pattern) {
      checkPattern(pattern, MOST_REPETITIONS);
    } else if (!whole || tokens.get(at).kind() != Token.Kind.STRING) {
      throw new QueryRefused(
          "=~ の右には、'…' で書いた式か、文字列のパラメーターだけを置けます。つなげて作ったものは使えません。一部を探すには CONTAINS を使ってください。");
    }
  }

  private static void checkPattern(String pattern, int most) {
    if (REPEATED_REPETITION.matcher(pattern).find()
        || REPETITION.matcher(pattern).results().count() > most) {
      throw new QueryRefused(
          "=~ の式で、繰り返し（+、*、{…}）を含む括弧をさらに繰り返すことと、繰り返しを "
              + MOST_REPETITIONS
              + " 個を超えて並べることはできません。終わらないことがあります。");
    }
  }
}
