package jp.enishi.source;

import java.util.List;
import jp.enishi.issue.Finding;

/**
 * All that was read from one document. The components are the tables described in {@code
 * src/docs/facts.md}.
 */
public record Facts(
    SourceInfo source,
    List<AgreementFact> agreements,
    List<CitationFact> citations,
    List<PartyFact> parties,
    List<DateFact> dates,
    List<ContentsFact> contents,
    List<FigureFact> figures,
    List<Finding> issues) {}
