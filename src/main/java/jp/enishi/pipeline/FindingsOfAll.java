package jp.enishi.pipeline;

import java.util.List;
import java.util.stream.Stream;
import jp.enishi.issue.Finding;
import jp.enishi.resolution.Resolution;
import jp.enishi.source.Facts;

/** What is found when all documents are put side by side. */
final class FindingsOfAll {

  private final NameFindings names;
  private final SpellingFindings spellings;
  private final BetweenDocuments documents;

  FindingsOfAll(List<Facts> sources, Resolution resolution) {
    this.names = new NameFindings(sources, resolution);
    this.spellings = new SpellingFindings(sources, resolution);
    this.documents = new BetweenDocuments(sources, resolution);
  }

  /** The findings that go with this document. */
  List<Finding> of(Facts source) {
    return Stream.of(names.of(source), spellings.of(source), documents.of(source))
        .flatMap(List::stream)
        .toList();
  }
}
