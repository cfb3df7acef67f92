package jp.enishi.extraction.survey;

import static jp.enishi.extraction.survey.FindingDrafts.UNREADABLE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.extraction.DocumentReader;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Reading;
import jp.enishi.extraction.UnreadLines;
import jp.enishi.extraction.UnreadableDocument;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.PartyList;
import jp.enishi.extraction.prose.ProseReader;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.Place;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.CitationFact;
import jp.enishi.source.ContentsFact;
import jp.enishi.source.DateFact;
import jp.enishi.source.Facts;
import jp.enishi.source.FigureFact;
import jp.enishi.source.PartyFact;
import jp.enishi.source.SourceInfo;

/**
 * Reads a survey of agreements between Japanese and foreign local governments: summary tables,
 * contents pages, and for each agreement a card of numbered sections under the heading of a field.
 */
public final class SurveyReader implements DocumentReader {

  private static final int FIRST_CARD = 60;

  private final Countries countries;
  private final LocalGovernments localGovernments;
  private final Spelling spelling;

  public SurveyReader(Countries countries, LocalGovernments localGovernments, Spelling spelling) {
    this.countries = countries;
    this.localGovernments = localGovernments;
    this.spelling = spelling;
  }

  @Override
  public String kind() {
    return "提携・協定の個票調査";
  }

  @Override
  public boolean recognises(DocumentText document) {
    int first = CardSplitter.firstCardLine(document);
    int date = first;
    List<Card.Line> parties = new ArrayList<>();
    while (date > 0
        && ++date <= Math.min(first + FIRST_CARD, document.lines().size())
        && !Section.openedBy(document.line(date)).filter(Section.DATE::equals).isPresent()) {
      parties.add(new Card.Line(date, document.line(date)));
    }
    return date > first
        && date <= Math.min(first + FIRST_CARD, document.lines().size())
        && SideCells.read(parties).lines() != null;
  }

  @Override
  public Facts read(DocumentText document, SourceInfo source) {
    FindingDrafts findings = new FindingDrafts();
    PartyList partyList = new PartyList(countries, localGovernments);
    CardSplitter splitter = new CardSplitter(document);
    List<Card> cards = splitter.cards();
    int firstCard = cards.get(0).lines().from();
    ContentsReader contentsReader = new ContentsReader(document, localGovernments);
    List<ContentsLine> contents = contentsReader.entries(firstCard);
    refuseBrokenOff(document, cards, contents);
    Map<Integer, String> fields = new TreeMap<>(splitter.fields());
    fields.putAll(contentsReader.fields());
    List<FigureFact> figures =
        new SummaryTables(document, countries, fields, findings).read(source.id(), firstCard);
    CardReader reader =
        new CardReader(
            lastDayOf(source), partyList, new TitleNames(countries, localGovernments), findings);
    List<CardFacts> read = cards.stream().map(reader::read).flatMap(Optional::stream).toList();
    reportUnknownCountries(read, findings);
    new CardCells(findings).check(read);
    new SameDays(findings).check(read);
    new OfficeNames(findings).check(read);
    new CardProse(lastDayOf(source), findings).check(read);
    new ConcludedNames(lastDayOf(source), findings).check(read);
    new ConcludedBy(lastDayOf(source), findings).check(read);
    new NamedSides(findings).check(read);
    new Timeliness(lastDayOf(source), findings).check(read);
    List<CardFacts> checked =
        new ContentsCheck(
                contents, new ContentsSides(partyList, countries, spelling), spelling, findings)
            .check(read);
    new ProsePartners(localGovernments, findings).check(checked);
    new ShuffledNames(findings).check(checked);
    reportHeadings(splitter.fields(), contentsReader.fields(), findings);
    List<List<CardFacts>> groups = new Reposts(spelling, findings).grouped(checked);
    AgreementFacts facts = new AgreementFacts(source.id(), fields, groups);
    Facts ofCards =
        Facts.of(source)
            .with(AgreementFact.class, facts.agreements())
            .with(CitationFact.class, facts.citations())
            .with(PartyFact.class, facts.parties())
            .with(DateFact.class, facts.dates())
            .with(ContentsFact.class, contents.stream().map(SurveyReader::contentsFact).toList())
            .with(FigureFact.class, figures)
            .with(Finding.class, findings.numbered(source.id(), facts.idByEntry()::get));
    return new ProseReader(countries, localGovernments)
        .read(CardPassages.of(checked, facts.idByEntry()), ofCards)
        .addedTo(ofCards);
  }

