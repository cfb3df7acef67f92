package jp.enishi.extraction.council;

import jp.enishi.extraction.DocumentReader;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Reading;
import jp.enishi.extraction.UnreadLines;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.source.Facts;
import jp.enishi.source.SourceInfo;

/** Reads the papers of a meeting of a regional council. */
public final class CouncilReader implements DocumentReader {

  private final LocalGovernments localGovernments;

  public CouncilReader(LocalGovernments localGovernments) {
    this.localGovernments = localGovernments;
  }

  @Override
  public String kind() {
    return "広域の協議会・本部会議の会議資料";
  }

  @Override
  public boolean recognises(DocumentText document) {
    return CouncilName.of(document).isPresent() && Attendance.of(document).isPresent();
  }

  @Override
  public Facts read(DocumentText document, SourceInfo source) {
    return new CouncilPapers(document, localGovernments).read(source);
  }

  /** Names of persons, agenda and explanations are left, and reported with the reason. */
  @Override
  public Reading reading(DocumentText document, SourceInfo source) {
    CouncilPapers papers = new CouncilPapers(document, localGovernments);
    Facts facts = papers.read(source);
    LeftLines left = papers.left();
    return UnreadLines.reported(
        Reading.of(document, facts).and(papers.lines()), left::why, left::where);
  }
}
