package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.model.LineRange;

/**
 * Rows with one cell a line, without numbers and with cells broken over lines: the lines directly
 * above each date are parted into title and partners where only one way makes a title and bodies.
 * What allows several ways is left, and so reported.
 */
final class CellsBeforeDates {

  private static final int MOST_LINES = 5;

  /** A line that goes on in the next is nearly as wide as its column: 8 wide letters. */
  private static final int NARROWEST_BROKEN = 16;

  private static final String PLACE = "(?:\\p{IsHan}{2,3}[都道府県])?[\\p{IsHan}ぁ-んァ-ヶー]{1,8}[市町村区]";

  private final String rule;
  private final String section;
  private final boolean titleFirst;

  private CellsBeforeDates(String rule, String section, boolean titleFirst) {
    this.rule = rule;
    this.section = section;
    this.titleFirst = titleFirst;
  }

  /** A reader for columns of which title and partner stand directly before the date, or null. */
  static CellsBeforeDates of(String rule, String section, List<Column> columns) {
    int date = columns.indexOf(Column.DATE);
    int title = columns.indexOf(Column.TITLE);
    int partner = columns.indexOf(Column.PARTNER);
    boolean before = date >= 2 && title + partner == 2 * date - 3 && Math.min(title, partner) >= 0;
    return before && Math.max(title, partner) == date - 1
        ? new CellsBeforeDates(rule, section, title < partner)
        : null;
  }

  /** The rows that can be told apart among these lines, which it takes. */
  List<ListRecord> read(Lines lines, List<Integer> at) {
    List<ListRecord> records = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < at.size(); i++) {
      if (!isDate(lines.text(at.get(i)))) {
        continue;
      }
      List<ListRecord> ways = ways(lines, at, free, i);
      if (ways.size() == 1) {
        ListRecord record = ways.get(0);
        records.add(record.add(Column.DATE, lines.text(at.get(i))).at(at.get(i)));
        LineRange range = record.lines();
        at.stream()
            .filter(each -> each >= range.from() && each <= range.to())
            .forEach(each -> lines.take(each, rule, lines.text(each).strip()));
      }
      free = i + 1;
    }
    return records;
  }

  private List<ListRecord> ways(Lines lines, List<Integer> at, int free, int date) {
    List<ListRecord> ways = new ArrayList<>();
    for (int near = 1; near <= MOST_LINES; near++) {
      for (int far = 1; far <= MOST_LINES && date - near - far >= free; far++) {
        List<String> second = texts(lines, at, date - near, date);
        List<String> first = texts(lines, at, date - near - far, date - near);
        String title = String.join("", titleFirst ? first : second);
        String partner = String.join("", titleFirst ? second : first);
        if (isCell(first) && isCell(second) && isTitle(title) && areBodies(partner)) {
          ways.add(
              new ListRecord(rule, section)
                  .add(Column.TITLE, title)
                  .add(Column.PARTNER, partner)
                  .at(at.get(date - near - far)));
        }
      }
    }
    return ways;
  }

  private static List<String> texts(Lines lines, List<Integer> at, int from, int to) {
    return at.subList(from, to).stream().map(each -> lines.text(each).strip()).toList();
  }

  /** Whether all lines but the last are wide enough to be broken there. */
  private static boolean isCell(List<String> lines) {
    return lines.stream().limit(lines.size() - 1L).allMatch(CellsBeforeDates::isWide);
  }

  private static boolean isWide(String line) {
    return PlainHeadings.width(line) >= NARROWEST_BROKEN;
  }

  private static boolean isTitle(String text) {
    return text.length() <= 80 && FlatRow.endsTitle(text) && !text.matches(".*[。：:].*");
  }

  private static boolean areBodies(String text) {
    for (String each : text.split("[、，／]")) {
      if (!PartnerList.isBody(each) && !each.matches(PLACE)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDate(String line) {
    String text = Wording.unified(line);
    return text.length() <= 20
        && JapaneseDates.find(text).size() == 1
        && JapaneseDates.find(text).get(0).start() == 0;
  }
}
