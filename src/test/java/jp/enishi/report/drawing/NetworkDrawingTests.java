package jp.enishi.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkDrawingTests {

  private static final double WIDTH = 478;
  private static final double HEIGHT = 560;

  @Test
  void namesNeitherOverlapNorLeaveTheSheet() {
    Drawing drawing = star(50).draw("").orElseThrow();
    List<double[]> boxes =
        drawing.marks().stream()
            .filter(Mark.Label.class::isInstance)
            .map(Mark.Label.class::cast)
            .map(NetworkDrawingTests::box)
            .toList();
    assertThat(boxes).hasSize(51);
    for (int i = 0; i < boxes.size(); i++) {
      double[] a = boxes.get(i);
      assertThat(a[0]).isGreaterThanOrEqualTo(0);
      assertThat(a[1]).isGreaterThanOrEqualTo(0);
      assertThat(a[2]).isLessThanOrEqualTo(WIDTH);
      assertThat(a[3]).isLessThanOrEqualTo(HEIGHT);
      for (double[] b : boxes.subList(i + 1, boxes.size())) {
        boolean apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
        assertThat(apart).isTrue();
      }
    }
  }

  @Test
  void sameNetworkIsTheSameDrawing() {
    assertThat(Svg.of(star(20).draw("").orElseThrow(), "a"))
        .isEqualTo(Svg.of(star(20).draw("").orElseThrow(), "a"));
  }

  @Test
  void isRefusedWhenTheNamesCannotFit() {
    assertThat(star(400).draw("")).isEmpty();
  }

  private static NetworkDrawing star(int rays) {
    List<Node> nodes =
        IntStream.rangeClosed(0, rays)
            .mapToObj(i -> new Node("架空の連携団体" + i, null, Signs.HOME, i == 0 ? 1 : 0, i == 0))
            .toList();
    List<Bond> bonds = IntStream.rangeClosed(1, rays).mapToObj(i -> new Bond(0, i, 1)).toList();
    return new NetworkDrawing(nodes, bonds, List.of(), WIDTH, HEIGHT);
  }

  /** Left, top, right, bottom of the letters. */
  private static double[] box(Mark.Label label) {
    double left = label.left(Typeface.get());
    double width = Typeface.get().width(label.text(), label.size(), label.bold());
    return new double[] {
      left, label.y() - 0.85 * label.size(), left + width, label.y() + 0.12 * label.size()
    };
  }
}
