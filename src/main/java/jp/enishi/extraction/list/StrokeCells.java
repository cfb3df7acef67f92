package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;

/**
 * Tables with one cell a line or a few, each closed by an upright stroke, blank cells as a stroke
 * alone: first the headings, then row after row. Rows begin at their running numbers; without
 * numbers each has as many cells as there are headings.
 */
final class StrokeCells implements Layout {

  private static final String RULE = "list/stroke-cells";
  private static final int MOST_LINES_OF_CELL = 5;
  private static final int FEWEST_CELLS = 6;
  private static final Pattern ANOTHER_TABLE = Pattern.compile("[|｜].*\\S.*[|｜]$");

  /** A cell and where it stands; its lines parted by line breaks. */
  private record Cell(String text, LineRange lines) {

    boolean isBlank() {
      return text.isBlank();
    }

    String words() {
      return Wording.unified(text).replace("\n", "");
    }
  }

  @Override
  public List<ListRecord> read(Lines lines) {
    List<Cell> cells = cells(lines);
    for (int i = 0; cells.size() >= FEWEST_CELLS && i + 1 < cells.size(); i++) {
      List<StrokeColumn> columns = headings(cells, i);
      if (columns.isEmpty()) {
        continue;
      }
      int number = StrokeColumn.indexOf(columns, Column.NUMBER);
      List<ListRecord> records =
          number >= 0
              ? numbered(cells, i + columns.size(), columns, number, lines)
              : counted(cells, i + columns.size(), columns, lines);
      if (records.size() > 1) {
        int first = cells.get(i).lines().from();
        for (int line = first; line < records.get(0).lines().from(); line++) {
          lines.take(line, "list/headings", lines.text(line).strip());
        }
        return records;
      }
    }
    return List.of();
  }

  /** All cells of the document; what is no cell parts nothing. */
  private static List<Cell> cells(Lines lines) {
    List<Cell> cells = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int from = 0;
    int filled = 0;
    for (int i = 1; i <= lines.count(); i++) {
      String line = lines.text(i).strip();
      if (line.isEmpty()) {
        continue;
      }
      boolean none = !lines.isFree(i) || line.length() > 300 || ANOTHER_TABLE.matcher(line).find();
      boolean sentence = line.endsWith("。") && text.length() == 0;
      if (none || sentence || filled == MOST_LINES_OF_CELL) {
        text.setLength(0);
        filled = 0;
        if (none || sentence) {
          continue;
        }
      }
      from = filled == 0 ? i : from;
      boolean closed = line.endsWith("|") || line.endsWith("｜");
      String words = closed ? line.substring(0, line.length() - 1).strip() : line;
      text.append(text.length() == 0 ? "" : "\n").append(words);
      filled++;
      if (closed) {
        cells.add(new Cell(text.toString(), new LineRange(from, i)));
        text.setLength(0);
        filled = 0;
      }
    }
    return cells;
  }

  /** The headings that begin at a cell; none when they do not head a list of agreements. */
  private static List<StrokeColumn> headings(List<Cell> cells, int at) {
    List<StrokeColumn> columns = new ArrayList<>();
    for (int i = at; i < cells.size(); i++) {
      StrokeColumn column = StrokeColumn.of(cells.get(i).words());
      if (column == null || column.isIn(columns)) {
        break;
      }
      columns.add(column);
    }
    boolean partner = StrokeColumn.indexOf(columns, Column.PARTNER) >= 0;
    boolean titled = StrokeColumn.indexOf(columns, Column.TITLE) >= 0;
    boolean dated = StrokeColumn.indexOf(columns, Column.DATE) >= 0;
    return partner && (titled || dated) ? columns : List.of();
  }

  /** From each running number to the next one. */
  private static List<ListRecord> numbered(
      List<Cell> cells, int first, List<StrokeColumn> columns, int number, Lines lines) {
    List<Integer> starts = new ArrayList<>();
    for (int i = first; i < cells.size(); i++) {
      if (cells.get(i).words().equals(String.valueOf(starts.size() + 1))) {
        starts.add(i);
      }
    }
    List<ListRecord> records = new ArrayList<>();
    String owner = "";
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      boolean owned = number == 1 && columns.get(0).isOwner() && start > first;
      String before = owned ? cells.get(start - 1).words() : "";
      owner = before.matches(".{1,7}[都道府県市町村区]") ? before : owner;
      int end = i + 1 < starts.size() ? starts.get(i + 1) : cells.size();
      ListRecord record = new ListRecord(RULE, lines.sectionAbove(cells.get(first).lines().from()));
      for (int column = number; column < columns.size(); column++) {
        int at = start + column - number;
        if (at < end) {
          columns.get(column).put(record, cells.get(at).text());
          record.at(cells.get(at).lines());
        }
      }
      record.add(Column.OWNER, owner);
      records.add(record);
    }
    return taken(records, lines);
  }

  /**
   * As many cells a row as there are headings, as long as each has a partner and fits its headings.
   */
  private static List<ListRecord> counted(
      List<Cell> cells, int first, List<StrokeColumn> columns, Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    int partner = StrokeColumn.indexOf(columns, Column.PARTNER);
    for (int i = first; i + columns.size() <= cells.size(); i += columns.size()) {
      ListRecord record = new ListRecord(RULE, lines.sectionAbove(cells.get(first).lines().from()));
      boolean fits = !cells.get(i + partner).isBlank();
      for (int column = 0; column < columns.size() && fits; column++) {
        Cell cell = cells.get(i + column);
        fits = columns.get(column).put(record, cell.text());
        record.at(cell.lines());
      }
      if (!fits) {
        break;
      }
      records.add(record);
    }
    return taken(records, lines);
  }

  private static List<ListRecord> taken(List<ListRecord> records, Lines lines) {
    if (records.size() > 1) {
      records.forEach(each -> lines.take(each.lines(), RULE, each.get(Column.TITLE)));
    }
    return records;
  }
}
