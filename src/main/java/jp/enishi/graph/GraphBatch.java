package jp.enishi.graph;

import java.util.List;

/**
 * All that the graph is to hold of one or more documents. What an earlier batch of the same
 * documents stated and this one does not is taken out.
 *
 * @param documents the documents; at least one
 * @param organizations everyone who is named in the other rows, and any more that should be found
 * @param under which agreement was made under which
 * @param successions who took the place of whom among the organisations
 * @param scopes what the documents speak of
 * @param decisions what people chose between printed totals and their counts
 */
public record GraphBatch(
    List<DocumentRow> documents,
    List<OrganizationRow> organizations,
    List<UnitRow> units,
    List<AgreementRow> agreements,
    List<PartyRow> parties,
    List<DateRow> dates,
    List<MembershipRow> memberships,
    List<CitationRow> citations,
    List<FigureRow> figures,
    List<IssueRow> issues,
    List<UnderRow> under,
    List<SuccessionRow> successions,
    Proceedings proceedings,
    List<ScopeRow> scopes,
    List<FigureDecision> decisions) {

  /** Refuses a batch without a document: a fact without a source does not enter the graph. */
  public GraphBatch {
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("A batch needs the document it comes from");
    }
    documents = List.copyOf(documents);
    organizations = List.copyOf(organizations);
    units = List.copyOf(units);
    agreements = List.copyOf(agreements);
    parties = List.copyOf(parties);
    dates = List.copyOf(dates);
    memberships = List.copyOf(memberships);
    citations = List.copyOf(citations);
    figures = List.copyOf(figures);
    issues = List.copyOf(issues);
    under = List.copyOf(under);
    successions = List.copyOf(successions);
    scopes = List.copyOf(scopes);
    decisions = List.copyOf(decisions);
  }

  /** The documents' ids, sorted. */
  List<String> documentIds() {
    return documents.stream().map(DocumentRow::id).sorted().toList();
  }

  /** The documents as one word; marks what this source brought. */
  String source() {
    return String.join("|", documentIds());
  }
}
