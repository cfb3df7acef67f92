package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.enishi.extraction.dates.JapaneseDates;

/**
 * What a heading says its cells hold: one thing, or several below each other (締結年月日／協定名).
 *
 * @param columns in the order of the heading
 */
record StrokeColumn(List<Column> columns) {

  /** The column with this heading, or null. */
  static StrokeColumn of(String heading) {
    Optional<Column> one = Column.of(heading.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", ""));
    if (one.isPresent()) {
      return new StrokeColumn(List.of(one.get()));
    }
    List<Column> several = new ArrayList<>();
    for (String each : heading.split("[/／]")) {
      Column.of(each).ifPresent(several::add);
    }
    boolean whole = several.size() > 1 && several.size() == heading.split("[/／]").length;
    return whole ? new StrokeColumn(List.copyOf(several)) : null;
  }

  static int indexOf(List<StrokeColumn> columns, Column column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).columns().contains(column)) {
        return i;
      }
    }
    return -1;
  }

  boolean isIn(List<StrokeColumn> others) {
    return columns.stream().anyMatch(each -> indexOf(others, each) >= 0);
  }

  boolean isOwner() {
    return columns.contains(Column.OWNER);
  }

  /** Puts a cell into the record; says whether it holds what the heading says. */
  boolean put(ListRecord record, String cell) {
    if (columns.size() == 1) {
      boolean fits = columns.get(0) != Column.DATE || cell.isBlank() || isDated(cell);
      record.add(columns.get(0), columns.get(0) == Column.TITLE ? cell.replace("\n", "") : cell);
      return fits;
    }
    List<String> lines = cell.lines().map(String::strip).filter(e -> !e.isEmpty()).toList();
    for (int i = 0; i < Math.min(lines.size(), columns.size()); i++) {
      if (columns.get(i) == Column.DATE && !isDated(lines.get(i))) {
        return false;
      }
      record.add(columns.get(i), lines.get(i));
    }
    return lines.size() == columns.size();
  }

  private static boolean isDated(String text) {
    return !JapaneseDates.find(text).isEmpty();
  }
}
