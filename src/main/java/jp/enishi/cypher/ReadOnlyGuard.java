package jp.enishi.cypher;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Decides whether a query that a reader wrote only reads this graph. Looks twice: at the text,
 * before the database sees it, and at the database's own plan, before it runs.
 */
final class ReadOnlyGuard {

  private static final Set<String> PROCEDURES =
      Set.of(
          "db.labels",
          "db.relationshiptypes",
          "db.propertykeys",
          "db.schema.visualization",
          "db.schema.nodetypeproperties",
          "db.schema.reltypeproperties",
          "db.index.fulltext.querynodes",
          "db.index.fulltext.queryrelationships");
  private static final Set<String> FUNCTION_FAMILIES =
      Set.of(
          "date", "datetime", "localdatetime", "localtime", "time", "duration", "point", "vector");
  private static final Set<String> REFUSED_WORDS =
      Set.of(
          "CREATE",
          "INSERT",
          "MERGE",
          "DELETE",
          "DETACH",
          "NODETACH",
          "SET",
          "REMOVE",
          "DROP",
          "FOREACH",
          "LOAD",
          "USE",
          "ALTER",
          "GRANT",
          "DENY",
          "REVOKE",
          "RENAME",
          "TERMINATE",
          "TRANSACTIONS",
          "PERIODIC",
          "DEALLOCATE",
          "REALLOCATE",
          "DRYRUN");
  private static final Set<String> REFUSED_AT_START =
      Set.of("EXPLAIN", "PROFILE", "CYPHER", "SHOW", "START", "STOP", "ENABLE");
  private static final List<String> REFUSED_OPERATORS =
      List.of("LoadCSV", "Transaction", "Terminate", "Show", "Administration");

  /** Letters of a query; far more than a person writes. */
  static final int LONGEST = 20_000;

  /** Letters of a text, or elements of a list, that may be gone through as often as one likes. */
  private static final int SHORT = 100;

  private ReadOnlyGuard() {}

  /** Refuses by the text alone, whatever its parameters are; errs on the side of refusing. */
  static void checkText(String query) {
    checkText(query, Map.of());
  }

  /**
   * Refuses by the text and its parameters.
   *
   * @param parameters their values; one that is not there is taken for a long one
   */
  static void checkText(String query, Map<String, Object> parameters) {
    if (query.length() > LONGEST) {
      throw new QueryRefused("問い合わせは " + LONGEST + " 文字までです。値は parameters で渡してください。");
    }
    if (query.toLowerCase(Locale.ROOT).contains("\\u")) {
      throw new QueryRefused("\\u による文字の書き方は使えません。文字をそのまま書いてください。");
    }
    List<Token> tokens = Token.of(query);
    if (tokens.isEmpty()) {
      throw new QueryRefused("問い合わせが空です。MATCH … RETURN … を書いてください。");
    }
    if (tokens.get(0).kind() == Token.Kind.WORD
        && REFUSED_AT_START.contains(tokens.get(0).text().toUpperCase(Locale.ROOT))) {
      throw refusedWord(tokens.get(0).text());
    }
    long comparing = PatternGuard.check(query, tokens, parameters);
    LongValues longValues = new LongValues(tokens, shortOnes(parameters));
    GrowthGuard.check(tokens, longValues);
    RepetitionGuard.check(tokens, longValues, comparing);
    for (int i = 0; i < tokens.size(); i++) {
      checkWord(tokens, i);
      checkCall(tokens, i);
      checkFunction(tokens, i);
      if (tokens.get(i).isSymbol(";") && i < tokens.size() - 1) {
        throw new QueryRefused("一度に実行できる問い合わせは一つです。「;」の後を消してください。");
      }
    }
  }

