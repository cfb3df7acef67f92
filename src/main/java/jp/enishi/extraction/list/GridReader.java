package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the rows of a table into records, once its headings have told what each column holds. */
final class GridReader {

  private static final Pattern BRACKETED =
      Pattern.compile("\\s*[（(][^（()）]*(?:解消|終了|失効|廃止|提携|継承|引き?継|合併)[^（()）]*[)）]\\s*");

  private static final String PARTNER = "相手方";

  /** 20010719, as data bases write a day. */
  private static final Pattern EIGHT_DIGITS =
      Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");

  private static final Pattern TOTAL = Pattern.compile("(?:合 *計|総 *計|計)(?:.*件)?");

  private final String rule;
  private final Lines lines;
  private final List<ListRecord> records = new ArrayList<>();

  private GridColumns columns;
  private String dateAbove = "";
  private GridRow headingRow;
  private String section = "";
  private String caption = "";
  private GridRow rowAbove;
  private ListRecord record;

  GridReader(String rule, Lines lines) {
    this.rule = rule;
    this.lines = lines;
  }

  List<ListRecord> records() {
    return records;
  }

  boolean isOpen() {
    return columns != null;
  }

  int width() {
    return columns.all().size();
  }

  boolean beginsWithTitle() {
    return columns.all().get(0) == Column.TITLE;
  }

  /** Takes a row; says whether it was understood. */
  boolean take(GridRow row) {
    if (columns != null && isBelowSpans(row) && isSecondHeading(row)) {
      return true;
    }
    if (!isNumbered(row) && GridHeadings.areIn(row)) {
      open(row);
      return true;
    }
    if (columns == null) {
      return false;
    }
    if (row.equals(headingRow) || isSecondHeading(row)) {
      return true;
    }
    if (row.filled() == 1 && width() > 2 && isSection(row)) {
      String words = row.cells().stream().filter(each -> !each.isBlank()).findFirst().orElse("");
      section = DittoCells.sectionWithin(lines.sectionAbove(headingRow.lines().from()), words);
      lines.take(row.lines(), "list/section", words);
      return true;
    }
    int missing = record == null ? 0 : ShiftedRow.missing(row, columns.all());
    if (missing == 0) {
      return row.filled() > 0 && takeRecord(row);
    }
    ListRecord above = record;
    boolean taken = takeRecord(ShiftedRow.moved(row, missing, width()));
    columns.all().subList(0, missing).stream()
        .filter(each -> each != null && each != Column.NUMBER && record != above)
        .forEach(each -> record.add(each, above.get(each)));
    return taken;
  }

  void close() {
    columns = null;
    headingRow = null;
    rowAbove = null;
    record = null;
    section = "";
    caption = "";
    dateAbove = "";
  }

  private void open(GridRow row) {
    columns = GridColumns.of(row);
    String above = lines.sectionAbove(row.lines().from());
    boolean again = headingRow != null && headingRow.cells().equals(row.cells());
    if (!again || !above.isEmpty() && !above.equals(section)) {
      section = above;
      rowAbove = null;
      record = null;
    }
    headingRow = row;
    lines.take(row.lines(), "list/headings", columns.named());
    int captionLine = lines.captionAbove(row.lines().from());
    caption = captionLine == 0 ? caption : lines.text(captionLine).strip();
    lines.takeCaptionAbove(row.lines().from());
  }

  /** Whether the row has its number, and so is none of headings; saves asking each of its cells. */
  private boolean isNumbered(GridRow row) {
    int number = columns == null ? -1 : columns.all().indexOf(Column.NUMBER);
    String cell = number < 0 ? "" : row.cell(number);
    return !cell.isEmpty() && cell.length() < 6 && cell.chars().allMatch(Character::isDigit);
  }

  /** Whether the row fills places that the headings above it leave blank. */
  private boolean isBelowSpans(GridRow row) {
    boolean fills = false;
    for (int i = 0; i < row.cells().size(); i++) {
      boolean blankAbove = i >= columns.headings().size() || columns.headings().get(i).isBlank();
      fills |= blankAbove && !row.cell(i).isBlank();
    }
    return fills;
  }

  /** A second row of headings below one that spans columns: 国名 and 都市名 below 相手方. */
  private boolean isSecondHeading(GridRow row) {
    if (rowAbove != null || record != null) {
      return false;
    }
    long known = row.cells().stream().filter(each -> Column.of(each).isPresent()).count();
    if (known < 1 || row.cells().stream().anyMatch(GridHeadings::hasDate)) {
      return false;
    }
    if (row.cells().stream()
        .anyMatch(each -> !each.isBlank() && each.length() > 12 && Column.of(each).isEmpty())) {
      return false;
    }
    List<String> merged = new ArrayList<>(columns.headings());
    while (merged.size() < row.cells().size()) {
      merged.add("");
    }
    String above = "";
    for (int i = 0; i < row.cells().size(); i++) {
      above = merged.get(i).isBlank() ? above : merged.get(i);
      if (!row.cell(i).isBlank() && !row.isDitto(i)) {
        boolean ofAbove = row.cell(i).strip().matches("名称?|氏名") && Column.of(above).isPresent();
        merged.set(i, ofAbove ? above : isPartner(above, row.cell(i)) ? PARTNER : row.cell(i));
      }
    }
    open(new GridRow(merged, row.lines()));
    return true;
  }

