package jp.enishi.extraction.list;

import java.util.List;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;

/**
 * A row with one cell a line, some of whose cells are broken over several lines: the date tells
 * which lines stand before and behind it, the words with which titles end part title and partners.
 */
final class BrokenCells {

  private BrokenCells() {}

  /** Fills the record and says so; leaves it alone when it cannot tell the cells apart. */
  static boolean fill(ListRecord record, List<String> lines, List<Column> columns) {
    int date = columns.indexOf(Column.DATE);
    int dated = date < 0 ? -1 : lineOfDate(lines);
    if (dated < 0 || columns.get(0) != Column.NUMBER) {
      return false;
    }
    List<Column> before = columns.subList(1, date);
    List<Column> behind = columns.subList(date + 1, columns.size());
    List<String> rest = lines.subList(dated + 1, lines.size());
    if (rest.size() > behind.size() && behind.size() != 1
        || !fillBefore(record, lines.subList(1, dated), before)) {
      return false;
    }
    record.add(Column.NUMBER, lines.get(0));
    record.add(Column.DATE, lines.get(dated));
    for (int i = 0; i < rest.size(); i++) {
      if (behind.size() == 1 && i > 0) {
        record.join(behind.get(0), rest.get(i));
      } else if (behind.get(i) != null) {
        record.add(behind.get(i), rest.get(i));
      }
    }
    return true;
  }

  private static boolean fillBefore(ListRecord record, List<String> lines, List<Column> columns) {
    if (lines.size() == columns.size()) {
      for (int i = 0; i < lines.size(); i++) {
        record.add(columns.get(i), lines.get(i));
      }
      return true;
    }
    if (!columns.equals(List.of(Column.TITLE, Column.PARTNER)) || lines.size() < 2) {
      return false;
    }
    for (int end = lines.size() - 1; end >= 1; end--) {
      if (FlatRow.endsTitle(lines.get(end - 1))) {
        lines.subList(0, end).forEach(each -> record.join(Column.TITLE, each));
        lines.subList(end, lines.size()).forEach(each -> record.add(Column.PARTNER, each));
        return true;
      }
    }
    return false;
  }

  private static int lineOfDate(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      String text = Wording.unified(lines.get(i));
      boolean shortEra = text.matches("[SHR]\\.?\\d{1,2}");
      if (text.length() <= 40 && (shortEra || !JapaneseDates.find(text).isEmpty())) {
        return i;
      }
    }
    return -1;
  }
}
