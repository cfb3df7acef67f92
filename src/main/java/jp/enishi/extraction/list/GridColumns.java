package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.extraction.Wording;

/**
 * What the columns of a table hold, as its headings tell.
 *
 * @param all what each holds; null for one that is not known
 * @param headings as printed, without their translation
 * @param bilingual which of them have one
 * @param partedDate where a date stands in several columns, or -1
 * @param carriedYears whether a fiscal year stands only in the first of its rows
 */
record GridColumns(
    List<Column> all,
    List<String> headings,
    BitSet bilingual,
    int partedDate,
    boolean carriedYears) {

  /** What may stand in several columns: 備考 and URL. */
  private static final Set<Column> FREE = EnumSet.of(Column.ACTIVITIES, Column.REMARKS);

  private static final Pattern PARTNER_PROPER = Pattern.compile("相手|(?:締結|協定|連携|提携)先");

  static GridColumns of(GridRow row) {
    BitSet bilingual = new BitSet();
    for (int i = 0; i < row.cells().size(); i++) {
      bilingual.set(i, GridHeadings.TRANSLATION.matcher(row.cell(i)).find());
    }
    List<String> headings =
        row.cells().stream()
            .map(each -> Wording.unified(GridHeadings.TRANSLATION.matcher(each).replaceFirst("")))
            .toList();
    List<Column> columns = new ArrayList<>();
    Set<Column> used = EnumSet.noneOf(Column.class);
    for (String each : headings) {
      Column column = Column.of(each).orElse(null);
      boolean first = column == null || used.add(column) || FREE.contains(column);
      boolean further = column == Column.PARTNER && each.matches(".*\\D[2-9]");
      columns.add(first || further ? column : null);
    }
    Column.takePeriodForDate(headings, columns);
    tellOwnerFromPartner(headings, columns);
    if (!used.contains(Column.PARTNER) && used.contains(Column.OWNER)) {
      columns.replaceAll(each -> each == Column.OWNER ? Column.PARTNER : each);
    }
    boolean carriedYears = false;
    if (!columns.contains(Column.DATE)) {
      int year = headings.indexOf("年度");
      carriedYears = year >= 0 && used.contains(Column.TITLE);
      if (carriedYears) {
        columns.set(year, Column.DATE);
      }
    }
    int partedDate = DateInCells.at(headings);
    if (partedDate >= 0) {
      columns.replaceAll(each -> each == Column.DATE ? null : each);
      columns.set(partedDate, Column.DATE);
    }
    for (int i = 0; i + 1 < columns.size(); i++) {
      boolean ofOwner = columns.get(i) == Column.PREFECTURE && columns.get(i + 1) == Column.OWNER;
      columns.set(i, ofOwner ? Column.OWNER_PREFECTURE : columns.get(i));
    }
    return new GridColumns(columns, headings, bilingual, partedDate, carriedYears);
  }

  /** 団体名 beside 相手方, as open data has it, is the office whose table it is. */
  private static void tellOwnerFromPartner(List<String> headings, List<Column> columns) {
    int body = headings.indexOf("団体名");
    int partner = -1;
    for (int i = 0; i < headings.size() && partner < 0; i++) {
      boolean other = i != body && PARTNER_PROPER.matcher(headings.get(i)).find();
      partner = other && Column.of(headings.get(i)).isPresent() ? i : -1;
    }
    if (body >= 0 && partner >= 0 && !columns.contains(Column.OWNER)) {
      columns.set(body, Column.OWNER);
      columns.set(partner, Column.PARTNER);
    }
  }

  /** The names of the columns, for showing what was understood. */
  String named() {
    return all.stream()
        .map(each -> each == null ? "?" : each.name())
        .collect(Collectors.joining(" "));
  }
}
