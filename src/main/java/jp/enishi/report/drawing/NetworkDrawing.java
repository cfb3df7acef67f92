package jp.enishi.report.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.enishi.report.drawing.Mark.Anchor;
import jp.enishi.report.drawing.Mark.Label;

/**
 * Draws a small network so that every name can be read: boxes of sign and name never overlap. The
 * same nodes and lines give the same drawing.
 */
public final class NetworkDrawing {

  private static final double[] SIZES = {8, 7.5, 7, 6.5};
  private static final double NOTE = 0.85;
  private static final int LINE = 0x8A8A8A;
  private static final int LEGEND_STEP = 13;

  private final List<Node> nodes;
  private final List<Bond> bonds;
  private final double width;
  private final double height;
  private final List<LegendLine> legend;

  /** A sign and what it means. */
  public record LegendLine(Signs sign, String text) {}

  /**
   * What to draw, on which space.
   *
   * @param legend below the figure, within the height
   */
  public NetworkDrawing(
      List<Node> nodes, List<Bond> bonds, List<LegendLine> legend, double width, double height) {
    this.nodes = nodes;
    this.bonds = bonds;
    this.legend = legend;
    this.width = width;
    this.height = height;
  }

  /**
   * The drawing; empty when the names do not fit, in letters that can still be read, on the space.
   */
  public Optional<Drawing> draw(String alt) {
    double[][] start = Stress.of(nodes.size(), bonds);
    double frame = height - legendRows() * LEGEND_STEP - 8;
    for (double size : SIZES) {
      double[][] places = new double[nodes.size()][];
      double[][] boxes = new double[nodes.size()][];
      for (int i = 0; i < places.length; i++) {
        places[i] = start[i].clone();
        boxes[i] = box(nodes.get(i), size);
      }
      if (new Spacing(width, frame, boxes).apply(places)) {
        return Optional.of(new Drawing(width, height, marks(places, boxes, size, frame), alt));
      }
    }
    return Optional.empty();
  }

  /** Width and height of a sign with its words below. */
  private static double[] box(Node node, double size) {
    Typeface typeface = Typeface.get();
    double words = typeface.width(node.label(), size(node, size), node.strong());
    double tall = 2 * node.radius() + size(node, size) * 1.15;
    if (node.note() != null) {
      words = Math.max(words, typeface.width(node.note(), size * NOTE, false));
      tall += size * NOTE * 1.4;
    }
    return new double[] {Math.max(words, 2 * node.radius()) + 1, tall + 1};
  }

  private static double size(Node node, double size) {
    return node.strong() ? size + 1.5 : size;
  }

  private List<Mark> marks(double[][] places, double[][] boxes, double size, double frame) {
    List<Mark> marks = new ArrayList<>();
    for (Bond bond : bonds) {
      double[] a = sign(places, boxes, bond.from());
      double[] b = sign(places, boxes, bond.to());
      marks.add(new Mark.Line(a[0], a[1], b[0], b[1], bond.width(), LINE, false));
    }
    List<Integer> order =
        IntStream.range(0, nodes.size())
            .boxed()
            .sorted(Comparator.comparing(i -> nodes.get(i).strong()))
            .toList();
    for (int i : order) {
      double[] at = sign(places, boxes, i);
      marks.add(
          nodes.get(i).sign().mark(at[0], at[1], nodes.get(i).radius(), nodes.get(i).strong()));
    }
    for (int i : order) {
      Node node = nodes.get(i);
      double[] at = sign(places, boxes, i);
      double own = size(node, size);
      double base = at[1] + node.radius() + own;
      marks.add(new Label(at[0], base, node.label(), own, node.strong(), Anchor.MIDDLE, true));
      if (node.note() != null) {
        marks.add(
            new Label(
                at[0],
                base + size * NOTE * 1.3,
                node.note(),
                size * NOTE,
                false,
                Anchor.MIDDLE,
                true));
      }
    }
    addLegend(marks, frame + 8);
    return marks;
  }

  private double[] sign(double[][] places, double[][] boxes, int i) {
    return new double[] {
      places[i][0], places[i][1] - boxes[i][1] / 2 + nodes.get(i).radius() + 0.5
    };
  }

  private int legendRows() {
    return (int) Math.ceil(legend.size() / 2.0);
  }

  private void addLegend(List<Mark> marks, double top) {
    for (int i = 0; i < legend.size(); i++) {
      double x = 6 + i % 2 * (width / 2);
      double y = top + i / 2 * LEGEND_STEP + 4;
      LegendLine line = legend.get(i);
      if (line.sign() != null) {
        marks.add(line.sign().mark(x, y, 3.6, false));
      }
      marks.add(new Label(x + 9, y + 2.8, line.text(), 8, false, Anchor.START, false));
    }
  }
}
