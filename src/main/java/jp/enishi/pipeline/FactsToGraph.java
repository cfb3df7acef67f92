package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.enishi.graph.AgreementRow;
import jp.enishi.graph.CitationRow;
import jp.enishi.graph.DateRow;
import jp.enishi.graph.DocumentRow;
import jp.enishi.graph.FigureRow;
import jp.enishi.graph.GraphBatch;
import jp.enishi.graph.IssueRow;
import jp.enishi.graph.MembershipRow;
import jp.enishi.graph.PartyRow;
import jp.enishi.graph.UnitRow;
import jp.enishi.issue.Finding;
import jp.enishi.resolution.Resolution;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.Facts;
import jp.enishi.source.MemberFact;
import jp.enishi.source.PartyFact;
import jp.enishi.source.SourceInfo;

/**
 * Facts of one document, with every name replaced by the organisation it was resolved to, as the
 * graph takes them.
 */
final class FactsToGraph {

  private final Facts facts;
  private final List<Finding> nameFindings;
  private final Set<String> countingRules;
  private final NamedOrganizations named;
  private final Map<String, UnitRow> units = new LinkedHashMap<>();

  FactsToGraph(
      Facts facts, Resolution resolution, List<Finding> nameFindings, Set<String> countingRules) {
    this.facts = facts;
    this.nameFindings = nameFindings;
    this.countingRules = countingRules;
    this.named = new NamedOrganizations(resolution);
  }

  GraphBatch batch() {
    List<AgreementRow> agreements = facts.agreements().stream().map(this::agreement).toList();
    List<PartyRow> parties = parties();
    List<MembershipRow> memberships = memberships();
    List<CitationRow> citations = citations();
    return new GraphBatch(
        List.of(document()),
        named.rows(),
        List.copyOf(units.values()),
        agreements,
        parties,
        dates(),
        memberships,
        citations,
        figures(),
        issues(),
        List.of());
  }

  private DocumentRow document() {
    SourceInfo source = facts.source();
    return new DocumentRow(
        source.id(),
        source.title(),
        source.publisher(),
        source.published(),
        source.asOf(),
        source.checksum(),
        source.licence());
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
        each.status(),
        each.fields(),
        each.links(),
        each.department(),
        each.telephone(),
        each.owner(),
        council);
  }

  private List<PartyRow> parties() {
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

  private List<DateRow> dates() {
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

  private List<MembershipRow> memberships() {
    Map<List<String>, MembershipRow> rows = new LinkedHashMap<>();
    for (MemberFact each : facts.rows(MemberFact.class)) {
      Optional<String> member = named.id(Mentions.of(facts.source().id(), each));
      Optional<String> council = councilId(each.council());
      if (member.isPresent() && council.isPresent()) {
        rows.putIfAbsent(
            List.of(member.get(), council.get()),
            new MembershipRow(member.get(), council.get(), each.role(), each.from(), null));
      }
    }
    return List.copyOf(rows.values());
  }

  private Optional<String> councilId(String name) {
    return facts.rows(CouncilFact.class).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .flatMap(
            each -> named.id(Mentions.council(facts.source().id(), each.entry(), each.name())));
  }

  private List<CitationRow> citations() {
    String document = facts.source().id();
    List<CitationRow> rows = new ArrayList<>();
    facts
        .citations()
        .forEach(
            each ->
                rows.add(
                    new CitationRow(
                        each.agreement(),
                        document,
                        each.entry(),
                        each.field(),
                        each.lines().toString(),
                        each.printed(),
                        each.mark())));
    for (CouncilFact each : facts.rows(CouncilFact.class)) {
      councilId(each.name())
          .ifPresent(
              council ->
                  rows.add(
                      new CitationRow(
                          council,
                          document,
                          each.entry(),
                          null,
                          each.lines().toString(),
                          each.name(),
                          null)));
    }
    return rows;
  }

  private List<FigureRow> figures() {
    return facts.figures().stream()
        .map(
            each ->
                new FigureRow(
                    each.id(),
                    facts.source().id(),
                    each.table(),
                    each.row(),
                    each.column(),
                    counted(each.rule()),
                    each.printed(),
                    each.reposts(),
                    facts.source().asOf(),
                    each.lines().toString()))
        .toList();
  }

  /** The rule, when there is a query that counts by it. */
  private String counted(String rule) {
    return rule != null && countingRules.contains(rule) ? rule : null;
  }

  /** What reading found, and what resolution found about the names of this document. */
  private List<IssueRow> issues() {
    List<IssueRow> rows = new ArrayList<>();
    facts.issues().forEach(each -> rows.add(issue(each)));
    nameFindings.forEach(each -> rows.add(issue(each)));
    return rows;
  }

  private IssueRow issue(Finding each) {
    return IssueRows.of(each, facts.source().id());
  }
}
