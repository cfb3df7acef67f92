package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.StatedDate;

/** The dates of a record: since when, renewed when, until when. */
final class RecordDates {

  private static final Pattern NOTE_NOISE =
      Pattern.compile(
          "^(?:[日月火水木金土]曜?日?|付け?|締結|(?:姉妹|友好)(?:都市|港)(?:提携|盟約)|提携|締結日|調印|から|より|に締結|に提携|月|年)$");

  /** What means a date only where a date is expected: 2020, H25, 1980-10. */
  private static final Pattern YEAR_ALONE =
      Pattern.compile("(?:19|20)\\d\\d|(?:[SHR]|昭和|平成|令和)\\.? ?(?:\\d{1,2}|元)");

  private static final Pattern YEAR_AND_MONTH =
      Pattern.compile("((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.]?");

  private RecordDates() {}

  static List<StatedDate> of(ListRecord record) {
    List<StatedDate> dates = new ArrayList<>();
    for (StatedDate each : ofCell(record.get(Column.DATE))) {
      boolean noise = each.note() != null && NOTE_NOISE.matcher(each.note()).matches();
      dates.add(noise ? new StatedDate(each.meaning(), each.read(), null, each.lastDay()) : each);
    }
    for (StatedDate each : ofCell(record.get(Column.RENEWED))) {
      dates.add(new StatedDate("更新", each.read(), null, null));
    }
    StatedDate end = last(ofCell(record.get(Column.UNTIL)));
    if (end == null && dates.stream().noneMatch(RecordDates::isEnd)) {
      end = last(ofCell(record.get(Column.STATUS)));
    }
    if (end == null && dates.stream().noneMatch(RecordDates::isEnd)) {
      String words = Standing.wordsOfEnd(record);
      end = words.isEmpty() ? null : endIn(words);
    }
    if (end != null) {
      dates.add(new StatedDate(StatedDate.UNTIL, end.read(), null, end.read().lastDay()));
    }
    return dates;
  }

  private static boolean isEnd(StatedDate date) {
    return date.meaning().equals(StatedDate.UNTIL);
  }

  private static StatedDate endIn(String remarks) {
    for (String each : remarks.split("[。\\n]")) {
      if (Standing.tellsOfEnd(each)) {
        return last(ofCell(each));
      }
    }
    return null;
  }

  private static StatedDate last(List<StatedDate> dates) {
    return dates.isEmpty() ? null : dates.get(dates.size() - 1);
  }

  private static List<StatedDate> ofCell(String cell) {
    String text = cell.replace('\n', ' ');
    String unified = Wording.unified(text);
    var month = YEAR_AND_MONTH.matcher(unified);
    if (month.matches()) {
      return as(text, month.group(1) + "年" + month.group(2) + "月");
    }
    return YEAR_ALONE.matcher(unified).matches() ? as(text, unified + "年") : StatedDate.read(text);
  }

  /** The date in other words, but as it is printed. */
  private static List<StatedDate> as(String printed, String words) {
    return StatedDate.read(words).stream()
        .map(
            each ->
                new StatedDate(each.meaning(), each.read().printedAs(printed.strip()), null, null))
        .toList();
  }
}
