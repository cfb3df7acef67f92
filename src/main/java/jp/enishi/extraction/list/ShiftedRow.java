package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.enishi.extraction.dates.JapaneseDates;

/**
 * A row whose first cells were left out because a cell of the row above spans them, so that all
 * others stand too far to the left: the date stands below the heading of another column, and as
 * many cells at the end are blank. What spans the rows is taken from the row above.
 */
final class ShiftedRow {

  private ShiftedRow() {}

  /** How many cells are missing at the beginning of the row; 0 when it is none of these. */
  static int missing(GridRow row, List<Column> columns) {
    int date = columns.indexOf(Column.DATE);
    if (date < 1 || !row.cell(date).isBlank() || row.cell(0).isBlank()) {
      return 0;
    }
    for (int i = 1; i < date; i++) {
      int shift = date - i;
      boolean blankBehind = true;
      for (int j = columns.size() - shift; j < row.cells().size(); j++) {
        blankBehind &= row.cell(j).isBlank();
      }
      if (blankBehind && isOneDate(row.cell(i))) {
        return shift;
      }
    }
    return 0;
  }

  /** The row with blank cells in the places of those that are missing. */
  static GridRow moved(GridRow row, int missing, int width) {
    List<String> cells = new ArrayList<>(Collections.nCopies(missing, ""));
    cells.addAll(row.cells());
    return new GridRow(cells.subList(0, Math.min(cells.size(), width)), row.lines());
  }

  private static boolean isOneDate(String cell) {
    String bare = cell.replaceAll("[※＊*注\\s　]+$", "").strip();
    return PieceSorts.isDate(bare) && JapaneseDates.find(bare).size() == 1;
  }
}
