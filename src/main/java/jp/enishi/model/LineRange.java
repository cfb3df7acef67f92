package jp.enishi.model;

/**
 * Lines of a document, counted from 1, both ends included. Written {@code 413-443}, or {@code 413}
 * for one line.
 *
 * @param from first line
 * @param to last line
 */
public record LineRange(int from, int to) {

  public LineRange {
    if (from < 1 || to < from) {
      throw new IllegalArgumentException("Not a range of lines: " + from + "-" + to);
    }
  }

  /** Reads the written form. */
  public static LineRange of(String text) {
    int dash = text.indexOf('-');
    return dash < 0
        ? new LineRange(Integer.parseInt(text), Integer.parseInt(text))
        : new LineRange(
            Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
  }

  @Override
  public String toString() {
    return from == to ? Integer.toString(from) : from + "-" + to;
  }
}
