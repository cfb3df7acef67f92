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

  /** Letters of a text that may be tried in so many ways; every repetition multiplies them. */
  static final int LONGEST_TRIED = 1_000;

  /** Texts joined in the query; a name with what belongs to it is five or ten. */
  private static final int MOST_JOINED = 20;

  private static final Pattern REPETITION = Pattern.compile("[*+]|\\{\\d+,\\d*\\}");
  private static final Pattern WRITTEN = Pattern.compile("=~\\s*(?:'([^']*)'|\"([^\"]*)\")");

  private PatternGuard() {}

  static void check(String query, List<Token> tokens, Map<String, Object> parameters) {
    if (!query.contains("=~")) {
      return;
    }
    checkPattern(query, Integer.MAX_VALUE);
    int most = mayBeLong(tokens, parameters) ? 1 : MOST_REPETITIONS;
    WRITTEN
        .matcher(query)
        .results()
        .forEach(
            found -> checkPattern(found.group(1) == null ? found.group(2) : found.group(1), most));
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).isSymbol("=") && tokens.get(i + 1).isSymbol("~")) {
        checkOperand(tokens, i + 2, parameters, most);
      }
    }
  }

  /** Whether a text longer than any name of the graph may be compared. */
  private static boolean mayBeLong(List<Token> tokens, Map<String, Object> parameters) {
    boolean made =
        tokens.stream()
            .anyMatch(
                t ->
                    t.isName() && t.text().matches("(?i)reduce|replace")
                        || t.kind() == Token.Kind.STRING && t.text().length() > LONGEST_TRIED);
    return made
        || tokens.stream().filter(t -> t.isSymbol("+")).count() > MOST_JOINED
        || parameters.values().stream().anyMatch(PatternGuard::isLong);
  }

  private static boolean isLong(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(PatternGuard::isLong);
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().anyMatch(PatternGuard::isLong);
    }
    return value instanceof String text && text.length() > LONGEST_TRIED;
  }

  /** A text as it is written, or a parameter whose value is there; nothing put together. */
  private static void checkOperand(
      List<Token> tokens, int at, Map<String, Object> parameters, int most) {
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
      checkPattern(pattern, most);
    } else if (!whole || tokens.get(at).kind() != Token.Kind.STRING) {
      throw new QueryRefused(
          "=~ の右には、'…' で書いた式か、文字列のパラメーターだけを置けます。つなげて作ったものは使えません。一部を探すには CONTAINS を使ってください。");
    }
  }

  private static void checkPattern(String pattern, int most) {
    if (most == 1 && REPETITION.matcher(pattern).results().count() > 1) {
      throw new QueryRefused(
          "長い文字列（"
              + LONGEST_TRIED
              + " 文字を超える値や、reduce、replace、+ を重ねて作ったもの）があるとき、=~ の式の繰り返し（+、*、{…}）は一つまでです。");
    }
    if (REPEATED_REPETITION.matcher(pattern).find()
        || REPETITION.matcher(pattern).results().count() > most) {
      throw new QueryRefused(
          "=~ の式で、繰り返し（+、*、{…}）を含む括弧をさらに繰り返すことと、繰り返しを "
              + MOST_REPETITIONS
              + " 個を超えて並べることはできません。終わらないことがあります。");
    }
  }
}
