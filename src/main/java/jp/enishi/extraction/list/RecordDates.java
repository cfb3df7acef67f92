package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.ReadDate;
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

  private static final String RENEWED = "更新";

  /** A renewal still to come, which is the day until which it holds. */
  private static final Pattern NEXT = Pattern.compile("次回|次の更新|更新(?:の?予定|期限|時期)");

  private static final Pattern ITSELF =
      Pattern.compile(
          "自動(?:的に?)?(?:更新|延長|継続)(?!は?(?:な[しい]|無し|しない|せず|規定なし|終了))"
              + "|(?:以後|以降|その後)[^、。]{0,8}(?:毎年|年(?:間)?(?:ごと|毎|ずつ))[^、。]{0,4}(?:更新|延長)");

  private RecordDates() {}

  static List<StatedDate> of(ListRecord record) {
    List<StatedDate> dates = new ArrayList<>();
    for (StatedDate each : ofCell(record.get(Column.DATE))) {
      boolean noise = each.note() != null && NOTE_NOISE.matcher(each.note()).matches();
      dates.add(noise ? new StatedDate(each.meaning(), each.read(), null, each.lastDay()) : each);
    }
    for (StatedDate each : ofCell(record.get(Column.RENEWED))) {
      dates.add(new StatedDate(RENEWED, each.read(), null, null));
    }
    String period = record.get(Column.UNTIL);
    List<StatedDate> stated = new ArrayList<>(ofCell(period));
    if (!NEXT.matcher(Wording.unified(period)).find()) {
      stated.stream().flatMap(RecordDates::renewal).forEach(dates::add);
      stated.removeIf(each -> each.meaning().equals(RENEWED));
    }
    StatedDate end = last(stated);
    if (end == null && dates.stream().noneMatch(RecordDates::isEnd)) {
      List<StatedDate> ofState = ofCell(record.get(Column.STATUS));
      ofState.stream().flatMap(RecordDates::renewal).forEach(dates::add);
      end = last(ofState.stream().filter(RecordDates::isEnd).toList());
    }
    if (end == null && dates.stream().noneMatch(RecordDates::isEnd)) {
      String words = Standing.wordsOfEnd(record);
      end = words.isEmpty() ? null : endIn(words);
    }
    if (end != null) {
      dates.add(new StatedDate(StatedDate.UNTIL, end.read(), null, end.read().lastDay()));
    }
    if (!renewsItself(record)) {
      return dates;
    }
    if (dates.stream().noneMatch(RecordDates::isEnd) && !period.isBlank()) {
      dates.add(withoutDay(period));
    }
    return dates.stream().map(RecordDates::goingOn).toList();
  }

  /** What is said of the period where no day is: 1年（自動更新）. */
  private static StatedDate withoutDay(String period) {
    String printed = period.replace('\n', ' ');
    ReadDate none =
        new ReadDate(printed, 0, printed.length(), null, null, null, null, false, false);
    return new StatedDate(StatedDate.UNTIL, none, null, null);
  }

  private static Stream<StatedDate> renewal(StatedDate date) {
    return date.meaning().equals(RENEWED)
        ? Stream.of(new StatedDate(RENEWED, date.read(), null, null))
        : Stream.empty();
  }

  /** Whether the agreement goes on after the day until which it holds, unless someone objects. */
  private static boolean renewsItself(ListRecord record) {
    String words =
        Wording.unified(
            String.join(
                " ",
                record.get(Column.UNTIL),
                record.get(Column.DATE),
                record.get(Column.STATUS),
                record.get(Column.REMARKS),
                record.get(Column.OUTLINE)));
    return ITSELF.matcher(words).find() && Standing.of(record) != Standing.ENDED;
  }

  /** Such a day is no end. */
  private static StatedDate goingOn(StatedDate date) {
    return isEnd(date) ? new StatedDate(date.meaning(), date.read(), "自動更新", null) : date;
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
