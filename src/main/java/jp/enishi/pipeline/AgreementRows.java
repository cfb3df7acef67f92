package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.graph.AgreementRow;
import jp.enishi.graph.DateRow;
import jp.enishi.graph.PartyRow;
import jp.enishi.graph.UnitRow;
import jp.enishi.model.DatePrecision;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;

/**
 * The agreements of one document with their parties, offices and dates, as the graph takes them.
 */
final class AgreementRows {

  private final Facts facts;
  private final NamedOrganizations named;
  private final Map<String, UnitRow> units = new LinkedHashMap<>();

  AgreementRows(Facts facts, NamedOrganizations named) {
    this.facts = facts;
    this.named = named;
  }

  List<AgreementRow> agreements() {
    return facts.agreements().stream().map(this::agreement).toList();
  }

  private AgreementRow agreement(AgreementFact each) {
    String council =
        each.council() == null
            ? null
            : named.id(Mentions.council(facts.source().id(), each)).orElse(null);
    return new AgreementRow(
        each.id(),
        each.title(),
        each.kind(),
        each.form(),
        each.signedOn(),
        each.signedPrecision(),
        each.signedPrinted(),
        each.until(),
        untilPrecision(each),
        each.status(),
        each.fields(),
        each.links(),
        each.department(),
        each.telephone(),
        each.owner(),
        each.budget(),
        general(each.id()),
        council);
  }

  /** As exact as it is printed: 平成24年 is kept as its last day, but says no day. */
  private DatePrecision untilPrecision(AgreementFact each) {
    if (each.until() == null) {
      return null;
    }
    return facts.dates().stream()
        .filter(date -> date.agreement().equals(each.id()) && each.until().equals(date.date()))
        .filter(date -> !date.meaning().equals("締結"))
        .map(date -> coarser(date.precision(), printed(date.printed())))
        .reduce(DatePrecision.DAY, AgreementRows::coarser);
  }

  /** Of a term (3年間) the last day is as exact as the first. */
  private static DatePrecision printed(String words) {
    boolean day = words.matches(".*(日|間|\\d[-/.]\\d{1,2}[-/.]\\d).*");
    return day || !words.contains("年")
        ? DatePrecision.DAY
        : words.contains("年度")
            ? DatePrecision.FISCAL_YEAR
            : words.contains("月") ? DatePrecision.MONTH : DatePrecision.YEAR;
  }

  private static DatePrecision coarser(DatePrecision a, DatePrecision b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  /** Parties named only in general (県内企業等) are nobody; their words stay with the agreement. */
  private List<String> general(String agreement) {
    return facts.parties().stream()
        .filter(each -> each.agreement().equals(agreement) && each.kind() == null)
        .map(PartyFact::printed)
        .toList();
  }

  List<PartyRow> parties() {
    List<PartyRow> rows = new ArrayList<>();
    for (PartyFact each : facts.parties()) {
      if (each.kind() != null) {
        named
            .id(Mentions.of(facts.source().id(), each))
            .ifPresent(organization -> rows.add(party(each, organization)));
      }
    }
    return rows;
  }

  private PartyRow party(PartyFact each, String organization) {
    List<String> unitIds = new ArrayList<>();
    if (each.unit() != null) {
      for (String unit : each.unit().split("\\|")) {
        String unitId = organization + "#" + unit;
        units.put(unitId, new UnitRow(unitId, unit, organization));
        unitIds.add(unitId);
      }
    }
    return new PartyRow(
        organization,
        each.agreement(),
        each.position(),
        each.side(),
        each.role(),
        each.printed(),
        each.unit(),
        unitIds);
  }

  /** Offices that signed, known once {@link #parties} has been asked. */
  List<UnitRow> units() {
    return List.copyOf(units.values());
  }

  List<DateRow> dates() {
    return facts.dates().stream()
        .map(
            each ->
                new DateRow(
                    each.agreement(),
                    each.position(),
                    each.meaning(),
                    each.printed(),
                    each.date(),
                    each.precision(),
                    each.note()))
        .toList();
  }
}
