package jp.enishi.extraction.list;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Text of a cell in which a converter left HTML; in time linear in its length, however nested. */
final class Markup {

  private static final Pattern BREAK =
      Pattern.compile(
          "</?(?:p|br|li|ul|ol|div|tr|td|th|table|h\\d)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]*>");

  /** A link as Markdown writes it: [A市](https://…). */
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{1,80})\\]\\([^()\\s]{1,300}\\)");

  private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");
  private static final Pattern SPACES = Pattern.compile("[\\p{Cntrl}\\s&&[^\\n]]+");

  private Markup() {}

  /** Its text, with a line break for each block. */
  static String plain(String cell) {
    if (cell.chars().noneMatch(c -> c == '<' || c == '&' || c == ']' || c < ' ' || c == '　')) {
      return cell.strip();
    }
    String text = cell;
    if (text.indexOf('<') >= 0) {
      text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    }
    if (text.indexOf("](") > 0) {
      text = LINK.matcher(text).replaceAll("$1");
    }
    if (text.indexOf('&') >= 0) {
      text = Parser.unescapeEntities(text, false);
    }
    return LINES.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("\n").strip();
  }
}
