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
import jp.enishi.source.MeetingFact;

/**
 * Meetings of working groups from the table whose column WG開催状況 lists days by fiscal year: {@code
 * R3年度: 4/27、5/20}, {@code 5/2、8/8: IT担当課長会議}, {@code ○4/21: WG①}; or that names the groups in its
 * first column and prints whole dates.
 */
final class WorkingGroups {

  private static final Pattern TITLE = Pattern.compile("((?:R|令和)\\d+年度).*開催状況");
  private static final Pattern GROUPS = Pattern.compile(".*(?:部会|WG|ワーキング|会議名|分科会|研究会).*");
  private static final Pattern HEADER = Pattern.compile(".*(?:開催状況|開催日).*");
  private static final Pattern THEME = Pattern.compile("^(.+?) ?\\(([^()]+)\\)$");
  private static final Pattern DAYS =
      Pattern.compile(
          "(?:((?:R|令和)\\d+年度)[::] ?)?((?:\\d{1,2}/\\d{1,2}[、,]? ?)+)(?:[::] ?([^○◯0-9/]{0,30}?(?:会議|WG[①-⑳]?|部会))?)?");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})");

  private final String council;
  private final LocalDate asOf;
  private final List<MeetingFact> meetings = new ArrayList<>();

  WorkingGroups(String council, LocalDate asOf) {
    this.council = council;
    this.asOf = asOf;
  }

  List<MeetingFact> read(DocumentText document) {
    Integer year = null;
    boolean inTable = false;
    boolean inGroups = false;
    for (int i = 1; i <= document.lines().size(); i++) {
      String line = document.line(i);
      String[] cells = line.split("\\t", -1);
      Matcher title = TITLE.matcher(Wording.unified(line));
      if (title.find() && cells.length == 1) {
        year = FiscalYears.of(title.group(1)).orElse(null);
      }
      boolean header = cells.length > 2 && HEADER.matcher(cells[cells.length - 1]).matches();
      if (cells.length > 1 && HEADER.matcher(cells[cells.length - 1]).matches()) {
        inGroups = GROUPS.matcher(Wording.unified(cells[0])).matches();
      } else if (cells.length < 2) {
        inGroups = false;
      } else if (inGroups) {
        group(cells, i);
        continue;
      }
      inTable = header || inTable && cells.length > 2;
      if (inTable && !header && year != null) {
        row(cells, year, i);
      }
    }
    return meetings;
  }

  private void group(String[] cells, int line) {
    for (ReadDate each : JapaneseDates.find(cells[cells.length - 1])) {
      if (each.date() != null && each.precision() == DatePrecision.DAY) {
        meetings.add(meeting(Wording.unified(cells[0]), null, each.date(), each.printed(), line));
      }
    }
  }

  private void row(String[] cells, int tableYear, int line) {
    Matcher theme = THEME.matcher(Wording.unified(cells[0]));
    String name = theme.matches() ? theme.group(1) : Wording.unified(cells[0]);
    String cell = cells[cells.length - 1].replace('：', ':').replaceAll("\\s+", " ");
    Matcher days = DAYS.matcher(cell);
    int year = tableYear;
    while (days.find()) {
      if (days.group(1) != null) {
        year = FiscalYears.of(days.group(1)).orElse(year);
      }
      String group = days.group(3) == null ? "WG" : days.group(3).strip();
      Matcher day = DAY.matcher(days.group(2));
      while (day.find()) {
        int month = Integer.parseInt(day.group(1));
        int date = Integer.parseInt(day.group(2));
        String printed = day.group();
        FiscalYears.day(year, month, date)
            .ifPresent(when -> meetings.add(meeting(group, name, when, printed, line)));
      }
    }
  }

  private MeetingFact meeting(
      String group, String theme, LocalDate date, String printed, int line) {
    return new MeetingFact(
        council,
        group,
        theme,
        date,
        DatePrecision.DAY,
        printed,
        date.isAfter(asOf),
        "開催状況",
        new LineRange(line, line));
  }
}
