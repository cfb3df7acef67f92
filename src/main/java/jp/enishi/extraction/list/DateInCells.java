package jp.enishi.extraction.list;

import java.util.List;

/** A date whose year, month and day stand in three cells side by side. */
final class DateInCells {

  private DateInCells() {}

  /** Where the headings 年, 月, 日 begin, or -1. */
  static int at(List<String> headings) {
    for (int i = 0; i + 2 < headings.size(); i++) {
      boolean parted =
          headings.get(i).strip().matches("西?暦?年")
              && headings.get(i + 1).strip().equals("月")
              && headings.get(i + 2).strip().equals("日");
      if (parted) {
        return i;
      }
    }
    return -1;
  }

  /** The date as one writes it in one cell; what is left blank is left out. */
  static String joined(GridRow row, int at) {
    String year = row.cell(at).strip();
    if (!year.matches(".*[0-9０-９元]")) {
      return year;
    }
    StringBuilder date = new StringBuilder(year).append('年');
    for (int i = 1; i <= 2 && row.cell(at + i).strip().matches("[0-9０-９]{1,2}"); i++) {
      date.append(row.cell(at + i).strip()).append(i == 1 ? '月' : '日');
    }
    return date.toString();
  }
}
