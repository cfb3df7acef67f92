package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.model.DatePrecision;

/**
 * A chronicle: a year in a line of its own, what happened in it below, with month and day; or a
 * whole date at the beginning of each line. Only lines that say that an agreement was signed, or
 * that one was ended, are read.
 */
final class Chronicle implements Layout {

  private static final String RULE = "list/chronicle";
  private static final Pattern ENTRY =
      Pattern.compile("^[\\s　・]*(1?\\d ?月(?: ?[1-3]?\\d ?日)?)[\\s　：:]+(\\S.*)$");
  private static final Pattern SIGNED =
      Pattern.compile(
          "^(.{2,40}?)と(?:の間で?)?の?(\\S{0,40}?(?:都市提携|都市盟約|都市協定|協定書?|覚書|盟約書?|共同宣言|姉妹都市|友好都市|交流都市))(?:を|に)?(?:の?(?:締結|提携|調印|盟約))*を?(?:結ぶ|結んだ|行う|行った|する|した|しました)?。?(?:[（(][^（()）]{1,20}[)）])?$");
  private static final Pattern ENDED =
      Pattern.compile("^(.{2,40}?)との?(\\S{0,20}?(?:提携|協定))(?:を|が)?(?:解消|終了|廃止)(?:する|した)?。?$");

  /** X市とA市が姉妹都市提携: the list is that of the first. */
  private static final Pattern BOTH =
      Pattern.compile("^([^とがは、]{2,12}[都道府県市町村区])と([^がは]{2,40})が(\\S{2,40})$");

  private static final Pattern OTHER = Pattern.compile("予定|協議|検討|周年|記念|更新|改定|式典");
  private static final int LONGEST_LINE = 120;

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    String year = null;
    int yearLine = 0;
    for (int i = 1; i <= lines.count(); i++) {
      if (!lines.isFree(i) || lines.isBlank(i) || lines.text(i).length() > LONGEST_LINE) {
        continue;
      }
      String text = Wording.unified(lines.text(i));
      if (isYear(text)) {
        year = text;
        yearLine = i;
        continue;
      }
      String date = dateBefore(text);
      if (!date.isEmpty()) {
        String words = text.substring(date.length()).replaceFirst("^[\\s・:付け]+", "");
        if (!OTHER.matcher(words).find()) {
          readEntry(lines, new int[] {i, i}, date.strip(), words, records);
        }
        continue;
      }
      Matcher entry = ENTRY.matcher(text);
      if (year != null && entry.matches() && !OTHER.matcher(entry.group(2)).find()) {
        readEntry(lines, new int[] {yearLine, i}, year + entry.group(1), entry.group(2), records);
      }
    }
    return records;
  }

  private static void readEntry(
      Lines lines, int[] at, String date, String words, List<ListRecord> records) {
    Matcher ended = ENDED.matcher(words);
    if (ended.matches()) {
      for (ListRecord each : records) {
        if (each.get(Column.PARTNER).endsWith(ended.group(1))) {
          each.add(Column.UNTIL, date + ended.group(2) + "解消");
          lines.take(at[1], RULE, words);
        }
      }
      return;
    }
    Matcher both = BOTH.matcher(words);
    String owner = both.matches() ? both.group(1) : "";
    Matcher signed = SIGNED.matcher(owner.isEmpty() ? words : both.group(2) + "と" + both.group(3));
    // A大学とB大学が…: an agreement of others.
    if (signed.matches() && signed.group(2).indexOf('が') < 0) {
      String what = signed.group(2);
      ListRecord record = new ListRecord(RULE, "").at(at[1]);
      record.add(Column.PARTNER, signed.group(1));
      record.add(Column.OWNER, owner);
      record.add(AgreementKind.isTie(what) ? Column.KIND : Column.TITLE, what);
      records.add(record.add(Column.DATE, date));
      lines.take(at[1], RULE, words);
      if (lines.isFree(at[0])) {
        lines.take(at[0], "list/year", lines.text(at[0]).strip());
      }
    }
  }

  /** The date with which the line begins before words of what happened, or "". */
  private static String dateBefore(String text) {
    List<ReadDate> dates = JapaneseDates.find(text);
    boolean first = !dates.isEmpty() && dates.get(0).start() <= 1 && !isYear(text);
    String date = first ? text.substring(0, dates.get(0).end()) : "";
    return text.length() > date.length() && text.substring(date.length()).matches("[\\s:・].+")
        ? date
        : "";
  }

  /** Whether the line is a year and nothing else: 昭和59年（1984年）. */
  private static boolean isYear(String text) {
    if (text.length() > 24) {
      return false;
    }
    List<ReadDate> dates = JapaneseDates.find(text);
    return !dates.isEmpty()
        && dates.stream().allMatch(each -> each.precision() == DatePrecision.YEAR)
        && text.substring(dates.get(dates.size() - 1).end()).matches("[\\s)）度]*")
        && dates.get(0).start() <= 1;
  }
}