  /** 自治体名 or 団体名 below 提携先 is the partner, whatever it is elsewhere. */
  private static boolean isPartner(String above, String heading) {
    return Column.of(above).filter(Column.PARTNER::equals).isPresent()
        && (heading.strip().equals("名前")
            || Column.of(heading)
                .filter(each -> each == Column.OWNER || each == Column.PARTNER)
                .isPresent());
  }

  private static boolean isSection(GridRow row) {
    String text = row.cells().stream().filter(each -> !each.isBlank()).findFirst().orElse("");
    return text.length() <= 40 && !GridHeadings.hasDate(text) && row.cell(0).equals(text);
  }

  private boolean takeRecord(GridRow row) {
    if (isTotal(row)) {
      return false;
    }
    if (record != null && isRemark(row)) {
      record.add(Column.REMARKS, String.join("", row.cells()).strip());
    } else if (record != null && continuesRecord(row)) {
      addCells(row, true);
    } else {
      record = new ListRecord(rule, section);
      record.caption(caption);
      addCells(row, false);
      records.add(record);
    }
    record.at(row.lines());
    lines.take(
        row.lines(),
        rule,
        record.get(Column.TITLE) + " " + record.get(Column.PARTNER).replace('\n', ' '));
    rowAbove = row;
    return true;
  }

  /** Words in brackets that alone stand in the row: a remark on the row above. */
  private static boolean isRemark(GridRow row) {
    return row.filled() == 1
        && row.cells().stream()
            .allMatch(each -> each.isBlank() || BRACKETED.matcher(each).matches());
  }

  private static boolean isTotal(GridRow row) {
    String text = String.join(" ", row.cells());
    return Asides.isTotalOrContact(text)
        || row.cells().stream()
            .anyMatch(each -> each.indexOf('計') >= 0 && TOTAL.matcher(each).matches());
  }

  /**
   * Whether the row only adds partners, dates or text to the record above; one that repeats the
   * title by a mark, with a partner and a date of its own, is another agreement of that name.
   */
  private boolean continuesRecord(GridRow row) {
    int number = columns.all().indexOf(Column.NUMBER);
    int title = columns.all().indexOf(Column.TITLE);
    int date = columns.all().indexOf(Column.DATE);
    int partner = columns.all().indexOf(Column.PARTNER);
    boolean sameNumber = number >= 0 && isAbsent(row, number);
    if (number >= 0 && !sameNumber) {
      return false;
    }
    boolean sameTitle = title >= 0 && isAbsent(row, title);
    boolean sameDate = date < 0 || isAbsent(row, date);
    boolean samePartner = partner >= 0 && isAbsent(row, partner);
    if (title >= 0 && row.isDitto(title) && isOwn(row, partner) && isOwn(row, date)) {
      return false;
    }
    if (title < 0) {
      return sameDate && samePartner || sameNumber && (sameDate || samePartner);
    }
    return sameTitle && (sameNumber || sameDate || samePartner);
  }

  /** The date of a cell, with the era or the fiscal year that stands only in a row above it. */
  private String dateOf(String text) {
    if (text.isBlank() && columns.carriedYears() && !record.has(Column.DATE)) {
      return dateAbove;
    }
    Matcher digits = EIGHT_DIGITS.matcher(text.strip());
    if (digits.matches()) {
      return digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3);
    }
    String whole = DittoCells.withEra(dateAbove, text);
    if (!whole.equals(text)) {
      record.carryEra(whole);
    }
    dateAbove = whole.isBlank() ? dateAbove : whole;
    return whole;
  }

  private boolean isOwn(GridRow row, int column) {
    return column >= 0 && !isAbsent(row, column);
  }

  private boolean isAbsent(GridRow row, int column) {
    return row.cell(column).isBlank() || row.isDitto(column);
  }

  private void addCells(GridRow row, boolean further) {
    ListRecord above = further || records.isEmpty() ? null : records.get(records.size() - 1);
    for (int i = 0; i < Math.max(width(), row.cells().size()); i++) {
      Column column = i < width() ? columns.all().get(i) : null;
      String text = i == columns.partedDate() ? DateInCells.joined(row, i) : row.cell(i);
      if (row.isDitto(i)) {
        text = further || above == null || column == null ? "" : above.get(column);
      }
      if (i < width() && columns.bilingual().get(i)) {
        text = GridHeadings.TRANSLATION.matcher(text).replaceFirst("");
      }
      if (text.length() > 1 && text.startsWith(GridRow.DITTO) && above != null && column != null) {
        text = DittoCells.whole(above.get(column), text.substring(1), column);
      }
      if (column == Column.DATE) {
        text = dateOf(text);
      }
      if (column != null) {
        record.add(column, text);
      } else if (i < columns.headings().size() && text.matches("[○◯〇●◎✓✔レ]")) {
        record.mark(columns.headings().get(i));
      }
    }
    boolean titled = columns.all().contains(Column.TITLE);
    if (titled && !record.has(Column.TITLE) && above != null && above.has(Column.TITLE)) {
      record.carryTitle(above.get(Column.TITLE));
    }
    if (!further
        && columns.all().contains(Column.NUMBER)
        && row.filled() > 1
        && !record.has(Column.TITLE)
        && !record.has(Column.PARTNER)) {
      record.add(Column.REMARKS, String.join(" ", row.cells()));
    }
  }
}
