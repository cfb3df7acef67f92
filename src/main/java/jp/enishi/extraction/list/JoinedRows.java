package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.model.LineRange;

/**
 * Rows of a table whose cells are broken over lines while single spaces part the cells: the lines
 * of a row, put together without anything between them, have as many words as there are headings.
 * {@code 2 三遠南信災害時相互応援協⏎定 愛知県豊橋市、静岡県浜⏎松市 平成17年2月10日 危機管理課}. Only where nearly all rows come out so
 * the reading is taken.
 */
final class JoinedRows implements Layout {

  private static final String RULE = "list/joined-rows";
  private static final int MOST_LINES = 10;
  private static final int LEAST_ROWS = 3;
  private static final Pattern FOOT = Pattern.compile(".{0,4}[−－―ー–—-]\\s?[0-9０-９]{1,4}.{0,3}");

  /** A row and the number that it begins with. */
  private record Row(int number, List<String> cells, LineRange lines) {}

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    List<Column> columns = null;
    List<Integer> headings = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int begun = 0;
    for (int i = 1; i <= lines.count(); i++) {
      List<Column> found = headings(lines, i);
      if (found != null) {
        if (!found.equals(columns)) {
          take(lines, columns, headings, rows, begun, records);
          headings.clear();
          rows.clear();
          begun = 0;
        }
        columns = found;
        headings.add(i);
      } else if (columns != null && columns.get(0) != Column.NUMBER && opensRow(lines, i)) {
        Row row = row(lines, i, columns);
        begun++;
        if (row != null) {
          rows.add(row);
          i = row.lines().to();
        }
      } else if (columns != null && numberAt(lines, i) > 0) {
        Row row = row(lines, i, columns);
        begun += row != null || i == lines.count() || numberAt(lines, i + 1) == 0 ? 1 : 0;
        if (row != null) {
          rows.add(row);
          i = row.lines().to();
        }
      }
    }
    take(lines, columns, headings, rows, begun, records);
    return records;
  }

  private static void take(
      Lines lines,
      List<Column> columns,
      List<Integer> headings,
      List<Row> rows,
      int begun,
      List<ListRecord> records) {
    if (columns == null) {
      return;
    }
    boolean broken = rows.stream().anyMatch(each -> each.lines().from() < each.lines().to());
    boolean unknown = columns.stream().filter(each -> each == null).count() > 1;
    if (!broken && !unknown || rows.size() < LEAST_ROWS || rows.size() * 5 < begun * 4) {
      return;
    }
    headings.forEach(each -> lines.take(each, "list/headings", lines.text(each).strip()));
    for (Row row : rows) {
      ListRecord record = new ListRecord(RULE, lines.sectionAbove(row.lines().from()));
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i) != null) {
          record.add(columns.get(i), row.cells().get(i));
        }
      }
      records.add(record.at(row.lines()));
      lines.take(row.lines(), RULE, String.join(" ", row.cells()));
    }
  }

  /** The columns of headings with single spaces between; unknown ones are null. */
  private static List<Column> headings(Lines lines, int line) {
    String text = lines.isFree(line) ? lines.text(line).strip() : "";
    if (text.length() > 120 || text.indexOf('\t') >= 0 || text.matches(".*(?:　{2,}| {2,}).*")) {
      return null;
    }
    List<String> words = List.of(text.split("[\\s　]+"));
    if (words.size() < 3 || !GridHeadings.areIn(new GridRow(words, new LineRange(line, line)))) {
      return null;
    }
    List<Column> columns = new ArrayList<>();
    words.forEach(each -> columns.add(Column.of(each).orElse(null)));
    boolean main =
        columns.contains(Column.PARTNER)
                && columns.indexOf(Column.DATE) > 0
                && (columns.get(0) != Column.NUMBER || columns.contains(Column.TITLE))
                && !columns.contains(null)
            || columns.get(0) == Column.NUMBER
                && columns.contains(Column.TITLE)
                && columns.contains(Column.PARTNER)
                && columns.indexOf(Column.DATE) > 0;
    return main ? columns : null;
  }

  /** Whether a row without a number may begin there. */
  private static boolean opensRow(Lines lines, int line) {
    return lines.isFree(line)
        && !lines.isBlank(line)
        && lines.text(line).length() <= 200
        && !Asides.isTotalOrContact(lines.text(line))
        && !lines.text(line).strip().matches("(?:[※（(*]|計).*|\\d+");
  }

  /** The words of a row, a date as one word though its parts be set apart. */
  private static List<String> words(String text) {
    StringBuilder parted = new StringBuilder();
    int from = 0;
    for (ReadDate each : JapaneseDates.find(text)) {
      parted.append(text, from, each.start()).append(' ');
      parted.append(text.substring(each.start(), each.end()).replaceAll("[ 　]", "")).append(' ');
      from = each.end();
    }
    return FlatRow.tokens(parted.append(text.substring(from)).toString());
  }

  /** The number with which the line begins, or 0. */
  private static int numberAt(Lines lines, int line) {
    String text = line > lines.count() || lines.text(line).length() > 400 ? "" : lines.text(line);
    String first = text.strip().split("[\\s　]", 2)[0];
    boolean followed = text.strip().length() > first.length();
    return lines.isFree(line) && followed && first.matches("[0-9]{1,3}")
        ? Integer.parseInt(first)
        : 0;
  }

  private static Row row(Lines lines, int from, List<Column> columns) {
    int number = numberAt(lines, from);
    String text = "";
    for (int i = from; i <= Math.min(lines.count(), from + MOST_LINES); i++) {
      if (i > from && !goesOn(lines, i, number)) {
        return null;
      }
      text = ListRecord.joined(text, lines.text(i).strip());
      List<String> cells = number > 0 ? FlatRow.tokens(text) : words(text);
      if (cells.size() > columns.size()) {
        return null;
      }
      if (cells.size() == columns.size() && PieceSorts.isDate(date(cells, columns))) {
        int last = i;
        while (number > 0
            && goesOn(lines, last + 1, number)
            && lines.text(last + 1).strip().matches("\\S+")) {
          text = ListRecord.joined(text, lines.text(++last).strip());
        }
        cells = number > 0 ? FlatRow.tokens(text) : words(text);
        return new Row(number, cells, new LineRange(from, last));
      }
    }
    return null;
  }

  private static String date(List<String> cells, List<Column> columns) {
    return Wording.unified(cells.get(columns.indexOf(Column.DATE)));
  }

  /** Whether the line may belong to the row above it: no other row, heading or foot of a page. */
  private static boolean goesOn(Lines lines, int line, int number) {
    if (!lines.isFree(line) || lines.isBlank(line) || lines.text(line).length() > 200) {
      return false;
    }
    int own = number == 0 ? -1 : numberAt(lines, line);
    return own != number
        && own != number + 1
        && headings(lines, line) == null
        && !FOOT.matcher(lines.text(line).strip()).matches()
        && !lines.text(line).strip().startsWith("※");
  }
}