  private static Set<String> shortOnes(Map<String, Object> parameters) {
    return parameters.entrySet().stream()
        .filter(each -> isShort(each.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isShort(Object value) {
    if (value instanceof String text) {
      return text.length() <= SHORT;
    }
    if (value instanceof List<?> list) {
      return list.size() <= SHORT && list.stream().allMatch(each -> each == null || isPlain(each));
    }
    return value == null || isPlain(value);
  }

  private static boolean isPlain(Object value) {
    return value instanceof String text
        ? text.length() <= SHORT
        : !(value instanceof List<?> || value instanceof Map<?, ?>);
  }

  private static void checkWord(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.WORD
        && REFUSED_WORDS.contains(token.text().toUpperCase(Locale.ROOT))
        && !isNaming(tokens, i)) {
      throw refusedWord(token.text());
    }
  }

  /** Where no command can stand: {@code n.set, :Set, $set, {set: 1}, AS set, (set), (set:City)}. */
  private static boolean isNaming(List<Token> tokens, int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : before;
    boolean behindSign =
        before.kind() == Token.Kind.SYMBOL
            && List.of(".", ":", "$", "|", "&", "!").contains(before.text());
    boolean key = (before.isSymbol("{") || before.isSymbol(",")) && after.isSymbol(":");
    boolean node = before.isSymbol("(") && (after.isSymbol(":") || after.isSymbol(")"));
    return behindSign || key || node || before.is("AS");
  }

  private static QueryRefused refusedWord(String word) {
    return new QueryRefused(
        "ここでは読み取りだけができます。「" + word + "」は使えません。同じ名前の変数や項目であれば `" + word + "` と書いてください。");
  }

  /** After CALL comes a subquery, or a procedure of the short list. */
  private static void checkCall(List<Token> tokens, int i) {
    if (!tokens.get(i).is("CALL") || i + 1 >= tokens.size() || !tokens.get(i + 1).isName()) {
      return;
    }
    if (i > 0 && (tokens.get(i - 1).isSymbol(".") || tokens.get(i - 1).isSymbol(":"))) {
      return;
    }
    checkProcedure(dotted(tokens, i + 1));
  }

  private static void checkProcedure(String name) {
    if (!PROCEDURES.contains(name.toLowerCase(Locale.ROOT))) {
      throw new QueryRefused(
          "手続き "
              + name
              + " は呼べません。呼べるのは db.labels、db.relationshipTypes、db.propertyKeys、"
              + "db.schema.…、db.index.fulltext.query… だけです。");
    }
  }

  private static void checkFunction(List<Token> tokens, int i) {
    boolean first =
        tokens.get(i).isName()
            && (i == 0 || !(tokens.get(i - 1).isSymbol(".") || tokens.get(i - 1).is("CALL")));
    if (!first || i + 1 >= tokens.size() || !tokens.get(i + 1).isSymbol(".")) {
      return;
    }
    String name = dotted(tokens, i);
    int after = i + 2 * name.split("\\.", -1).length - 1;
    boolean called = after < tokens.size() && tokens.get(after).isSymbol("(");
    if (called && !FUNCTION_FAMILIES.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
      throw new QueryRefused("関数 " + name + " は使えません。Cypher の標準の関数だけが使えます。");
    }
  }

  private static String dotted(List<Token> tokens, int from) {
    StringBuilder name = new StringBuilder(tokens.get(from).text());
    for (int i = from + 1;
        i + 1 < tokens.size() && tokens.get(i).isSymbol(".") && tokens.get(i + 1).isName();
        i += 2) {
      name.append('.').append(tokens.get(i + 1).text());
    }
    return name.toString();
  }

  /** Refuses by what the database says it would do. */
  static void checkPlan(ResultSummary explained) {
    if (explained.queryType() != QueryType.READ_ONLY || !explained.hasPlan()) {
      throw new QueryRefused("ここでは読み取りだけができます。書き込みや管理の命令は実行しません。");
    }
    checkOperator(explained.plan());
  }

  private static void checkOperator(Plan plan) {
    String operator = plan.operatorType();
    if (REFUSED_OPERATORS.stream().anyMatch(operator::startsWith)) {
      throw new QueryRefused("ここでは読み取りだけができます（" + operator + " は実行しません）。");
    }
    if (operator.startsWith("ProcedureCall")) {
      String details = plan.arguments().get("Details").asString();
      checkProcedure(details.substring(0, details.indexOf('(')).strip());
    }
    plan.children().forEach(ReadOnlyGuard::checkOperator);
  }
}
