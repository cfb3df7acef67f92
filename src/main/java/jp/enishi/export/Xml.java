package jp.enishi.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes XML 1.0 piece by piece. Line breaks and tabs survive as character references, also within
 * attributes; a control character, which XML cannot hold at all, is written as its picture (U+0001
 * as ␁), half a surrogate pair as U+FFFD.
 */
final class Xml {

  private static final int PICTURES = 0x2400;

  private final Writer out;

  Xml(Writer out) {
    this.out = out;
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Markup as it is. */
  Xml raw(String markup) {
    try {
      out.write(markup);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** {@code name="value"} with a space before it. */
  Xml attribute(String name, Object value) {
    return raw(" " + name + "=\"" + escaped(String.valueOf(value)) + "\"");
  }

  Xml text(Object value) {
    return raw(escaped(String.valueOf(value)));
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder to, int c) {
    switch (c) {
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '&' -> to.append("&amp;");
      case '"' -> to.append("&quot;");
      case '\t', '\n', '\r' -> to.append("&#").append(c).append(';');
      default -> {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        to.appendCodePoint(
            c < 0x20 ? PICTURES + c : surrogate || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
      }
    }
  }
}
