package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.enishi.graph.AgreementRow;
import jp.enishi.graph.CitationRow;
import jp.enishi.graph.DocumentRow;
import jp.enishi.graph.FigureRow;
import jp.enishi.graph.GraphBatch;
import jp.enishi.graph.MembershipRow;
import jp.enishi.graph.PartyRow;
import jp.enishi.graph.Proceedings;
import jp.enishi.graph.SuccessionRow;
import jp.enishi.issue.Finding;
import jp.enishi.resolution.Resolution;
import jp.enishi.source.Facts;
import jp.enishi.source.SourceInfo;

/**
 * Facts of one document, with every name replaced by the organisation it was resolved to, as the
 * graph takes them.
 */
final class FactsToGraph {

  private final Facts facts;
  private final SettledFacts settled;
  private final List<Finding> moreFindings;
  private final Set<String> countingRules;
  private final Successions successions;
  private final NamedOrganizations named;

  FactsToGraph(
      Facts facts,
      Resolution resolution,
      Successions successions,
      List<Finding> moreFindings,
      Set<String> countingRules,
      SettledFacts settled) {
    this.facts = facts;
    this.settled = settled;
    this.moreFindings = moreFindings;
    this.countingRules = countingRules;
    this.successions = successions;
    this.named = new NamedOrganizations(resolution, successions);
  }

  GraphBatch batch() {
    AgreementRows agreements = new AgreementRows(facts, named);
    CouncilRows councils = new CouncilRows(facts, named);
    ThemeRows themes = new ThemeRows(facts, councils);
    UnitRows units = new UnitRows(facts, councils, themes);
    EvidenceRows evidence = new EvidenceRows(facts, countingRules, councils, themes);
    List<AgreementRow> agreed = agreements.agreements();
    List<PartyRow> parties = agreements.parties();
    List<MembershipRow> memberships = councils.memberships();
    Proceedings proceedings =
        new Proceedings(
            themes.themes(),
            themes.meetings(),
            new ParticipationRows(facts, named, councils, themes).participations(),
            units.work());
    List<CitationRow> citations = new ArrayList<>(evidence.citations());
    citations.addAll(successions.citations(facts));
    List<FigureRow> figures = evidence.figures();
    List<SuccessionRow> succeeded = named.successions();
    return new GraphBatch(
        List.of(document()),
        named.rows(),
        units.and(agreements.units()),
        agreed,
        parties,
        agreements.dates(),
        memberships,
        citations,
        figures,
        new IssueRows(facts.source().id(), settled).of(facts.issues(), moreFindings),
        UpperAgreements.of(agreed, parties),
        succeeded,
        proceedings,
        new DocumentScopes(facts, named).rows(),
        settled.of(figures));
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
        source.licence(),
        source.lines());
  }
}
