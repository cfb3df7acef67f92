package jp.enishi.extraction.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.enishi.extraction.DocumentReader;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.LineReading;
import jp.enishi.extraction.Reading;
import jp.enishi.extraction.UnreadLines;
import jp.enishi.extraction.parties.PartyList;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.extraction.prose.Passage;
import jp.enishi.extraction.prose.ProseReader;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Severity;
import jp.enishi.model.LineRange;
import jp.enishi.model.OrganizationKind;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.CitationFact;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;
import jp.enishi.source.SourceInfo;

/** Reads a collection of cases in which local governments carry out a plan together. */
public final class CaseReader implements DocumentReader {

  private static final String KIND = "共同事業";

  private final PartyList partyList;
  private final LocalGovernments localGovernments;
  private final ProseReader prose;

  public CaseReader(Countries countries, LocalGovernments localGovernments) {
    this.partyList = new PartyList(countries, localGovernments);
    this.localGovernments = localGovernments;
    this.prose = new ProseReader(countries, localGovernments);
  }

  @Override
  public String kind() {
    return "広域連携の取組事例集";
  }

  @Override
  public boolean recognises(DocumentText document) {
    return document.lines().stream().filter(CaseSplitter::isSection).limit(2).count() == 2
        && (document.lines().stream().anyMatch(CaseSplitter::isHeading) || isNumbered(document));
  }

  /** Whether its numbered parts are cases: at least half of them name members and plan on top. */
  private boolean isNumbered(DocumentText document) {
    List<Case> cases = CaseSplitter.split(document);
    long read =
        cases.stream()
            .filter(each -> !each.sections().isEmpty())
            .map(each -> CaseHeading.read(each.heading(), partyList))
            .filter(each -> each.plan() != null && !each.members().isEmpty())
            .count();
    return cases.size() > 1 && 2 * read >= cases.size();
  }

  @Override
  public Facts read(DocumentText document, SourceInfo source) {
    List<AgreementFact> agreements = new ArrayList<>();
    List<CitationFact> citations = new ArrayList<>();
    List<PartyFact> parties = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (Case each : CaseSplitter.split(document)) {
      CaseHeading heading = CaseHeading.read(each.heading(), partyList);
      String id = id(source, each);
      if (heading.plan() == null || heading.members().isEmpty()) {
        findings.add(unread(source, findings.size() + 1, each));
        continue;
      }
      agreements.add(agreement(id, each, heading));
      citations.add(citation(id, each, heading));
      List<ReadParty> members = heading.members();
      IntStream.range(0, members.size())
          .mapToObj(i -> party(id, i + 1, members.get(i), each))
          .forEach(parties::add);
      members.stream()
          .filter(this::isUnknown)
          .map(member -> unknown(source, findings.size() + 1, id, each, member))
          .toList()
          .forEach(findings::add);
      passages.add(
          new Passage(
              each.entry(),
              id,
              null,
              0,
              List.of(),
              members.stream().filter(member -> !isForeign(member)).toList(),
              members.stream().filter(CaseReader::isForeign).toList(),
              each.text()));
    }
    Facts facts =
        Facts.of(source)
            .with(AgreementFact.class, agreements)
            .with(CitationFact.class, citations)
            .with(PartyFact.class, parties)
            .with(Finding.class, findings);
    return prose.read(passages, facts).addedTo(facts);
  }

  /**
   * A case is cited as a whole, but of its lines only the heading and the sentences that state a
   * relation are read; the others are reported under the case.
   */
  @Override
  public Reading reading(DocumentText document, SourceInfo source) {
    Facts facts = read(document, source);
    List<Case> cases = CaseSplitter.split(document);
    Stream<LineReading> told =
        Reading.of(document, facts).lines().stream()
            .filter(each -> cases.stream().noneMatch(c -> c.lines().equals(each.lines())));
    List<LineReading> lines = Stream.concat(cases.stream().flatMap(Case::headings), told).toList();
    return UnreadLines.reported(
        new Reading(document, facts, lines),
        "事例の本文や写真の説明のうち、協定・協議会・参加する団体を述べる文として読み取らなかった行です。",
        range -> where(range, cases, facts));
  }

  private static UnreadLines.Where where(LineRange lines, List<Case> cases, Facts facts) {
    return cases.stream()
        .filter(each -> each.lines().from() <= lines.from() && lines.to() <= each.lines().to())
        .findFirst()
        .map(each -> new UnreadLines.Where(each.entry(), about(each, facts)))
        .orElse(UnreadLines.Where.DOCUMENT);
  }

  private static List<String> about(Case each, Facts facts) {
    String id = id(facts.source(), each);
    boolean read = facts.agreements().stream().anyMatch(agreement -> agreement.id().equals(id));
    return read ? List.of(id) : List.of();
  }

  private static String id(SourceInfo source, Case each) {
    return "%s-%02d".formatted(source.id(), each.number());
  }

  private static AgreementFact agreement(String id, Case each, CaseHeading heading) {
    return new AgreementFact(
        id,
        heading.plan(),
        KIND,
        null,
        heading.members().get(0).name(),
        each.cooperation() == null ? List.of() : List.of(each.cooperation()),
        null,
        null,
        null,
        null,
        "unknown",
        null,
        List.of(),
        null,
        null,
        null);
  }

  private static CitationFact citation(String id, Case each, CaseHeading heading) {
    return new CitationFact(
        id, each.entry(), each.cooperation(), each.lines(), heading.plan(), null, null, null);
  }

  private static PartyFact party(String id, int position, ReadParty member, Case each) {
    return new PartyFact(
        id,
        position,
        isForeign(member) ? "foreign" : "japan",
        member.printed(),
        member.name(),
        member.country() == null ? null : member.country().name(),
        member.country() == null ? null : member.country().code(),
        member.region(),
        member.prefecture(),
        member.kind(),
        null,
        null,
        each.entry());
  }

  private static boolean isForeign(ReadParty member) {
    return member.kind() == OrganizationKind.FOREIGN_CITY
        || member.kind() == OrganizationKind.FOREIGN_REGION;
  }

  private boolean isUnknown(ReadParty member) {
    return member.kind() == OrganizationKind.MUNICIPALITY
        && localGovernments.find(member.prefecture(), member.name()).isEmpty();
  }

  private static Finding unread(SourceInfo source, int number, Case each) {
    return new Finding(
        "%s-issue-%03d".formatted(source.id(), number),
        "unreadable",
        Severity.ERROR,
        List.of(),
        each.entry(),
        each.lines(),
        "事例の見出しから、構成する自治体と計画の名称を読み取れません。",
        each.heading().stream().map(line -> line.text().strip()).toList(),
        null,
        null);
  }

  private static Finding unknown(
      SourceInfo source, int number, String agreement, Case each, ReadParty member) {
    return new Finding(
        "%s-issue-%03d".formatted(source.id(), number),
        "unresolved",
        Severity.WARNING,
        List.of(agreement),
        each.entry(),
        each.lines(),
        "どの自治体か決められません（同じ名の自治体がいくつもあるか、一覧にありません）。",
        List.of(member.printed()),
        null,
        null);
  }
}
