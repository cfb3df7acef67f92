package jp.enishi.report.drawing;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.report.drawing.Mark.Anchor;
import jp.enishi.report.drawing.Mark.Label;

/**
 * Names beside their signs on a map: close by where there is room, else farther away with a thin
 * line to the sign. No name lies on another one, and none on a sign.
 */
final class Labels {

  /** Where a name may stand close by: to the right, left, above, below, and aslant. */
  private static final double[][] SIDES = {
    {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}
  };

  /** How far away a name may stand at the end of a line, the nearest first. */
  private static final double[] FAR = {14, 22, 32, 44};

  private static final int DIRECTIONS = 16;
  private static final int LEADER = 0x333333;

  private final Window window;
  private final double size;
  private final List<double[]> taken = new ArrayList<>();
  private final List<double[]> leaders = new ArrayList<>();

  Labels(Window window, List<double[]> signs, double size) {
    this.window = window;
    this.size = size;
    signs.forEach(p -> taken.add(new double[] {p[0] - 1.6, p[1] - 1.6, p[0] + 1.6, p[1] + 1.6}));
  }

  /** Sets a name; false when there is no room for it. */
  boolean place(double[] sign, String name, List<Mark> marks) {
    double wide = Typeface.get().width(name, size, false);
    for (double[] side : SIDES) {
      if (free(box(sign, side, wide), null)) {
        set(box(sign, side, wide), name, marks);
        return true;
      }
    }
    for (double far : FAR) {
      for (int i = 0; i < DIRECTIONS; i++) {
        double angle = 2 * Math.PI * i / DIRECTIONS;
        double[] end = {
          sign[0] + far * StrictMath.cos(angle), sign[1] - far * StrictMath.sin(angle)
        };
        double[] side = {StrictMath.cos(angle) >= 0 ? 1 : -1, 0};
        double[] box = box(end, side, wide);
        double[] line = {sign[0], sign[1], end[0] + 2.4 * side[0], end[1]};
        if (free(box, line)) {
          marks.add(new Mark.Line(line[0], line[1], line[2], line[3], 0.5, LEADER, true));
          leaders.add(line);
          set(box, name, marks);
          return true;
        }
      }
    }
    return false;
  }

  private void set(double[] box, String name, List<Mark> marks) {
    taken.add(box);
    marks.add(new Label(box[0] + 0.5, box[3] - 1.6, name, size, false, Anchor.START, true));
  }

  /** Whether a box lies in the window, on nothing else, and its line crosses no name or line. */
  private boolean free(double[] box, double[] line) {
    return window.holds(new double[] {box[0], box[1]})
        && window.holds(new double[] {box[2], box[3]})
        && taken.stream().noneMatch(other -> meet(box, other))
        && leaders.stream().noneMatch(each -> crosses(each, box))
        && (line == null
            || taken.stream().filter(Labels::named).noneMatch(each -> crosses(line, each))
                && leaders.stream()
                    .noneMatch(
                        each ->
                            java.awt.geom.Line2D.linesIntersect(
                                line[0], line[1], line[2], line[3], each[0], each[1], each[2],
                                each[3])));
  }

  private static boolean named(double[] box) {
    return box[3] - box[1] > 4;
  }

  private static boolean crosses(double[] line, double[] box) {
    return new java.awt.geom.Rectangle2D.Double(box[0], box[1], box[2] - box[0], box[3] - box[1])
        .intersectsLine(line[0], line[1], line[2], line[3]);
  }

  private double[] box(double[] p, double[] side, double wide) {
    double tall = size + 1.5;
    double x = side[0] > 0 ? p[0] + 2.8 : side[0] < 0 ? p[0] - 2.8 - wide - 1 : p[0] - wide / 2;
    double y = side[1] > 0 ? p[1] + 2.4 : side[1] < 0 ? p[1] - 2.4 - tall : p[1] - tall / 2;
    return new double[] {x, y, x + wide + 1, y + tall};
  }

  private static boolean meet(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }
}
