package jp.enishi.cypher;

import java.util.List;
import java.util.Map;

/**
 * Refuses regular expressions that can be tried in ever more ways: the database does not stop one
 * while it is tried, so that it must be there to be looked at beforehand ({@link PatternCost}).
 */
final class PatternGuard {

  /** Letters of a text of the graph that is tried: names, titles, findings. */
  static final int USUAL_TRIED = 200;

  /** Ways in which one text may be tried: about a second. */
  static final double MOST_WAYS = 2e7;

  /** Ways of all patterns of a query together. */
  private static final double MOST_TOGETHER = 5 * MOST_WAYS;

  /** Ways that take as long as one step of a repetition. */
  private static final double WAYS_A_STEP = 20;

  /** Letters of a text that the query makes, by {@code reduce} and the like. */
  private static final double MADE = 1e7;

  private final String query;
  private final List<Token> tokens;
  private final Map<String, Object> parameters;
  private final double letters;

  private PatternGuard(String query, List<Token> tokens, Map<String, Object> parameters) {
    this.query = query;
    this.tokens = tokens;
    this.parameters = parameters;
    this.letters = longest();
  }

  /** Refuses; else gives how many steps of a repetition one comparison stands for. */
  static long check(String query, List<Token> tokens, Map<String, Object> parameters) {
    return query.contains("=~") ? new PatternGuard(query, tokens, parameters).steps() : 1;
  }

  private long steps() {
    double most = 1;
    double together = 0;
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).isSymbol("=") && tokens.get(i + 1).isSymbol("~")) {
        double ways = ways(i + 2);
        most = Math.max(most, ways);
        together += ways;
      }
    }
    if (together > MOST_TOGETHER) {
      throw new QueryRefused("=~ の比較が多すぎて、終わらないことがあります。比較を減らすか、CONTAINS を使ってください。");
    }
    return (long) Math.ceil(most / WAYS_A_STEP);
  }

  /** Letters of the longest text that may be compared. */
  private double longest() {
    double most = USUAL_TRIED;
    long joined = tokens.stream().filter(t -> t.isSymbol("+")).count();
    most = Math.max(most, USUAL_TRIED / 2.0 * (1 + joined));
    for (Token token : tokens) {
      if (token.isName() && token.text().matches("(?i)reduce|replace|normalize")) {
        return MADE;
      }
      most = Math.max(most, token.kind() == Token.Kind.STRING ? token.text().length() : 0);
    }
    return Math.max(most, letters(parameters));
  }

  private static double letters(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().mapToDouble(PatternGuard::letters).max().orElse(0);
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().mapToDouble(PatternGuard::letters).max().orElse(0);
    }
    return value instanceof String text ? text.length() : 0;
  }

  /** Of a text as it is written, or of a parameter whose value is there; nothing put together. */
  private double ways(int at) {
    boolean parameter = tokens.get(at).isSymbol("$") && at + 1 < tokens.size();
    int next = parameter ? at + 2 : at + 1;
    boolean whole =
        next >= tokens.size()
            || !(tokens.get(next).isSymbol("+")
                || tokens.get(next).isSymbol(".")
                || tokens.get(next).isSymbol("|")
                || tokens.get(next).isSymbol("["));
    Object pattern =
        parameter ? parameters.get(tokens.get(at + 1).text()) : tokens.get(at).written(query);
    if (!whole || !(pattern instanceof String text)) {
      throw new QueryRefused(
          "=~ の右には、'…' で書いた式か、文字列のパラメーターだけを置けます。つなげて作ったものは使えません。一部を探すには CONTAINS を使ってください。");
    }
    double ways = PatternCost.of(text, letters);
    if (ways <= MOST_WAYS) {
      return ways;
    }
    throw new QueryRefused(
        PatternCost.of(text, USUAL_TRIED) <= MOST_WAYS
            ? "長い文字列（"
                + USUAL_TRIED
                + " 文字を超える値や、reduce、replace、+ を重ねて作ったもの）があるとき、=~ の式の繰り返し（+、*、{…}）は一つまでです。"
            : "=~ の式で、繰り返し（+、*、{…}）は三つまで、どちらかを選ぶところは十ほどまでです。それらを含む括弧をさらに繰り返すこともできません。終わらないことがあります。");
  }
}
