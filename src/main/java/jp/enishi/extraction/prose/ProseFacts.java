package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.issue.Finding;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.BodyFact;
import jp.enishi.source.CitationFact;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.DateFact;
import jp.enishi.source.Facts;
import jp.enishi.source.MemberFact;
import jp.enishi.source.PartyFact;
import jp.enishi.source.SuccessionFact;

/** What running text gave, ready to stand beside what the tables and cards of a document gave. */
public record ProseFacts(
    List<AgreementFact> agreements,
    List<CitationFact> citations,
    List<PartyFact> parties,
    List<DateFact> dates,
    List<CouncilFact> councils,
    List<MemberFact> members,
    List<SuccessionFact> successions,
    List<BodyFact> bodies,
    List<Finding> findings) {

  /** The document's facts with these behind them. */
  public Facts addedTo(Facts facts) {
    Facts all = added(facts, AgreementFact.class, agreements);
    all = added(all, CitationFact.class, citations);
    all = added(all, PartyFact.class, parties);
    all = added(all, DateFact.class, dates);
    all = added(all, CouncilFact.class, councils);
    all = added(all, MemberFact.class, members);
    all = added(all, SuccessionFact.class, successions);
    all = added(all, BodyFact.class, bodies);
    return added(all, Finding.class, findings);
  }

  private static <R extends Record> Facts added(Facts facts, Class<R> type, List<R> more) {
    List<R> all = new ArrayList<>(facts.rows(type));
    all.addAll(more);
    return facts.with(type, all);
  }
}