  /** Introduction, headings and headings of tables are left, and reported. */
  @Override
  public Reading reading(DocumentText document, SourceInfo source) {
    return UnreadLines.reported(
        DocumentReader.super.reading(document, source),
        "個票・目次・集計表の行として読み取らなかった行です（調査の趣旨、分野の説明、見出しなど）。",
        lines -> UnreadLines.Where.DOCUMENT);
  }

  /**
   * The contents list more cards behind the last one, or the last card breaks off before a contact
   * cell that the first one has.
   */
  private static void refuseBrokenOff(
      DocumentText document, List<Card> cards, List<ContentsLine> contents) {
    Card last = cards.get(cards.size() - 1);
    boolean more =
        contents.stream()
            .anyMatch(
                each ->
                    each.field() > last.field()
                        || each.field() == last.field() && each.number() > last.number());
    boolean cut = cards.size() > 1 && !contactLabels(last).containsAll(contactLabels(cards.get(0)));
    if (more || cut) {
      throw new UnreadableDocument(
          document.file(),
          document.lines().size(),
          "文書が途中で切れています。最後に読めた個票は "
              + last.entry()
              + (more ? "、目次にはその先の個票があります。" : " で、問い合わせ先が途中までです。")
              + "元の文書全体を渡してください。");
    }
  }

  /** The last day of which the document can tell: of its publication, or today. */
  private static LocalDate lastDayOf(SourceInfo source) {
    String known = source.asOf() == null ? source.published() : source.asOf();
    if (known == null) {
      return LocalDate.now();
    }
    return switch (known.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(known), 12, 31);
      case 7 -> YearMonth.parse(known).atEndOfMonth();
      default -> LocalDate.parse(known);
    };
  }

  private static Set<String> contactLabels(Card card) {
    return Stream.of("担当", "電話", "電子メール")
        .filter(
            label ->
                card.section(Section.CONTACT).stream()
                    .anyMatch(each -> each.text().contains(label)))
        .collect(Collectors.toSet());
  }

  private static void reportHeadings(
      Map<Integer, String> ofCards, Map<Integer, String> ofContents, FindingDrafts findings) {
    ofContents.forEach(
        (number, contents) -> {
          String cards = ofCards.get(number);
          if (cards != null && !Wording.bare(cards).equals(Wording.bare(contents))) {
            findings.add(
                new Contradiction(
                    Between.FIELD_HEADINGS,
                    "field",
                    Severity.NOTE,
                    List.of(),
                    FieldHeading.circled(number),
                    null,
                    "分野の見出しが、目次と個票の部で違います。",
                    List.of(
                        Told.of("contents", "目次：" + contents, Place.of("目次", null)),
                        Told.of("cards", "個票の部：" + cards, Place.of("個票の部", null)))));
          }
        });
  }

  private static void reportUnknownCountries(List<CardFacts> cards, FindingDrafts findings) {
    for (CardFacts card : cards) {
      for (String printed :
          card.foreign().stream()
              .filter(each -> each.country() == null)
              .map(each -> each.printed())
              .collect(Collectors.toList())) {
        findings.add(
            UNREADABLE,
            Severity.ERROR,
            card.card().entry(),
            card.card().lines(),
            "国が読み取れない自治体名です。",
            List.of(printed),
            null,
            null);
      }
    }
  }

  private static ContentsFact contentsFact(ContentsLine line) {
    return new ContentsFact(
        line.entry(),
        line.foreign(),
        line.japan(),
        line.title(),
        line.mark(),
        line.page(),
        line.lines());
  }
}
