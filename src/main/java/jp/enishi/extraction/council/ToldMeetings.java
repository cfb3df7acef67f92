package jp.enishi.extraction.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.LineReading;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.MeetingFact;

/**
 * Meetings told in the text of a sheet, by days in brackets behind their name: 本部会議の開催(6/3、12/1) in
 * a row about another headquarters, …連絡調整会議(7/1、7/26), 第3回…会議(R5.1.13). Days without a year are of
 * the fiscal year that heads the column, or else of that of the papers. Briefings, courses and
 * fairs are no meetings of a body.
 */
final class ToldMeetings {

  private static final String DAYS = "\\d{1,2}/\\d{1,2}(?: ?[、,・] ?\\d{1,2}/\\d{1,2})*";
  private static final String MEETS = "(?:会議|部会|分科会|協議会|連絡会|委員会|総会|WG|ワーキング(?:グループ|チーム)?)";
  private static final Pattern TOLD =
      Pattern.compile(
          "(?<![^\\s<>・、。「」(])([^\\s、。「」()<>]{0,30}?"
              + MEETS
              + ")(?:の?開催状況 ?[::] ?|(?:の開催|を開催)? ?\\()("
              + DAYS
              + ")");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "第(\\d+)回([^\\s、。「」()<>第]{2,30}(?:会議|本部|協議会|委員会|連絡会))\\(((?:[RH]|令和|平成)[^()]{4,14})\\)");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})");

  /** Names that say of no body of their own which it is. */
  private static final Pattern OF_WHOM =
      Pattern.compile("(?:本部|全体|定例|合同|担当者)?(?:会議|総会)|(?:作業|専門)?部会|WG(?:会議)?|ワーキング.*");

  private static final Pattern OF_BODY = Pattern.compile("(?:本部|全体|定例)?(?:会議|総会)");
  private static final Pattern BODY = Pattern.compile("[^、。()]{2,30}(?:本部|協議会|会議|委員会|機構|連絡会)");
  private static final Pattern ITEM = Pattern.compile("^(?:[①-⑳]|[(（]?[0-9０-９]+[.)．）])[ 　]*");
  private static final Pattern HEADS = Pattern.compile("項目|区分|事項|取り?組み?|内容|施策|テーマ|課題");
  private static final Pattern YEAR = Pattern.compile("(?:R|令和|H|平成)(?:\\d+|元)年度");
  private static final double SURE = 0.85;

  private final String council;
  private final LocalDate asOf;
  private final Integer year;
  private final Collection<ThemeSheet> sheets;
  private final List<MeetingFact> known;
  private final List<MeetingFact> meetings = new ArrayList<>();
  private final Map<String, CouncilFact> councils = new LinkedHashMap<>();
  private final List<LineReading> again = new ArrayList<>();

  /** The fiscal year of a column, by its first calendar year, and whether it is a draft. */
  private record Column(Integer year, boolean draft) {}

  /**
   * @param fiscalYear of the papers, as printed
   * @param known meetings that tables give: told again they are no others
   */
  ToldMeetings(
      String council,
      LocalDate asOf,
      String fiscalYear,
      Collection<ThemeSheet> sheets,
      List<MeetingFact> known) {
    this.council = council;
    this.asOf = asOf;
    this.year = FiscalYears.of(fiscalYear).orElse(null);
    this.sheets = sheets;
    this.known = known;
  }

  void read(DocumentText document) {
    Map<Integer, Column> columns = Map.of();
    for (int i = 1; i <= document.lines().size(); i++) {
      String[] cells = document.line(i).split("\\t", -1);
      if (cells.length == 1) {
        columns = Map.of();
      } else if (isHeading(cells)) {
        columns = columns(cells);
        continue;
      }
      String item = Wording.unified(ITEM.matcher(cells[0].strip()).replaceFirst(""));
      for (int k = cells.length == 1 ? 0 : 1; k < cells.length; k++) {
        Column column = columns.getOrDefault(k, new Column(year, false));
        String cell = Wording.unified(cells[k].replaceAll("<[^<>]*>", " "));
        told(cell, cells.length == 1 ? "" : item, column, i);
        numbered(cell, i);
      }
    }
  }

  private static boolean isHeading(String[] cells) {
    return HEADS.matcher(Wording.unified(cells[0])).matches()
        && YEAR.matcher(Wording.unified(cells[1])).find();
  }

  private Map<Integer, Column> columns(String[] cells) {
    Map<Integer, Column> columns = new LinkedHashMap<>();
    for (int k = 1; k < cells.length; k++) {
      Matcher printed = YEAR.matcher(Wording.unified(cells[k]));
      Integer of = printed.find() ? FiscalYears.of(printed.group()).orElse(year) : year;
      columns.put(k, new Column(of, Drafts.isIn(cells[k])));
    }
    return columns;
  }

  private void told(String cell, String item, Column column, int line) {
    Matcher told = TOLD.matcher(cell);
    while (told.find() && column.year() != null) {
      String name = told.group(1);
      String theme = ThemeSheets.themeAt(sheets, line);
      boolean ofItem = OF_BODY.matcher(name).matches() && BODY.matcher(item).matches();
      String body = ofItem ? item : council;
      if (theme == null && !ofItem) {
        continue; // Outside a sheet nothing says whose meeting it is.
      }
      Matcher day = DAY.matcher(told.group(2));
      while (day.find()) {
        Optional<LocalDate> date =
            FiscalYears.day(
                column.year(), Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
        String printed = day.group();
        date.ifPresent(
            when ->
                add(
                    new MeetingFact(
                        body,
                        name,
                        theme,
                        when,
                        DatePrecision.DAY,
                        printed,
                        column.draft() || when.isAfter(asOf),
                        "連携事項",
                        new LineRange(line, line))));
      }
    }
  }

  /** A numbered meeting of a body that is named in full. */
  private void numbered(String text, int line) {
    Matcher numbered = NUMBERED.matcher(text);
    while (numbered.find()) {
      List<ReadDate> dates = JapaneseDates.find(numbered.group(3));
      if (dates.size() == 1 && dates.get(0).precision() == DatePrecision.DAY) {
        ReadDate date = dates.get(0);
        String theme = ThemeSheets.themeAt(sheets, line);
        String body = numbered.group(2);
        boolean itself = body.equals(council) || body.equals(council + "会議");
        add(
            new MeetingFact(
                itself ? council : body,
                "第" + numbered.group(1) + "回会議",
                theme,
                date.date(),
                date.precision(),
                date.printed(),
                date.date().isAfter(asOf),
                theme == null ? "参考資料" : "連携事項",
                new LineRange(line, line)));
      }
    }
  }

  private void add(MeetingFact meeting) {
    if (isKnown(meeting)) {
      again.add(
          new LineReading(
              meeting.lines(),
              "Meeting council/told-again",
              meeting.group() + " " + meeting.date()));
      return;
    }
    meetings.add(meeting);
    if (!meeting.council().equals(council)) {
      councils.putIfAbsent(
          meeting.council(),
          new CouncilFact(
              meeting.council(),
              null,
              null,
              null,
              meeting.entry(),
              meeting.lines(),
              "council/told-meeting",
              SURE));
    }
  }

  /** Whether a table gives that meeting: one of no name of its own, or of the council itself. */
  private boolean isKnown(MeetingFact meeting) {
    boolean named = !OF_WHOM.matcher(meeting.group()).matches();
    return known.stream()
        .filter(each -> each.council().equals(meeting.council()))
        .filter(each -> each.date().equals(meeting.date()))
        .anyMatch(
            each ->
                named
                    ? each.group().equals(meeting.group()) || meeting.group().startsWith("第")
                    : meeting.theme() == null || meeting.theme().equals(each.theme()));
  }

  List<MeetingFact> meetings() {
    return meetings;
  }

  /** Other bodies whose meetings are told. */
  List<CouncilFact> councils() {
    return List.copyOf(councils.values());
  }

  /** Where meetings that a table gives are told again. */
  List<LineReading> again() {
    return again;
  }
}
