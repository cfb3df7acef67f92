package jp.enishi.extraction.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.enishi.extraction.DocumentReader;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Reading;
import jp.enishi.extraction.UnreadLines;
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

/** Reads the papers of a meeting of a regional council. */
public final class CouncilReader implements DocumentReader {

  private static final int TOP = 20;

  private final LocalGovernments localGovernments;

  public CouncilReader(LocalGovernments localGovernments) {
    this.localGovernments = localGovernments;
  }

  @Override
  public String kind() {
    return "広域の協議会・本部会議の会議資料";
  }

  @Override
  public boolean recognises(DocumentText document) {
    return CouncilName.of(document).isPresent() && Attendance.of(document).isPresent();
  }

  @Override
  public Facts read(DocumentText document, SourceInfo source) {
    CouncilName name = CouncilName.of(document).orElseThrow();
    Attendance attendance = Attendance.of(document).orElseThrow();
    LocalDate held =
        heldOn(document)
            .orElseThrow(
                () ->
                    new UnreadableDocument(
                        document.file(), 1, "会議の日時が読み取れません。「日時」の行に元号か西暦の年月日を書いてください。"));
    Membership membership = new Membership(name.name(), localGovernments);
    membership.read(attendance.offices());
    membership.guests(attendance.guests());
    Map<String, ThemeSheet> sheets = ThemeSheets.read(document);
    Schedule schedule = new Schedule(name.name(), held);
    schedule.read(document);
    CouncilHistory history = new CouncilHistory(name.name(), localGovernments, held);
    history.read(document);
    String year = thisYear(document, held);
    List<ThemeFact> themes = new Themes(name.name(), year, sheets).read(document);
    List<MeetingFact> tabled =
        concat(new WorkingGroups(name.name(), held).read(document), schedule.meetings());
    ToldMeetings told = new ToldMeetings(name.name(), held, year, sheets.values(), tabled);
    told.read(document);
    List<Finding> findings = new CouncilFindings(source.id()).of(attendance, membership, sheets);
    JoinedByAll joined = new JoinedByAll(membership.members(), year);
    joined.read(document);
    return Facts.of(source)
        .with(
            CouncilFact.class,
            concat(
                List.of(council(name, schedule, history)),
                concat(joined.councils(), told.councils())))
        .with(MemberFact.class, concat(history.joined(membership), joined.members()))
        .with(ThemeFact.class, themes)
        .with(MeetingFact.class, concat(tabled, told.meetings()))
        .with(BodyFact.class, annexes(membership, document))
        .with(FigureFact.class, figures(source, attendance))
        .with(Finding.class, findings);
  }

  /** Names of persons, agenda and explanations are left, and reported. */
  @Override
  public Reading reading(DocumentText document, SourceInfo source) {
    return UnreadLines.reported(
        DocumentReader.super.reading(document, source),
        "構成団体・協議事項・会議・参加する団体として読み取らなかった行です（次第、個人の氏名、施策の説明など）。",
        lines -> UnreadLines.Where.DOCUMENT);
  }

  private List<BodyFact> annexes(Membership membership, DocumentText document) {
    Profiles profiles = new Profiles();
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
    return day(lines.stream().filter(line -> line.matches("[・○■◆【(]?(?:開催)?(?:日時|期日|日).*")))
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
        .flatMap(line -> java.util.regex.Pattern.compile("令和(?:\\d+|元)年度").matcher(line).results())
        .map(java.util.regex.MatchResult::group)
        .findFirst()
        .orElse((held.getMonthValue() < 4 ? held.getYear() - 1 : held.getYear()) + "年度");
  }

  private static <R> List<R> concat(List<R> a, List<R> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }
}
