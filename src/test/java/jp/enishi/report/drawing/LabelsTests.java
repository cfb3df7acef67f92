package jp.enishi.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelsTests {

  private static final Window WINDOW = new Window(new double[] {130, 30, 140, 40}, 0, 0, 400);

  /** Nine signs so close together that no name has room between them. */
  private static final List<double[]> SIGNS =
      IntStream.range(0, 9)
          .mapToObj(i -> new double[] {200 + 6.0 * (i % 3), 200 + 6.0 * (i / 3)})
          .toList();

  @Test
  void aNameWithoutRoomBesideItsSignStandsApartAtTheEndOfALine() {
    List<Mark> marks = new ArrayList<>();
    Labels labels = new Labels(WINDOW, SIGNS, 7);
    for (double[] sign : SIGNS) {
      assertThat(labels.place(sign, "川崎市", marks)).isTrue();
    }
    assertThat(marks).filteredOn(Mark.Line.class::isInstance).isNotEmpty();
    List<Mark.Label> names =
        marks.stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).toList();
    assertThat(names).hasSize(9);
    for (Mark.Label a : names) {
      for (Mark.Label b : names) {
        boolean apart = Math.abs(a.x() - b.x()) >= 21 || Math.abs(a.y() - b.y()) >= 7;
        assertThat(a == b || apart).isTrue();
      }
      assertThat(SIGNS)
          .noneMatch(p -> p[0] > a.x() && p[0] < a.x() + 21 && p[1] > a.y() - 6 && p[1] < a.y());
    }
  }

  @Test
  void aNameThatFitsNowhereIsLeftOut() {
    Window small = new Window(new double[] {130, 30, 140, 40}, 0, 0, 20);
    assertThat(
            new Labels(small, List.of(), 7).place(new double[] {10, 10}, "川崎市", new ArrayList<>()))
        .isFalse();
  }
}
