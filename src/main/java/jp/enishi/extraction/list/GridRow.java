package jp.enishi.extraction.list;

import java.util.List;
import java.util.Set;
import jp.enishi.model.LineRange;

/** A row of a table: plain text of its cells, and where it stands. */
record GridRow(List<String> cells, LineRange lines) {

  /** What a cell that spans rows is in all but the first. */
  static final String DITTO = "〃";

  private static final Set<String> DITTOS = Set.of(DITTO, "\"", "”", "″", "同上", "々", "〻");

  GridRow {
    cells = List.copyOf(cells);
  }

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Whether the cell repeats the one above: 〃, 同上, or a cell that spans rows. */
  boolean isDitto(int column) {
    return DITTOS.contains(cell(column));
  }

  long filled() {
    return cells.stream().filter(each -> !each.isBlank()).count();
  }
}
