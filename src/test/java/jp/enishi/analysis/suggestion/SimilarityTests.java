package jp.enishi.analysis.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import jp.enishi.analysis.suggestion.Bonds.Bond;
import org.jgrapht.alg.interfaces.LinkPredictionAlgorithm;
import org.jgrapht.alg.linkprediction.AdamicAdarIndexLinkPrediction;
import org.jgrapht.alg.linkprediction.JaccardCoefficientLinkPrediction;
import org.jgrapht.alg.linkprediction.ResourceAllocationIndexLinkPrediction;
import org.junit.jupiter.api.Test;

class SimilarityTests {

  private static final int ORDER = 40;

  /** Sparse enough that some have no neighbour, with one hub to which half are bound. */
  private final Bonds bonds = drawn(new Random(7));

  private final List<LinkPredictionAlgorithm<Integer, Bond>> jgrapht =
      List.of(
          new AdamicAdarIndexLinkPrediction<>(bonds.all()),
          new ResourceAllocationIndexLinkPrediction<>(bonds.all()),
          new JaccardCoefficientLinkPrediction<>(bonds.all()));

  private static Bonds drawn(Random random) {
    Bonds bonds = new Bonds(ORDER);
    for (int i = 0; i < 70; i++) {
      bonds.add(random.nextInt(ORDER - 3), random.nextInt(ORDER - 3), Bonds.Kind.TIE);
    }
    for (int v = 1; v < ORDER / 2; v++) {
      bonds.add(0, v, Bonds.Kind.MEMBERSHIP);
    }
    return bonds;
  }

  @Test
  void predictsAsJGraphTDoes() {
    assertAgree(new Similarity(bonds));
  }

  @Test
  void predictsAsJGraphTDoesWhileATieIsHidden() {
    Similarity similarity = new Similarity(bonds);
    assertAgree(similarity);
    for (int partner : bonds.partners(1)) {
      bonds.hideTie(1, partner);
      similarity.hidden(1, partner);
      assertAgree(similarity);
      bonds.add(1, partner, Bonds.Kind.TIE);
      similarity.shown();
    }
    assertAgree(similarity);
  }

  private void assertAgree(Similarity similarity) {
    for (int u = 0; u < ORDER; u++) {
      for (int v = 0; v < ORDER; v++) {
        // JGraphT refuses to compare two of whom neither has a neighbour.
        if (u != v && bonds.neighbours(u).length + bonds.neighbours(v).length > 0) {
          double[] ours = similarity.of(u, v);
          for (int i = 0; i < ours.length; i++) {
            assertThat(ours[i]).isCloseTo(jgrapht.get(i).predict(u, v), within(1e-12));
          }
        }
      }
    }
  }
}
