package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.model.LineRange;

/**
 * Tables with one cell a line: first the headings, then the cells of each row one below the other.
 */
final class CellLines implements Layout {

  private static final String RULE = "list/cell-per-line";
  private static final int MOST_BROKEN_LINES = 8;

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    List<Integer> filled = new ArrayList<>();
    for (int i = 1; i <= lines.count(); i++) {
      if (lines.isFree(i) && !lines.isBlank(i)) {
        filled.add(i);
      }
    }
    for (int i = 0; i < filled.size(); i++) {
      List<Column> columns = headings(lines, filled, i);
      if (columns != null) {
        i = readRows(lines, filled, i, columns, records);
      }
    }
    return records;
  }

  private static List<Column> headings(Lines lines, List<Integer> filled, int at) {
    List<Column> columns = new ArrayList<>();
    for (int i = at; i < filled.size(); i++) {
      String text = lines.text(filled.get(i));
      Column column = text.indexOf('\t') >= 0 ? null : Column.of(text).orElse(null);
      if (column == null || columns.contains(column)) {
        break;
      }
      columns.add(column);
    }
    boolean useful =
        columns.contains(Column.PARTNER)
            && (columns.contains(Column.TITLE) || columns.contains(Column.DATE));
    if (columns.size() < 3 || !useful) {
      return null;
    }
    // The heading of the column of numbers may be blank.
    int next = at + columns.size();
    boolean numbered =
        !columns.contains(Column.NUMBER)
            && next < filled.size()
            && isNumber(lines.text(filled.get(next)), 1);
    if (numbered) {
      columns.add(0, Column.NUMBER);
    }
    return columns;
  }

  private static int readRows(
      Lines lines, List<Integer> filled, int at, List<Column> columns, List<ListRecord> records) {
    String section = lines.sectionAbove(filled.get(at));
    boolean blankHeading =
        columns.get(0) == Column.NUMBER
            && Column.of(lines.text(filled.get(at))).filter(Column.NUMBER::equals).isEmpty();
    int next = at + columns.size() - (blankHeading ? 1 : 0);
    for (int i = at; i < next; i++) {
      lines.take(filled.get(i), "list/headings", lines.text(filled.get(i)).strip());
    }
    for (int expected = 1; next < filled.size(); expected++) {
      List<String> cells = rowAt(lines, filled, next, columns, expected);
      if (cells != null && isHeadings(cells, columns)) {
        for (int i = next; i < next + columns.size(); i++) {
          lines.take(filled.get(i), "list/headings", "");
        }
        next += columns.size();
        expected--;
        continue;
      }
      int end = next + columns.size();
      if (columns.get(0) == Column.NUMBER) {
        end = endOfRow(lines, filled, next, end, expected);
        cells = end == next + columns.size() ? cells : null;
      }
      ListRecord record = new ListRecord(RULE, section);
      if (cells != null) {
        for (int i = 0; i < columns.size(); i++) {
          record.add(columns.get(i), Markup.plain(cells.get(i)));
        }
      } else if (end < 0
          || end > filled.size()
          || !BrokenCells.fill(record, texts(lines, filled, next, end), columns)) {
        return readBroken(lines, filled, next, section, columns, records) - 1;
      }
      record.at(new LineRange(filled.get(next), filled.get(end - 1)));
      for (int i = next; i < end; i++) {
        lines.take(filled.get(i), RULE, lines.text(filled.get(i)).strip());
      }
      records.add(record);
      next = end;
    }
    return next - 1;
  }

  /** Reads what can be told apart up to the next headings; says where they stand. */
  private static int readBroken(
      Lines lines,
      List<Integer> filled,
      int from,
      String section,
      List<Column> columns,
      List<ListRecord> records) {
    CellsBeforeDates reader = CellsBeforeDates.of(RULE, section, columns);
    if (reader == null) {
      return from;
    }
    int to = from;
    while (to < filled.size() && headings(lines, filled, to) == null) {
      to++;
    }
    List<ListRecord> read = reader.read(lines, filled.subList(from, to));
    records.addAll(read);
    return read.isEmpty() ? from : to;
  }

  private static boolean isHeadings(List<String> cells, List<Column> columns) {
    return Column.of(cells.get(0)).filter(columns.get(0)::equals).isPresent();
  }

  private static List<String> texts(Lines lines, List<Integer> filled, int from, int to) {
    return filled.subList(from, to).stream().map(each -> Markup.plain(lines.text(each))).toList();
  }

  /**
   * Behind the last line of the numbered row: where the next number stands, at most a few lines
   * further than one cell a line; -1 when the row does not begin with its number.
   */
  private static int endOfRow(
      Lines lines, List<Integer> filled, int from, int least, int expected) {
    if (!isNumber(lines.text(filled.get(from)), expected)) {
      return -1;
    }
    int most = Math.min(filled.size(), least + MOST_BROKEN_LINES);
    for (int i = from + 1; i < most; i++) {
      if (isNumber(lines.text(filled.get(i)), expected + 1)) {
        return i;
      }
    }
    return Math.min(least, filled.size());
  }

  private static boolean isNumber(String text, int expected) {
    return text.length() < 20 && Wording.unified(text).matches("0*" + expected + "[.)]?");
  }

  /** The cells of the row that begins there, or null when what follows is no such row. */
  private static List<String> rowAt(
      Lines lines, List<Integer> filled, int at, List<Column> columns, int expected) {
    if (at + columns.size() > filled.size()) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    for (int i = at; i < at + columns.size(); i++) {
      cells.add(lines.text(filled.get(i)).strip());
    }
    boolean headingsAgain =
        Column.of(cells.get(0)).filter(columns.get(0)::equals).isPresent()
            && Column.of(cells.get(1)).filter(columns.get(1)::equals).isPresent();
    if (headingsAgain) {
      return cells;
    }
    int number = columns.indexOf(Column.NUMBER);
    if (number >= 0 && !Wording.unified(cells.get(number)).matches("0*" + expected + "[.)]?")) {
      return null;
    }
    int date = columns.indexOf(Column.DATE);
    boolean dated =
        date < 0
            || cells.get(date).matches("[-－―ー不明]+")
            || !JapaneseDates.find(cells.get(date)).isEmpty();
    return dated ? cells : null;
  }
}
