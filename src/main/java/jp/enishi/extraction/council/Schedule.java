package jp.enishi.extraction.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.MeetingFact;

/**
 * The schedule by year: rows of fiscal year, day and what takes place, or of a numbered meeting and
 * its day; 設置 is the foundation.
 */
final class Schedule {

  private static final Pattern ROW =
      Pattern.compile("^(?:[^\\t]*年度)?\\t([RＲ] ?\\d+\\. ?\\d+[^\\t]*)\\t(.+)$");
  private static final Pattern NUMBERED = Pattern.compile("^第\\d+回(?:.{0,20}会議|総会)?$");
  private static final int LONGEST_DATE = 24;
  private static final Pattern GROUP =
      Pattern.compile("※?(第\\d+回[^\\s(①]{1,10}?会議|[^\\s(①]{2,40}?会議)");
  private static final Pattern FOUNDED =
      Pattern.compile("(?:本部|協議会|会議|機構)(?:会議)?(?:の)?(?:設置|設立|発足)$");

  private final String council;
  private final LocalDate asOf;
  private final List<MeetingFact> meetings = new ArrayList<>();
  private CouncilFact founded;

  Schedule(String council, LocalDate asOf) {
    this.council = council;
    this.asOf = asOf;
  }

  void read(DocumentText document) {
    for (int i = 1; i <= document.lines().size(); i++) {
      Matcher row = ROW.matcher(document.line(i).strip().isEmpty() ? "" : document.line(i));
      if (row.matches()) {
        row(row.group(1).strip(), Wording.unified(row.group(2)), i);
      } else {
        numbered(document.line(i), i);
      }
    }
  }

  /** 第9回 beside its day, in either order; 予定 and days to come are planned. */
  private void numbered(String line, int number) {
    String[] cells = line.strip().split("\\t|　+| {2,}");
    if (cells.length < 2 || !line.contains("回")) {
      return;
    }
    String session = null;
    ReadDate date = null;
    for (String each : cells) {
      String cell = Wording.unified(each);
      session = session == null && NUMBERED.matcher(cell).matches() ? cell : session;
      List<ReadDate> dates = cell.length() < LONGEST_DATE ? JapaneseDates.find(each) : List.of();
      date = date == null && dates.size() == 1 ? dates.get(0) : date;
    }
    if (session != null && date != null && date.date() != null && isOfDayOrMonth(date)) {
      meetings.add(
          new MeetingFact(
              council,
              session.endsWith("回") ? session + "会議" : session,
              null,
              date.date(),
              date.precision(),
              date.printed(),
              date.date().isAfter(asOf),
              "年間スケジュール",
              new LineRange(number, number)));
    }
  }

  private static boolean isOfDayOrMonth(ReadDate date) {
    return date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.MONTH;
  }

  private void row(String printed, String what, int line) {
    List<ReadDate> dates = JapaneseDates.find(printed.replaceAll("\\s", ""));
    if (dates.isEmpty() || dates.get(0).date() == null) {
      return;
    }
    ReadDate date = dates.get(0);
    LineRange lines = new LineRange(line, line);
    if (FOUNDED.matcher(what).find()) {
      founded =
          new CouncilFact(
              council, date.date(), date.precision(), printed, "年間スケジュール", lines, null, null);
      return;
    }
    Matcher group = GROUP.matcher(what);
    if (group.find()) {
      String name = group.group(1);
      meetings.add(
          new MeetingFact(
              council,
              name.endsWith("臨時会議") ? "臨時会議" : name,
              name.endsWith("臨時会議") ? topic(name) : null,
              date.date(),
              date.precision(),
              printed,
              date.date().isAfter(asOf),
              "年間スケジュール",
              lines));
    }
  }

  private static String topic(String name) {
    String topic = name.replaceFirst("(?:に関する)?臨時会議$", "");
    return topic.isEmpty() ? null : topic;
  }

  List<MeetingFact> meetings() {
    return meetings;
  }

  /** When the council was founded, or null. */
  CouncilFact founded() {
    return founded;
  }
}
