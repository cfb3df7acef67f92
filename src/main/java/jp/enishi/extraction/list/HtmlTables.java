package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.enishi.model.LineRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Tables in HTML, with cells that span rows and columns. */
final class HtmlTables implements Layout {

  private static final String RULE = "list/html-table";
  private static final int DEEPEST = 12;
  private static final int MOST_COLUMNS = 60;

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    for (int i = 1; i <= lines.count(); i++) {
      if (lines.isFree(i) && lines.text(i).toLowerCase(Locale.ROOT).contains("<table")) {
        int last = lastLine(lines, i);
        if (last == 0) {
          return records;
        }
        records.addAll(readTables(lines, new LineRange(i, last)));
        i = last;
      }
    }
    return records;
  }

  /** Where the table ends, or 0 when tables are nested deeper than any office nests them. */
  private static int lastLine(Lines lines, int first) {
    int depth = 0;
    int deepest = 0;
    for (int i = first; i <= lines.count(); i++) {
      String text = lines.text(i).toLowerCase(Locale.ROOT);
      depth += occurrences(text, "<table") - occurrences(text, "</table");
      deepest = Math.max(deepest, depth);
      if (deepest > DEEPEST) {
        return 0;
      }
      if (depth <= 0) {
        return i;
      }
    }
    return lines.count();
  }

  private static int occurrences(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }

  private static List<ListRecord> readTables(Lines lines, LineRange range) {
    StringBuilder html = new StringBuilder();
    for (int i = range.from(); i <= range.to(); i++) {
      html.append(lines.text(i)).append('\n');
    }
    Document document = Jsoup.parse(html.toString(), Parser.htmlParser().setTrackPosition(true));
    List<ListRecord> records = new ArrayList<>();
    for (Element table : document.getElementsByTag("table")) {
      GridReader reader = new GridReader(RULE, lines);
      for (GridRow row : rows(table, range)) {
        reader.take(row);
      }
      records.addAll(reader.records());
      if (reader.records().isEmpty()) {
        ofPairs(rows(table, range), lines).ifPresent(records::add);
      }
    }
    if (!records.isEmpty()) {
      lines.take(range, "list/html-table", "");
    }
    return records;
  }

  /** A table of one record: its headings in the first column, its cells in the second. */
  private static Optional<ListRecord> ofPairs(List<GridRow> rows, Lines lines) {
    if (rows.size() < 2) {
      return Optional.empty();
    }
    ListRecord record = new ListRecord(RULE, lines.sectionAbove(rows.get(0).lines().from()));
    for (GridRow row : rows) {
      Optional<Column> column = Column.of(row.cell(0));
      if (row.filled() == 2 && column.isPresent()) {
        record.add(column.get(), row.cell(1));
      }
      record.at(row.lines());
    }
    boolean agreement =
        record.has(Column.PARTNER) && (record.has(Column.DATE) || record.has(Column.TITLE))
            || record.has(Column.TITLE) && record.has(Column.DATE);
    return agreement ? Optional.of(record) : Optional.empty();
  }

  private static List<GridRow> rows(Element table, LineRange range) {
    List<GridRow> rows = new ArrayList<>();
    int[] spanned = new int[MOST_COLUMNS];
    for (Element row : table.getElementsByTag("tr")) {
      if (row.closest("table") != table) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        while (cells.size() < MOST_COLUMNS && spanned[cells.size()] > 0) {
          spanned[cells.size()]--;
          cells.add(GridRow.DITTO);
        }
        int width = Math.min(number(cell.attr("colspan")), MOST_COLUMNS);
        for (int j = 0; j < width && cells.size() < MOST_COLUMNS; j++) {
          spanned[cells.size()] = number(cell.attr("rowspan")) - 1;
          cells.add(j == 0 ? Markup.plain(cell.html()) : "");
        }
      }
      while (cells.size() < MOST_COLUMNS && spanned[cells.size()] > 0) {
        spanned[cells.size()]--;
        cells.add(GridRow.DITTO);
      }
      int from = range.from() - 1 + Math.max(1, row.sourceRange().start().lineNumber());
      int to = range.from() - 1 + Math.max(1, row.endSourceRange().end().lineNumber());
      int first = Math.min(from, range.to());
      rows.add(new GridRow(cells, new LineRange(first, Math.max(first, Math.min(to, range.to())))));
    }
    return rows;
  }

  private static int number(String attribute) {
    return attribute.matches("[1-9]\\d{0,2}") ? Integer.parseInt(attribute) : 1;
  }
}
