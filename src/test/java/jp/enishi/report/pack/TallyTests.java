package jp.enishi.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.enishi.analysis.projection.DrawnProjection;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.query.Overview;
import org.junit.jupiter.api.Test;

/** Numbers that can be counted by hand. */
class TallyTests {

  private static final Lingo JAPANESE = new Lingo(true, null);
  private static final Lingo ENGLISH = new Lingo(false, null);

  /** a1 has three parties, so three ties; a1 and a2 tie m1 and m2, which is one edge. */
  private final Projection network =
      DrawnProjection.of("m1 m2 a1 d1", "m1 m3 a1 d1", "m2 m3 a1 d1", "m1 m2 a2 d1,d2");

  private final List<Overview.Document> documents = List.of(stating("d1", 3), stating("d2", 1));

  @Test
  void anAgreementOfThreeMakesThreeTiesAndTiesOfTheSameTwoAreOneEdge() {
    assertThat(Tally.words(JAPANESE, network, documents))
        .contains("資料ごとに数えて合わせて4件", "ここで数えている協定は2件", "関係は4件", "線（つながり）は3本");
  }

  @Test
  void theEnglishSentenceHasTheSameNumbers() {
    assertThat(Tally.words(ENGLISH, network, documents))
        .contains("the documents list 4 agreements", "Of these 2 tell", "there are 4 ties")
        .contains("which leaves 3 edges");
  }

  @Test
  void nothingIsCountedWhereThereIsNothing() {
    assertThat(Tally.words(ENGLISH, DrawnProjection.of("m1"), List.of()))
        .contains("list 0 agreements", "0 tell", "0 ties", "0 edges");
  }

  private static Overview.Document stating(String id, long agreements) {
    return new Overview.Document(id, id, null, null, null, agreements);
  }
}
