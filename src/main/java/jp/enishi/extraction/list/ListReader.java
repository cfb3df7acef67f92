package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentReader;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Reading;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.extraction.prose.Passage;
import jp.enishi.extraction.prose.ProseFacts;
import jp.enishi.extraction.prose.ProseReader;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.issue.Finding;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.BodyFact;
import jp.enishi.source.CitationFact;
import jp.enishi.source.DateFact;
import jp.enishi.source.Facts;
import jp.enishi.source.FigureFact;
import jp.enishi.source.PartyFact;
import jp.enishi.source.SourceInfo;
import jp.enishi.source.Unsettled;

/**
 * Reads lists of agreements as offices publish them, in any layout: tables in text, HTML, CSV or a
 * workbook, labelled records, bullets, plain text. What no rule has read is reported.
 */
public final class ListReader implements DocumentReader {

  private static final Pattern AGREEMENT =
      Pattern.compile("協 ?定|協約|覚書|提携|姉妹|友好(?:都市|親善)|盟約|連携(?:先|企業|団体|大学|一覧)");

  /** A list mostly shows within the first of these; only where it does not, more is looked at. */
  private static final int[] LINES_TO_RECOGNISE = {1_000, 10_000};

  /** The rules that find no list but what running text tells; other rules read the rest of it. */
  private static final Set<String> OF_TEXT = Set.of(Releases.RULE, StatedTies.RULE, Profiles.RULE);

  private static final int HEAD_LINES = 20;

  private final Countries countries;
  private final PartnerList partners;
  private final LocalGovernments localGovernments;
  private final ListLayouts layouts;
  private final ListPassages passages;
  private final ProseReader prose;

  public ListReader(Countries countries, LocalGovernments localGovernments) {
    this.partners = new PartnerList(countries, localGovernments);
    this.countries = countries;
    this.localGovernments = localGovernments;
    this.layouts = new ListLayouts(countries, localGovernments);
    this.passages = new ListPassages(countries);
    this.prose = new ProseReader(countries, localGovernments, false);
  }

  @Override
  public String kind() {
    return "協定の一覧";
  }

  @Override
  public boolean recognises(DocumentText document) {
    for (int lines : LINES_TO_RECOGNISE) {
      if (isList(prepared(beginning(document, lines)))) {
        return true;
      }
      if (document.lines().size() <= lines) {
        return false;
      }
    }
    return false;
  }

  /** The document with its letters and cells as its office meant them. */
  private DocumentText prepared(DocumentText printed) {
    DocumentText closed =
        SetApartRows.tabbed(
            LetterSpacing.closed(
                RuledTables.tabbed(printed), each -> countries.byName(each).isPresent()));
    return SpacedMarks.tabbed(SlashRows.tabbed(CommaTables.tabbed(Translations.removed(closed))));
  }

  private boolean isList(DocumentText beginning) {
    List<ListRecord> records = layouts.read(beginning).records();
    long telling =
        records.stream().filter(each -> each.has(Column.PARTNER) || each.has(Column.TITLE)).count();
    boolean headed =
        records.stream()
            .anyMatch(
                each ->
                    !List.of("list/bullet", RecordStream.RULE).contains(each.rule())
                        || each.rule().equals(RecordStream.RULE)
                            && each.has(Column.TITLE)
                            && each.has(Column.PARTNER)
                            && each.has(Column.DATE));
    return telling >= (headed ? 1 : 2) && isAboutAgreements(beginning, records);
  }

  /**
   * Whether the head of the document or most records speak of agreements: tables of grants or
   * contracts have titles, bodies and dates too.
   */
  private static boolean isAboutAgreements(DocumentText document, List<ListRecord> records) {
    boolean headed =
        document.lines().stream()
            .filter(each -> !each.isBlank() && each.length() <= 2000)
            .limit(HEAD_LINES)
            .anyMatch(each -> AGREEMENT.matcher(each).find());
    long telling =
        records.stream()
            .filter(
                each ->
                    AGREEMENT.matcher(each.get(Column.TITLE)).find()
                        || AgreementKind.isNamedBy(each.get(Column.KIND))
                        || !each.section().isEmpty())
            .count();
    return headed || telling * 2 >= records.size();
  }

  private static DocumentText beginning(DocumentText document, int lines) {
    int count = Math.min(document.lines().size(), lines);
    return count == document.lines().size()
        ? document
        : new DocumentText(
            document.file(), document.checksum(), document.lines().subList(0, count));
  }

