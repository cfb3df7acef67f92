package jp.enishi.extraction.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;

/** Cells that repeat only the beginning of the one above: 〃44. 1.27 below S32. 5.26. */
final class DittoCells {

  private static final Pattern ERA = Pattern.compile("^\\s*(明治|大正|昭和|平成|令和|[MTSHRmtshr明大昭平令])");
  private static final Pattern YEAR = Pattern.compile("^(.*?[0-9元] ?年)");
  private static final Pattern FROM_YEAR =
      Pattern.compile("^\\s*(?:[0-9]{1,2}|元) ?[.・/年] ?[0-9]{1,2} ?[.・/月].*");
  private static final Pattern FROM_MONTH = Pattern.compile("^\\s*[0-9]{1,2} ?月.*");

  /** 62.11. 3, 26年度: an era's year without its era. */
  private static final Pattern NO_ERA =
      Pattern.compile(
          "^(\\d{1,2}|元) ?(?:\\. ?\\d{1,2} ?\\.(?: ?\\d{1,2})?$|年度.{0,6}$|年 ?\\d{1,2} ?月.{0,10}$)");

  private static final Pattern SAME = Pattern.compile("[（(]?(?:同[\\s　]?上|上に同じ|上記に同じ|〃|″|々)[)）]?");
  private static final List<Column> REPEATED =
      List.of(Column.PARTNER, Column.DATE, Column.TITLE, Column.KIND, Column.DEPARTMENT);

  private DittoCells() {}

  /** Cells that only say 同上 hold what the record above them holds. */
  static void giveAbove(List<ListRecord> records) {
    for (int i = 1; i < records.size(); i++) {
      for (Column each : REPEATED) {
        if (SAME.matcher(records.get(i).get(each)).matches()) {
          ListRecord above = records.get(i - 1);
          if (above.has(each) && above.rule().equals(records.get(i).rule())) {
            records.get(i).carry(each, above.get(each));
            giveSpannedTitle(above, records.get(i), each);
          }
        }
      }
    }
  }

  /**
   * A row that repeats the day of the one above and prints no title stands under the same title.
   */
  private static void giveSpannedTitle(ListRecord above, ListRecord record, Column repeated) {
    boolean spanned =
        repeated == Column.DATE
            && record.rule().equals("list/plain-table")
            && record.has(Column.PARTNER)
            && !record.has(Column.TITLE);
    if (spanned) {
      record.carryTitle(above.get(Column.TITLE));
    }
  }

  /** The date with the era of the one above, where it begins with an era's year without era. */
  static String withEra(String above, String cell) {
    String own = Wording.unified(cell);
    Matcher era = ERA.matcher(above);
    return NO_ERA.matcher(own).matches() && era.find() ? era.group(1) + own : cell;
  }

  /** A heading inside a table, behind the one above the table when that one tells the kind. */
  static String sectionWithin(String above, String words) {
    boolean told = AgreementKind.isNamedBy(words) || !AgreementKind.isNamedBy(above);
    return told ? words : above + "　" + words;
  }

  /**
   * The cell with what it repeats: of a date the era, or the year when it goes on with the month.
   *
   * @param above the cell above, whole
   * @param rest what stands behind the mark
   */
  static String whole(String above, String rest, Column column) {
    if (column == Column.DATE) {
      String own = Wording.unified(rest);
      Matcher era = ERA.matcher(above);
      Matcher year = YEAR.matcher(Wording.unified(above));
      if (FROM_YEAR.matcher(own).matches() && era.find()) {
        return era.group(1) + rest.strip();
      }
      if (FROM_MONTH.matcher(own).matches() && year.find()) {
        return year.group(1) + rest.strip();
      }
    }
    return above + rest;
  }
}
