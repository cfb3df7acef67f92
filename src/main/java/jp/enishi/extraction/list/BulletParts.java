package jp.enishi.extraction.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.ReadDate;

/**
 * Takes a bullet apart whose partners stand behind its date: {@code 見守りに関する協定（平成26年9月1日） 乳業販売店会},
 * or {@code 姉妹都市 1971年5月 ブラジル パラナ州 ロンドリーナ市}.
 */
final class BulletParts {

  private static final Pattern OPEN_BRACKET = Pattern.compile("[（(\\[［]([^（()）\\[\\]［］]{0,12})$");
  private static final Pattern TO_BRACKET = Pattern.compile("^([^（()）\\[\\]［］]{0,12})[)）\\]］]");
  private static final Pattern WIDE_GAP = Pattern.compile("\\s{2,}|　+");

  private BulletParts() {}

  /** Fills the record and says so; leaves it alone when the words stand in another order. */
  static boolean fill(ListRecord record, String text, List<ReadDate> dates) {
    String before = text.substring(0, dates.get(0).start());
    String after = text.substring(dates.get(dates.size() - 1).end());
    String dated = text.substring(dates.get(0).start(), dates.get(dates.size() - 1).end());
    Matcher open = OPEN_BRACKET.matcher(before);
    Matcher close = TO_BRACKET.matcher(after);
    if (open.find() && close.find()) {
      dated = open.group(1) + dated + close.group(1);
      before = before.substring(0, open.start());
      after = after.substring(close.end());
    }
    if (FlatRow.trimmed(before).isEmpty()) {
      return fillBehind(record, dated, after.strip());
    }
    String first = FlatRow.trimmed(before);
    String rest = FlatRow.trimmed(after);
    boolean tie = AgreementKind.isTie(first);
    if (rest.isEmpty() || !tie && !FlatRow.endsTitle(first) || FlatRow.endsTitle(rest)) {
      return false;
    }
    record.add(tie ? Column.KIND : Column.TITLE, first);
    record.add(Column.DATE, dated);
    record.add(Column.PARTNER, rest);
    return true;
  }

  /** The date comes first; partner and what was signed stand apart behind it. */
  private static boolean fillBehind(ListRecord record, String dated, String behind) {
    Matcher gap = WIDE_GAP.matcher(behind);
    int end = -1;
    int start = -1;
    while (gap.find()) {
      start = gap.start();
      end = gap.end();
    }
    if (end < 0) {
      return false;
    }
    String last = behind.substring(end).strip();
    boolean tie = AgreementKind.isTie(last);
    if (!tie && !FlatRow.endsTitle(last)) {
      return false;
    }
    record.add(Column.DATE, dated);
    record.add(Column.KIND, last);
    record.add(Column.PARTNER, behind.substring(0, start));
    return true;
  }
}
