package jp.enishi.report.content;

import java.util.List;

/**
 * A table with one row of headings.
 *
 * @param name short, names the sheet
 * @param caption above it
 */
public record Table(String name, String caption, List<Column> columns, List<List<Cell>> rows)
    implements Block {

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            name + ": " + row.size() + " cells in " + columns.size() + " columns");
      }
    }
  }

  /**
   * A column.
   *
   * @param share of the width of the table, relative to the other columns
   */
  public record Column(String head, double share, boolean numbers) {

    public static Column text(String head, double share) {
      return new Column(head, share, false);
    }

    public static Column number(String head, double share) {
      return new Column(head, share, true);
    }
  }
}
