package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.enishi.model.LineRange;

/**
 * Tables that stand on their side: the headings in the first column, an agreement in each of the
 * others. A country that is left blank is that of the agreement before it, as merged cells are.
 */
final class TransposedTables implements Layout {

  private static final String RULE = "list/transposed-table";
  private static final int FEWEST_HEADINGS = 3;

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    for (int i = 1; i <= lines.count(); i++) {
      int last = i;
      while (isRow(lines, last)) {
        last++;
      }
      if (last > i) {
        readBlock(lines, new LineRange(i, last - 1), records);
        i = last - 1;
      }
    }
    return records;
  }

  private static boolean isRow(Lines lines, int line) {
    if (!lines.isFree(line)) {
      return false;
    }
    String text = lines.text(line);
    int end = text.indexOf('\t');
    return end > 0
        && text.indexOf('\t', end + 1) > 0
        && text.length() < 20_000
        && !text.substring(0, end).isBlank();
  }

  private static String[] cells(Lines lines, int line) {
    return lines.text(line).split("\t", -1);
  }

  private static void readBlock(Lines lines, LineRange block, List<ListRecord> records) {
    int from = block.from();
    while (from <= block.to() && Column.of(cells(lines, from)[0].strip()).isEmpty()) {
      from++;
    }
    List<Column> headings = new ArrayList<>();
    Set<Column> found = EnumSet.noneOf(Column.class);
    int width = 0;
    for (int i = from; i <= block.to(); i++) {
      String[] cells = cells(lines, i);
      Column column = Column.of(cells[0].strip()).orElse(null);
      boolean headed = column != null && (found.add(column) || column == Column.REMARKS);
      headings.add(headed ? column : null);
      for (int j = 1; j < cells.length; j++) {
        width = cells[j].isBlank() ? width : Math.max(width, j);
      }
      if (i == from && headingsIn(cells) > 1) {
        return;
      }
    }
    boolean agreements =
        found.size() >= FEWEST_HEADINGS
            && found.size() * 2 > headings.size()
            && found.contains(Column.DATE)
            && found.contains(Column.PARTNER)
            && width >= 2;
    if (!agreements) {
      return;
    }
    LineRange range = new LineRange(from, block.to());
    String country = "";
    for (int j = 1; j <= width; j++) {
      ListRecord record = new ListRecord(RULE, lines.sectionAbove(from)).at(range);
      for (int i = 0; i < headings.size(); i++) {
        String[] cells = cells(lines, from + i);
        String cell = j < cells.length ? Markup.plain(cells[j]) : "";
        Column column = headings.get(i);
        if (column == Column.COUNTRY) {
          country = cell.isBlank() ? country : cell;
          cell = country;
        }
        if (column != null) {
          record.add(column, cell);
        }
      }
      records.add(record);
    }
    lines.take(range, RULE, found.toString());
  }

  /** The number of cells that are headings: more than one in a row means a table upright. */
  private static long headingsIn(String[] cells) {
    return java.util.Arrays.stream(cells)
        .filter(each -> Column.of(each.strip()).isPresent())
        .count();
  }
}
