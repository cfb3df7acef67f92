package jp.enishi.extraction.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.model.OrganizationKind;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.CitationFact;
import jp.enishi.source.DateFact;
import jp.enishi.source.PartyFact;

/**
 * Writes groups of cards down as facts: the first card speaks for the agreement, every card is a
 * citation of it.
 */
final class AgreementFacts {

  /** What the surveyed agreements are by the survey's own definition. */
  private static final String KIND = "分野別協定";

  private static final String SIGNATORY = "署名";

  private final String source;
  private final Map<Integer, String> fields;
  private final List<List<CardFacts>> groups;

  AgreementFacts(String source, Map<Integer, String> fields, List<List<CardFacts>> groups) {
    this.source = source;
    this.fields = fields;
    this.groups = groups;
  }

  Map<String, String> idByEntry() {
    Map<String, String> ids = new HashMap<>();
    groups.forEach(group -> group.forEach(card -> ids.put(card.card().entry(), id(group))));
    return ids;
  }

  List<AgreementFact> agreements() {
    return groups.stream().map(this::agreement).toList();
  }

  List<CitationFact> citations() {
    List<CitationFact> citations = new ArrayList<>();
    for (List<CardFacts> group : groups) {
      for (CardFacts each : group) {
        Card card = each.card();
        citations.add(
            new CitationFact(
                id(group),
                card.entry(),
                fields.get(card.field()),
                card.lines(),
                card.title(),
                card.mark(),
                null,
                null));
      }
    }
    return citations;
  }

  List<PartyFact> parties() {
    List<PartyFact> parties = new ArrayList<>();
    for (List<CardFacts> group : groups) {
      CardFacts card = fullest(group);
      int position = 0;
      for (ReadParty each : card.japan()) {
        parties.add(party(group, card, ++position, "japan", each));
      }
      for (ReadParty each : card.foreign()) {
        parties.add(party(group, card, ++position, "foreign", each));
      }
      for (Signatory each : card.signatories()) {
        if (each.company()) {
          parties.add(company(group, card, ++position, each));
        }
      }
    }
    return parties;
  }

  List<DateFact> dates() {
    List<DateFact> dates = new ArrayList<>();
    for (List<CardFacts> group : groups) {
      int position = 0;
      CardFacts dated = dated(group);
      for (CardDate each : dated.dates()) {
        LocalDate date = each.lastDay() == null ? each.read().date() : each.lastDay();
        dates.add(
            new DateFact(
                id(group),
                ++position,
                each.meaning(),
                each.read().printed(),
                date,
                each.precision(),
                each.note(),
                dated.card().entry()));
      }
      dates.addAll(Joinings.of(id(group), dated, position + 1));
    }
    return dates;
  }

  private AgreementFact agreement(List<CardFacts> group) {
    CardFacts first = group.get(0);
    CardFacts dated = dated(group);
    CardDate signed = dated.signed().orElse(null);
    LocalDate until =
        dated.dates().stream()
            .map(CardDate::lastDay)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    String printed =
        dated.card().section(Section.DATE).stream()
            .map(each -> each.text().strip())
            .filter(text -> !text.matches("-*"))
            .collect(Collectors.joining(" "));
    return new AgreementFact(
        id(group),
        first.card().title(),
        KIND,
        AgreementForm.of(first.card().title()),
        first.japan().get(0).name(),
        group.stream()
            .map(each -> fields.get(each.card().field()))
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        signed == null ? null : signed.read().date(),
        signed == null ? null : signed.read().precision(),
        printed.isEmpty() ? null : printed,
        until,
        "unknown",
        StandingBody.namedBy(first.card().title()).orElse(null),
        group.stream().flatMap(each -> each.links().stream()).distinct().toList(),
        first.contact().department(),
        first.contact().telephone(),
        null);
  }

  private PartyFact party(
      List<CardFacts> group, CardFacts card, int position, String side, ReadParty party) {
    String units =
        card.signatories().stream()
            .filter(each -> !each.company() && each.party().name().equals(party.name()))
            .map(Signatory::name)
            .collect(Collectors.joining("|"));
    String unit = party.office() != null ? party.office() : units.isEmpty() ? null : units;
    boolean known = party.country() != null;
    return new PartyFact(
        id(group),
        position,
        side,
        party.printed(),
        party.name(),
        known ? party.country().name() : null,
        known ? party.country().code() : null,
        party.region(),
        party.prefecture(),
        party.kind(),
        unit,
        null,
        card.card().entry());
  }

  private PartyFact company(
      List<CardFacts> group, CardFacts card, int position, Signatory signatory) {
    ReadParty party = signatory.party();
    boolean japanese = card.japan().contains(party);
    return new PartyFact(
        id(group),
        position,
        japanese ? "japan" : "foreign",
        signatory.name(),
        signatory.name(),
        party.country() == null ? null : party.country().name(),
        party.country() == null ? null : party.country().code(),
        null,
        null,
        OrganizationKind.COMPANY,
        null,
        SIGNATORY,
        card.card().entry());
  }

  /** The card that says most about where the parties lie; the first of equals. */
  private static CardFacts fullest(List<CardFacts> group) {
    CardFacts best = group.get(0);
    for (CardFacts each : group) {
      if (regions(each) > regions(best)) {
        best = each;
      }
    }
    return best;
  }

  /** The first card whose date can be read; the first card when none can. */
  private static CardFacts dated(List<CardFacts> group) {
    return group.stream()
        .filter(each -> each.signed().isPresent())
        .findFirst()
        .orElse(group.get(0));
  }

  /** Of how many parties it says in which region they lie; the parties are those of the fullest. */
  static long regions(CardFacts card) {
    return card.parties().filter(each -> each.region() != null).count();
  }

  private String id(List<CardFacts> group) {
    Card first = group.get(0).card();
    String id = "%s-%d-%02d".formatted(source, first.field(), first.number());
    return first.repeat() > 1 ? id + "-" + first.repeat() : id;
  }
}
