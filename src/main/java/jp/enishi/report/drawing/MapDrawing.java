package jp.enishi.report.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.enishi.report.drawing.Mark.Anchor;
import jp.enishi.report.drawing.Mark.Label;

/** Draws ties between places on two maps: East Asia, where most of them lie, and the world. */
public final class MapDrawing {

  private static final double[] EAST_ASIA = {97, 17, 149, 50};
  private static final double[] WORLD = {-26, -52, 334, 72};
  private static final int LAND = 0xECECEC;
  private static final int COAST = 0xA6A6A6;
  private static final int TIE = 0x6B6B6B;
  private static final double SIZE = 7;
  private static final double GAP = 16;

  /** Where a label may stand: to the right, left, above, below, and aslant. */
  private static final double[][] SIDES = {
    {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}
  };

  private final List<Place> places;
  private final List<Bond> bonds;
  private final double width;
  private final int most;

  /**
   * A place on the map.
   *
   * @param weight the higher, the sooner it is named
   */
  public record Place(String name, Signs sign, double lat, double lon, double weight) {}

  /** What to draw; at most so many places of each map are named. */
  public MapDrawing(List<Place> places, List<Bond> bonds, double width, int most) {
    this.places = places;
    this.bonds = bonds;
    this.width = width;
    this.most = most;
  }

  /** The drawing, with a heading over each map. */
  public Drawing draw(String near, String far, String alt) {
    List<Mark> marks = new ArrayList<>();
    Window first = new Window(EAST_ASIA, 0.5, GAP, width - 1);
    marks.add(new Label(0, 10, near, 8.5, true, Anchor.START, false));
    draw(first, marks, true);
    double below = GAP + first.height() + GAP + 4;
    Window second = new Window(WORLD, 0.5, below, width - 1);
    marks.add(new Label(0, below - 6, far, 8.5, true, Anchor.START, false));
    draw(second, marks, false);
    return new Drawing(width, below + second.height() + 1, marks, alt);
  }

  private void draw(Window window, List<Mark> marks, boolean near) {
    marks.add(new Mark.Area(window.rings(Land.get().coasts()), LAND, COAST, 0.4));
    if (near) {
      marks.add(new Mark.Course(window.lines(Land.get().borders()), COAST, 0.3));
    }
    List<double[]> points = places.stream().map(p -> window.place(p.lon(), p.lat())).toList();
    for (Bond bond : bonds) {
      double[] a = points.get(bond.from());
      double[] b = points.get(bond.to());
      if (window.holds(a) && window.holds(b)) {
        marks.add(new Mark.Line(a[0], a[1], b[0], b[1], 0.3 + 0.35 * bond.width(), TIE, false));
      }
    }
    List<Integer> shown =
        IntStream.range(0, places.size())
            .boxed()
            .filter(i -> window.holds(points.get(i)))
            .sorted(Comparator.comparing(i -> -places.get(i).weight()))
            .toList();
    for (int i : shown) {
      marks.add(places.get(i).sign().mark(points.get(i)[0], points.get(i)[1], 1.9, false));
    }
    label(window, marks, shown, points);
    double[] f = window.frame();
    marks.add(
        new Mark.Area(
            List.of(new double[] {f[0], f[1], f[2], f[1], f[2], f[3], f[0], f[3]}),
            null,
            COAST,
            0.6));
  }

  private void label(Window window, List<Mark> marks, List<Integer> shown, List<double[]> points) {
    List<double[]> taken = new ArrayList<>();
    int named = 0;
    for (int i : shown) {
      if (named == most) {
        return;
      }
      Place place = places.get(i);
      double wide = Typeface.get().width(place.name(), SIZE, false);
      for (double[] side : SIDES) {
        double[] box = box(points.get(i), side, wide);
        if (window.holds(new double[] {box[0], box[1]})
            && window.holds(new double[] {box[2], box[3]})
            && taken.stream().noneMatch(other -> meet(box, other))) {
          taken.add(box);
          taken.add(around(points.get(i)));
          marks.add(
              new Label(box[0] + 0.5, box[3] - 1.6, place.name(), SIZE, false, Anchor.START, true));
          named++;
          break;
        }
      }
    }
  }

  private static double[] around(double[] p) {
    return new double[] {p[0] - 2, p[1] - 2, p[0] + 2, p[1] + 2};
  }

  private static double[] box(double[] p, double[] side, double wide) {
    double tall = SIZE + 1.5;
    double x = side[0] > 0 ? p[0] + 2.8 : side[0] < 0 ? p[0] - 2.8 - wide - 1 : p[0] - wide / 2;
    double y = side[1] > 0 ? p[1] + 2.4 : side[1] < 0 ? p[1] - 2.4 - tall : p[1] - tall / 2;
    return new double[] {x, y, x + wide + 1, y + tall};
  }

  private static boolean meet(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }
}
