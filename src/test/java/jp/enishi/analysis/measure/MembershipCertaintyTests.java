package jp.enishi.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.enishi.analysis.network.Network;
import jp.enishi.analysis.network.NetworkBuilder;
import org.junit.jupiter.api.Test;

class MembershipCertaintyTests {

  private static final MeasureOptions PLAIN = MeasureOptions.byDefault(false);

  /** Of three who are together in the first division, the second keeps two. */
  @Test
  void isTheShareOfDivisionsInWhichAMemberStaysWithTheOthers() {
    Groups chosen = new Groups(4, List.of(List.of(0, 1, 2), List.of(3)));
    Groups other = new Groups(4, List.of(List.of(0, 1), List.of(2, 3)));

    assertThat(MembershipCertainty.of(chosen, List.of(chosen, other)))
        .containsExactly(0.75, 0.75, 0.5, 0.5);
  }

  @Test
  void isNotGivenWhereThereIsOneDivisionOnly() {
    Groups chosen = new Groups(2, List.of(List.of(0, 1)));

    assertThat(MembershipCertainty.of(chosen, List.of(chosen))).isNull();
  }

  /** Two complete networks of five, and one in the middle tied to one of each side. */
  @Test
  void whoStandsInTheMiddleIsLessSureThanTheOthers() {
    NetworkBuilder builder = new NetworkBuilder(false, false);
    for (int v = 0; v < 11; v++) {
      builder.vertex("v" + v, "v" + v);
    }
    for (int i = 0; i < 5; i++) {
      for (int j = i + 1; j < 5; j++) {
        builder.edge(i, j, 1);
        builder.edge(i + 5, j + 5, 1);
      }
    }
    builder.edge(10, 0, 1);
    builder.edge(10, 5, 1);
    Network network = builder.build();
    List<Score> scores = Measurement.of(network, Measures.get("communities"), PLAIN).scores();

    double middle = sure(scores, "v10");
    assertThat(scores)
        .filteredOn(each -> !each.id().equals("v10"))
        .allSatisfy(each -> assertThat(each.certainty()).isGreaterThan(middle));
    assertThat(middle).isLessThan(1);
  }

  private static double sure(List<Score> scores, String id) {
    return scores.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow()
        .certainty();
  }
}
