package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;

/** Parts a line at tabs, strokes and wide gaps that stand outside brackets. */
final class Cells {

  private Cells() {}

  /**
   * The cells as printed.
   *
   * @param runOn whether records follow each other in the line, parted by full stops or strokes
   */
  static List<String> of(String line, boolean runOn) {
    List<String> cells = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 && depth > 0 ? -1 : 0;
      boolean gap =
          c == '　' || c == ' ' && i + 1 < line.length() && " 　".indexOf(line.charAt(i + 1)) >= 0;
      boolean hard = c == '\t' || c == '|' || c == '｜' || c == '\n';
      boolean stop = runOn && "。／；;".indexOf(c) >= 0;
      if (hard || depth == 0 && (gap || stop)) {
        cells.add(line.substring(start, i));
        start = i + 1;
        depth = 0;
      }
    }
    cells.add(line.substring(start));
    return cells;
  }
}
