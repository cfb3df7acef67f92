package jp.enishi.analysis.network;

import java.util.ArrayList;
import java.util.List;

/** Parts one line of an edge list into its values. */
final class EdgeListLine {

  private EdgeListLine() {}

  /** The values; none for a line without content, null when a quotation mark is left open. */
  static List<String> values(String line) {
    String text = withoutComment(line);
    if (text.isBlank()) {
      return List.of();
    }
    char separator = text.indexOf('\t') >= 0 ? '\t' : text.indexOf(',') >= 0 ? ',' : ' ';
    return text.indexOf('"') < 0 ? plain(text, separator) : quoted(text);
  }

  private static String withoutComment(String line) {
    if (line.indexOf('#') < 0) {
      return line;
    }
    boolean inQuotes = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        inQuotes = !inQuotes;
      } else if (c == '#' && !inQuotes && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
        return line.substring(0, i);
      }
    }
    return line;
  }

  private static List<String> plain(String text, char separator) {
    List<String> values = new ArrayList<>(3);
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSeparator(text.charAt(i), separator)) {
        if (separator != ' ' || i > from) {
          values.add(text.substring(from, i).strip());
        }
        from = i + 1;
      }
    }
    return values;
  }

  private static boolean isSeparator(char c, char separator) {
    return separator == ' ' ? Character.isWhitespace(c) || c == '\u3000' : c == separator;
  }

  private static List<String> quoted(String text) {
    StringBuilder unquoted = new StringBuilder();
    boolean inQuotes = false;
    for (char c : text.toCharArray()) {
      inQuotes ^= c == '"';
      unquoted.append(inQuotes && c != '"' ? 'x' : c);
    }
    if (inQuotes) {
      return null;
    }
    String outside = unquoted.toString();
    char separator = outside.indexOf('\t') >= 0 ? '\t' : outside.indexOf(',') >= 0 ? ',' : ' ';
    List<String> values = new ArrayList<>(3);
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSeparator(outside.charAt(i), separator)) {
        if (separator != ' ' || i > from) {
          values.add(unquote(text.substring(from, i).strip()));
        }
        from = i + 1;
      }
    }
    return values;
  }

  private static String unquote(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return (quoted ? value.substring(1, value.length() - 1) : value).replace("\"\"", "\"");
  }
}
