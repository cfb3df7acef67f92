package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.enishi.extraction.DocumentText;

/**
 * A page set in two columns that a converter wrote line by line, taken apart again: first the left
 * column, then the right one.
 */
final class TextColumns {

  private static final int LEAST_LINES = 6;
  private static final int WIDEST = 400;
  private static final int LEAST_GAP = 2;

  /** Lines of one column may be set in by so much. */
  private static final int INDENT = 4;

  private TextColumns() {}

  /** The columns one below the other, or nothing when the lines share no gap. */
  static Optional<Rearranged> of(DocumentText document) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (String line : document.lines()) {
      starts(line).forEach(each -> counts.merge(each, 1, Integer::sum));
    }
    int gutter = 0;
    int most = LEAST_LINES - 1;
    for (int each : new TreeMap<>(counts).keySet()) {
      int lines = 0;
      for (int i = 0; i <= INDENT; i++) {
        lines += counts.getOrDefault(each + i, 0);
      }
      if (lines > most) {
        gutter = each;
        most = lines;
      }
    }
    return gutter == 0 ? Optional.empty() : Optional.of(split(document, gutter));
  }

  private static Rearranged split(DocumentText document, int gutter) {
    int first = 0;
    int last = 0;
    for (int i = 1; i <= document.lines().size(); i++) {
      if (isParted(document.line(i), gutter)) {
        first = first == 0 ? i : first;
        last = i;
      }
    }
    // What the left column says below the last line of the right one, up to a blank line.
    while (last < document.lines().size() && isLeftOnly(document.line(last + 1), gutter)) {
      last++;
    }
    List<String> lines = new ArrayList<>();
    List<Integer> origins = new ArrayList<>();
    add(document, 1, first - 1, lines, origins);
    for (int i = first; i <= last; i++) {
      lines.add(left(document.line(i), gutter));
      origins.add(i);
    }
    lines.add("");
    origins.add(last);
    for (int i = first; i <= last; i++) {
      lines.add(right(document.line(i), gutter));
      origins.add(i);
    }
    add(document, last + 1, document.lines().size(), lines, origins);
    return new Rearranged(
        new DocumentText(document.file(), document.checksum(), lines, document.note()), origins);
  }

  private static void add(
      DocumentText document, int from, int to, List<String> lines, List<Integer> origins) {
    for (int i = from; i <= to; i++) {
      lines.add(document.line(i));
      origins.add(i);
    }
  }

  private static boolean isLeftOnly(String line, int gutter) {
    return !line.isBlank() && PlainHeadings.width(line.stripTrailing()) < gutter;
  }

  private static String left(String line, int gutter) {
    int at = at(line, gutter);
    return (at < 0 ? line : line.substring(0, at)).stripTrailing();
  }

  private static String right(String line, int gutter) {
    int at = at(line, gutter);
    return at < 0 ? "" : line.substring(at);
  }

  private static boolean isParted(String line, int gutter) {
    return starts(line).stream().anyMatch(each -> each >= gutter && each <= gutter + INDENT);
  }

  /** Where in the line the text of the right column begins, or -1 when the line has none. */
  private static int at(String line, int gutter) {
    int width = 0;
    int gap = 2 * LEAST_GAP;
    for (int i = 0; i < line.length() && width <= gutter + INDENT; i++) {
      boolean blank = Character.isWhitespace(line.charAt(i));
      if (!blank && width >= gutter && gap >= 2 * LEAST_GAP) {
        return i;
      }
      gap = blank ? gap + PlainHeadings.width(line.charAt(i)) : 0;
      width += PlainHeadings.width(line.charAt(i));
    }
    return -1;
  }

  /** Where text begins behind a wide gap that has text before it. */
  private static List<Integer> starts(String line) {
    List<Integer> starts = new ArrayList<>();
    int width = 0;
    int gap = 0;
    boolean text = false;
    for (int i = 0; i < line.length() && i < WIDEST; i++) {
      char c = line.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '　';
      if (!blank && text && gap >= 2 * LEAST_GAP) {
        starts.add(width);
      }
      gap = blank ? gap + PlainHeadings.width(c) : 0;
      text |= !blank;
      width += PlainHeadings.width(c);
    }
    return starts;
  }
}
