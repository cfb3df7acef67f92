package jp.enishi.export;

import java.util.regex.Pattern;

/**
 * Keeps a text from being run as a formula when a table is opened in a spreadsheet: one that begins
 * with {@code = + - @}, in either width, a tab or a line break gets an apostrophe in front (OWASP,
 * CSV Injection). A lone mark (－ for "none") is no formula and stays.
 */
final class Guard {

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@＝＋－＠\\t\\r\\n].+", Pattern.DOTALL);

  private Guard() {}

  static String text(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
