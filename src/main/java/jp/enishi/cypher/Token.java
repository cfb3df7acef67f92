package jp.enishi.cypher;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a Cypher query as far as the guard needs to tell pieces apart. Comments and strings
 * leave no word behind.
 *
 * @param kind what it is
 * @param text a word as written; a quoted name without its backticks; a symbol; of a string as many
 *     spaces as it has characters
 * @param start where in the query it begins
 */
record Token(Kind kind, String text, int start) {

  enum Kind {
    WORD,
    QUOTED,
    STRING,
    SYMBOL
  }

  boolean is(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  boolean isSymbol(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  /** What a text that is written in the query stands for; null where it is no text. */
  String written(String query) {
    if (kind != Kind.STRING) {
      return null;
    }
    return query.substring(start + 1, start + 1 + text.length()).replaceAll("(?s)\\\\(.)", "$1");
  }

  static List<Token> of(String query) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < query.length()) {
      int end = end(query, at);
      char c = query.charAt(at);
      if (c == '\'' || c == '"') {
        tokens.add(new Token(Kind.STRING, " ".repeat(end - at - 2), at));
      } else if (c == '`') {
        tokens.add(new Token(Kind.QUOTED, query.substring(at + 1, end - 1).replace("``", "`"), at));
      } else if (Character.isUnicodeIdentifierStart(c) || Character.isDigit(c) || c == '_') {
        tokens.add(new Token(Kind.WORD, visible(query.substring(at, end)), at));
      } else if (!isSpace(c) && end == at + 1) {
        tokens.add(new Token(Kind.SYMBOL, String.valueOf(c), at));
      }
      at = end;
    }
    return tokens;
  }

  /** What Cypher takes for white space, no-break and ideographic spaces among it. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u180e';
  }

  /** Where the piece that begins at {@code at} ends. */
  private static int end(String query, int at) {
    char c = query.charAt(at);
    if (query.startsWith("//", at)) {
      int line = at;
      while (line < query.length() && query.charAt(line) != '\n' && query.charAt(line) != '\r') {
        line++;
      }
      return line;
    }
    if (query.startsWith("/*", at)) {
      return closed(query.indexOf("*/", at + 2), 2);
    }
    if (c == '`') {
      int close = query.indexOf('`', at + 1);
      while (close >= 0 && query.startsWith("``", close)) {
        close = query.indexOf('`', close + 2);
      }
      return closed(close, 1);
    }
    if (c == '\'' || c == '"') {
      int close = at + 1;
      while (close < query.length() && query.charAt(close) != c) {
        close += query.charAt(close) == '\\' ? 2 : 1;
      }
      return closed(close < query.length() ? close : -1, 1);
    }
    int end = at + 1;
    if (Character.isUnicodeIdentifierStart(c) || Character.isDigit(c) || c == '_') {
      while (end < query.length() && Character.isUnicodeIdentifierPart(query.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  /** Without characters that nobody sees (zero-width joiners …), so that they hide no word. */
  private static String visible(String word) {
    StringBuilder visible = new StringBuilder();
    word.codePoints()
        .filter(c -> !Character.isIdentifierIgnorable(c))
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static int closed(int close, int length) {
    if (close < 0) {
      throw new QueryRefused("引用符またはコメントが閉じていません。");
    }
    return close + length;
  }
}