  @Override
  public Facts read(DocumentText document, SourceInfo source) {
    return reading(document, source).facts();
  }

  @Override
  public Reading reading(DocumentText printed, SourceInfo source) {
    DocumentText document = prepared(printed);
    ListLayouts.Read laidOut = layouts.read(document);
    Lines lines = laidOut.lines();
    List<ListRecord> records = laidOut.records();
    Findings findings = new Findings();
    OwnerBody body = OwnerBody.in(lines, records).orElse(null);
    LocalGovernment owner =
        new Owners(localGovernments, findings)
            .find(document, source, lines, records, body)
            .orElse(null);
    RecordFindings recordFindings = new RecordFindings(findings);
    RecordReader reader = new RecordReader(partners, countries, localGovernments, recordFindings);
    List<ReadRecord> read = new ArrayList<>();
    List<Integer> numbers = numbers(records);
    for (int i = 0; i < records.size(); i++) {
      Standing standing = Standing.of(records.get(i));
      if (standing != Standing.STATED && standing != Standing.ENDED) {
        recordFindings.leftOut(records.get(i), standing);
        continue;
      }
      int number = numbers.get(i);
      read.add(
          reader.read(
              records.get(i),
              source.id() + (number < 10 ? "-0" : "-") + number,
              "row " + number,
              owner,
              body));
    }
    List<FigureFact> figures = new ArrayList<>(new TotalsTables(findings).read(lines, source.id()));
    BodyActivities activities = new BodyActivities(partners, passages, owner, findings);
    List<BodyFact> bodies = activities.read(lines, read);
    read.forEach(each -> figures.addAll(ListFacts.figures(each, source.id(), figures.size())));
    recordFindings.partners().reportAssumedKinds();
    new ListDoubts(lines, read, recordFindings).report();
    Facts stated =
        Facts.of(source)
            .with(AgreementFact.class, read.stream().map(ListFacts::agreement).toList())
            .with(CitationFact.class, read.stream().map(ListFacts::citation).toList())
            .with(
                PartyFact.class,
                read.stream().flatMap(each -> ListFacts.parties(each).stream()).toList())
            .with(
                DateFact.class,
                read.stream().flatMap(each -> ListFacts.dates(each).stream()).toList())
            .with(BodyFact.class, bodies)
            .with(FigureFact.class, figures);
    List<Passage> told = new ArrayList<>(passages.of(read));
    told.addAll(activities.passages());
    if (records.stream().allMatch(each -> OF_TEXT.contains(each.rule()))) {
      PageText.passage(document, owner, countries, lines::isFree).ifPresent(told::add);
    }
    ProseFacts prosed = prose.read(told, stated);
    PageReader.readings(prosed).stream()
        .filter(each -> lines.isFree(each.from()))
        .forEach(each -> lines.take(each, PageReader.RULE, ""));
    takeMarkup(lines);
    UsedHeadings.take(lines, read);
    LeftLines.report(document, lines, findings);
    OutlineCells.report(read, findings);
    new RowLikeLines(lines, records, findings).report();
    Facts facts = stated.with(Finding.class, findings.numbered(source.id()));
    return new Reading(document, Unsettled.asked(prosed.addedTo(facts)), lines.readings());
  }

  /** Lines of tags alone say nothing that could be left unread. */
  private static void takeMarkup(Lines lines) {
    for (int i = 1; i <= lines.count(); i++) {
      String text = lines.text(i);
      if (lines.isFree(i)
          && text.length() <= 2000
          && text.indexOf('<') >= 0
          && Markup.plain(text).isBlank()) {
        lines.take(i, "list/markup", "");
      }
    }
  }

  /** The numbers printed, when each record has its own; otherwise 1, 2, 3 … */
  private static List<Integer> numbers(List<ListRecord> records) {
    List<Integer> printed = new ArrayList<>();
    Set<Integer> distinct = new HashSet<>();
    for (int i = 0; i < records.size(); i++) {
      String number = Wording.unified(records.get(i).get(Column.NUMBER));
      if (number.matches("[1-9]\\d{0,4}") && distinct.add(Integer.valueOf(number))) {
        printed.add(Integer.valueOf(number));
      }
    }
    if (printed.size() == records.size()) {
      return printed;
    }
    List<Integer> running = new ArrayList<>();
    for (int i = 1; i <= records.size(); i++) {
      running.add(i);
    }
    return running;
  }
}
