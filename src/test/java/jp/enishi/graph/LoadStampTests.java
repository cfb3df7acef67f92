package jp.enishi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoadStampTests {

  private static final String DRAWING =
      """
      瀋陽市 ForeignCity 中国
      川崎市 Municipality 神奈川県
      a1 分野別協定 ⑥-3 2011-09-05 川崎市 -- 瀋陽市
      """;

  @Test
  void isTheSameForTheSameContent() {
    assertThat(LoadStamp.of(DrawnGraph.of(DRAWING)))
        .isEqualTo(LoadStamp.of(DrawnGraph.of(DRAWING)));
  }

  @Test
  void differsWhenAnythingDiffers() {
    assertThat(LoadStamp.of(DrawnGraph.of(DRAWING.replace("09-05", "09-06"))))
        .isNotEqualTo(LoadStamp.of(DrawnGraph.of(DRAWING)));
  }

  @Test
  void refusesABatchWithoutADocument() {
    assertThatThrownBy(
            () ->
                new GraphBatch(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Proceedings.NONE,
                    List.of(),
                    List.of()))
        .hasMessageContaining("document");
  }

  @Test
  void searchTextHoldsEveryFormOfTheName() {
    OrganizationRow kawasaki = DrawnGraph.of(DRAWING).organizations().get(1);

    assertThat(SearchText.of(kawasaki)).isEqualTo("|川崎市|神奈川県川崎市|日本川崎市|");
  }
}
