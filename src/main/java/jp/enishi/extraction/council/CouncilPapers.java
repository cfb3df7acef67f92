package jp.enishi.extraction.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.LineReading;
import jp.enishi.extraction.UnreadableDocument;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.issue.Finding;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;
import jp.enishi.source.BodyFact;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.Facts;
import jp.enishi.source.FigureFact;
import jp.enishi.source.MeetingFact;
import jp.enishi.source.MemberFact;
import jp.enishi.source.SourceInfo;
import jp.enishi.source.ThemeFact;
import jp.enishi.source.UnitFact;

/**
 * The papers of one meeting while they are read: the facts, and which lines else were understood.
 */
final class CouncilPapers {

  private static final int TOP = 20;
  private static final Pattern HELD = Pattern.compile("[・○■◆【(]?(?:開催)?(?:日時|期日|日).*");
  private static final Pattern FISCAL_YEAR = Pattern.compile("令和(?:\\d+|元)年度");

  private final DocumentText document;
  private final LocalGovernments localGovernments;
  private final CouncilName name;
  private final Attendance attendance;
  private final Map<String, ThemeSheet> sheets;
  private final Profiles profiles = new Profiles();
  private final List<LineReading> lines = new ArrayList<>();

  /** Papers that {@link CouncilReader#recognises}. */
  CouncilPapers(DocumentText document, LocalGovernments localGovernments) {
    this.document = document;
    this.localGovernments = localGovernments;
    this.name = CouncilName.of(document).orElseThrow();
    this.attendance = Attendance.of(document).orElseThrow();
    this.sheets = ThemeSheets.read(document);
  }

  Facts read(SourceInfo source) {
    LocalDate held =
        heldOn(document)
            .orElseThrow(
                () ->
                    new UnreadableDocument(
                        document.file(), 1, "会議の日時が読み取れません。「日時」の行に元号か西暦の年月日を書いてください。"));
    String council = name.name();
    Membership membership = new Membership(council, localGovernments);
    membership.read(attendance);
    membership.guests(attendance.guests());
    Schedule schedule = new Schedule(council, held);
    schedule.read(document);
    CouncilHistory history = new CouncilHistory(council, localGovernments, held);
    history.read(document);
    String year = thisYear(document, held);
    Themes themes = new Themes(council, year, sheets);
    List<ThemeFact> worked = themes.read(document);
    List<MeetingFact> tabled =
        concat(new WorkingGroups(council, held).read(document), schedule.meetings());
    ToldMeetings told = new ToldMeetings(council, held, year, sheets.values(), tabled);
    told.read(document);
    JoinedByAll joined = new JoinedByAll(membership.members(), year);
    joined.read(document);
    lines.addAll(themes.lines());
    lines.addAll(told.again());
    understood();
    Facts facts =
        Facts.of(source)
            .with(
                CouncilFact.class,
                concat(
                    List.of(council(name, schedule, history)),
                    concat(joined.councils(), told.councils())))
            .with(MemberFact.class, concat(history.joined(membership), joined.members()))
            .with(ThemeFact.class, worked)
            .with(MeetingFact.class, concat(tabled, told.meetings()))
            .with(UnitFact.class, units(membership, worked))
            .with(BodyFact.class, annexes(membership))
            .with(FigureFact.class, figures(source, attendance));
    List<Finding> findings = new CouncilFindings(source.id()).of(attendance, membership, sheets);
    return facts.with(Finding.class, concat(findings, left().bodies(facts, localGovernments)));
  }

  /** Lines that were understood and gave no fact of their own: headings, sheets, choices. */
  List<LineReading> lines() {
    return lines;
  }

  /** What is left, and why; to be asked for after reading. */
  LeftLines left() {
    return new LeftLines(document, name.name(), attendance, profiles, List.copyOf(sheets.values()));
  }

  private void understood() {
    int first = 1;
    while (document.line(first).isBlank()) {
      first++;
    }
    line(new LineRange(first, Math.max(first, name.line())), "Council council/name", name.name());
    for (ThemeSheet each : sheets.values()) {
      line(each.lines(), "Theme council/theme-sheet", each.title());
      if (each.optionsLine() > 0) {
        LineRange options = new LineRange(each.optionsLine(), each.optionsLine());
        line(options, "Theme council/theme-options", each.title());
      }
    }
    for (int i = 1; i <= document.lines().size(); i++) {
      if (HELD.matcher(Wording.unified(document.line(i)).replace(" ", "")).matches()
          && day(Stream.of(Wording.unified(document.line(i)).replace(" ", ""))).isPresent()) {
        line(new LineRange(i, i), "Meeting council/held-on", name.name());
        break;
      }
    }
  }

  private void line(LineRange range, String rule, String read) {
    lines.add(new LineReading(range, rule, read));
  }

  private List<UnitFact> units(Membership membership, List<ThemeFact> themes) {
    Units units = new Units(name.name(), membership.prefecture(), localGovernments);
    units.present(attendance);
    units.leading(sheets.values(), themes, document);
    units.making(document);
    units.teams(document);
    return units.units();
  }

  private List<BodyFact> annexes(Membership membership) {
    profiles.read(document);
    List<BodyFact> named = concat(membership.bodies(), new AnnexBodies().read(document));
    return concat(
        named, concat(new Participants(localGovernments).read(document), profiles.bodies()));
  }

  private static CouncilFact council(CouncilName name, Schedule schedule, CouncilHistory history) {
    CouncilFact founded = schedule.founded() != null ? schedule.founded() : history.founded();
    return founded != null
        ? founded
        : new CouncilFact(
            name.name(), null, null, null, "次第", new LineRange(1, name.line()), null, null);
  }

  /** The numbers of persons that the list of those present prints about itself. */
  private static List<FigureFact> figures(SourceInfo source, Attendance attendance) {
    List<FigureFact> figures = new ArrayList<>();
    for (Attendance.Part each : attendance.parts()) {
      if (each.printed() == null) {
        continue;
      }
      figures.add(
          new FigureFact(
              "%s-figure-%03d".formatted(source.id(), figures.size() + 1),
              "出席者",
              each.name(),
              "人数",
              "council/attendance",
              each.printed(),
              null,
              new LineRange(each.line(), each.line())));
    }
    return figures;
  }

  /** Of the line 日時, or else the first day that stands on top. */
  private static Optional<LocalDate> heldOn(DocumentText document) {
    List<String> lines =
        document.lines().stream().map(line -> Wording.unified(line).replace(" ", "")).toList();
    return day(lines.stream().filter(line -> HELD.matcher(line).matches()))
        .or(() -> day(lines.stream().limit(TOP)));
  }

  private static Optional<LocalDate> day(Stream<String> lines) {
    return lines
        .flatMap(line -> JapaneseDates.find(line).stream())
        .filter(each -> each.precision() == DatePrecision.DAY)
        .map(ReadDate::date)
        .findFirst();
  }

  /** The fiscal year of the meeting, as its heading prints it, or that in which it was held. */
  private static String thisYear(DocumentText document, LocalDate held) {
    return document.lines().stream()
        .limit(TOP)
        .map(Wording::unified)
        .flatMap(line -> FISCAL_YEAR.matcher(line).results())
        .map(MatchResult::group)
        .findFirst()
        .orElse((held.getMonthValue() < 4 ? held.getYear() - 1 : held.getYear()) + "年度");
  }

  private static <R> List<R> concat(List<R> a, List<R> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }
}
