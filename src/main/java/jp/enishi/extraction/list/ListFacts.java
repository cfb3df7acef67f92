package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.extraction.dates.StatedDate;
import jp.enishi.extraction.parties.Partner;
import jp.enishi.extraction.parties.Partner.Sort;
import jp.enishi.extraction.survey.AgreementForm;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.model.OrganizationKind;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.CitationFact;
import jp.enishi.source.DateFact;
import jp.enishi.source.FigureFact;
import jp.enishi.source.PartyFact;

/** Writes records down as facts: each record is one agreement and one citation of it. */
final class ListFacts {

  /** The part of a party that is no single organisation. */
  private static final String GENERAL = "総称";

  private static final String UNKNOWN = "unknown";
  private static final String ENDED = "ended";

  /** Below the 0.7 from which a fact becomes an edge without a person's word. */
  private static final double DOUBTFUL = 0.6;

  private ListFacts() {}

  static AgreementFact agreement(ReadRecord read) {
    StatedDate signed = read.signed();
    String printed = read.record().get(Column.DATE).replace('\n', ' ');
    String budget = read.record().get(Column.BUDGET).replace('\n', ' ');
    return new AgreementFact(
        read.id(),
        read.title(),
        read.kind(),
        AgreementForm.of(read.title()),
        read.ownerName(),
        read.fields(),
        signed == null ? null : signed.read().date(),
        signed == null ? null : signed.read().precision(),
        printed.isEmpty() ? null : printed,
        read.until(),
        Standing.of(read.record()) == Standing.ENDED ? ENDED : UNKNOWN,
        null,
        List.of(),
        read.contact().department(),
        read.contact().telephone(),
        budget.isEmpty() ? null : budget);
  }

  static CitationFact citation(ReadRecord read) {
    return new CitationFact(
        read.id(),
        read.entry(),
        read.fields().isEmpty() ? null : read.fields().get(0),
        read.record().lines(),
        read.title(),
        null,
        isDoubtful(read) ? read.record().rule() : null,
        isDoubtful(read) ? DOUBTFUL : null);
  }

  /**
   * Whether the partner was told apart from the words around it by their order alone: columns are
   * lost in the text, and no word of the name says that it is a body.
   */
  private static boolean isDoubtful(ReadRecord read) {
    boolean columnsLost =
        List.of(
                "list/plain-table",
                "list/run-on",
                "list/bullet",
                "list/budget-table",
                NumberedBlocks.RULE,
                RecordStream.RULE)
            .contains(read.record().rule());
    return read.record().doubt() != null
        || read.record().isOpen()
        || RecordDoubts.isOfFormer(read.record())
        || columnsLost
            && read.partners().stream()
                .anyMatch(
                    each -> each.sort() == Sort.OF_ASSUMED_KIND || each.sort() == Sort.UNREADABLE);
  }

  static List<PartyFact> parties(ReadRecord read) {
    List<PartyFact> parties = new ArrayList<>();
    if (read.owner() != null) {
      parties.add(owner(read, read.owner()));
    } else if (read.body() != null) {
      parties.add(owner(read, read.body().name(), null, read.body().kind()));
    }
    for (Partner each : read.partners()) {
      if (each.sort() != Sort.PERSON) {
        parties.add(party(read, each, parties.size() + 1));
      }
    }
    return parties;
  }

  static List<DateFact> dates(ReadRecord read) {
    List<DateFact> dates = new ArrayList<>();
    for (StatedDate each : read.dates()) {
      dates.add(
          new DateFact(
              read.id(),
              dates.size() + 1,
              each.meaning(),
              each.read().printed(),
              each.lastDay() == null ? each.read().date() : each.lastDay(),
              each.read().precision(),
              each.read().approximate() && each.note() == null ? "頃" : each.note(),
              read.entry()));
    }
    return dates;
  }

  /** The number of partners that the record prints, or nothing. */
  static List<FigureFact> figures(ReadRecord read, String source, int counted) {
    return read.record().printedPartners() == null
        ? List.of()
        : List.of(
            new FigureFact(
                "%s-figure-%03d".formatted(source, counted + 1),
                read.title(),
                read.entry(),
                "相手方",
                "list/partners-of-agreement",
                read.record().printedPartners(),
                null,
                read.record().printedPartnersAt()));
  }

  private static PartyFact owner(ReadRecord read, LocalGovernment owner) {
    boolean prefecture = owner.isPrefecture();
    return owner(
        read,
        owner.name(),
        prefecture ? null : owner.prefecture(),
        prefecture ? OrganizationKind.PREFECTURE : OrganizationKind.MUNICIPALITY);
  }

  private static PartyFact owner(
      ReadRecord read, String name, String prefecture, OrganizationKind kind) {
    return new PartyFact(
        read.id(),
        1,
        "japan",
        name,
        name,
        "日本",
        "JP",
        null,
        prefecture,
        kind,
        null,
        null,
        read.entry());
  }

  private static PartyFact party(ReadRecord read, Partner partner, int position) {
    return new PartyFact(
        read.id(),
        position,
        partner.isForeign() ? "foreign" : "partner",
        partner.printed(),
        partner.name(),
        partner.country() == null ? null : partner.country().name(),
        partner.country() == null ? null : partner.country().code(),
        partner.region(),
        partner.prefecture(),
        partner.kind(),
        null,
        partner.isOrganization() ? null : GENERAL,
        read.entry());
  }
}
