package jp.enishi.report.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.enishi.report.drawing.Mark.Anchor;
import jp.enishi.report.drawing.Mark.Label;

/** Draws ties between places on two maps: East Asia, where most of them lie, and the world. */
public final class MapDrawing {

  private static final double[] EAST_ASIA = {110, 21.8, 148, 45.8};
  private static final double[] WORLD = {-26, -52, 334, 72};
  private static final int LAND = 0xECECEC;
  private static final int COAST = 0xA6A6A6;
  private static final int TIE = 0x8C8C8C;
  private static final double SIZE = 7;
  private static final double GAP = 16;

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
    draw(first, marks, Set.of());
    double below = GAP + first.height() + GAP + 4;
    Window second = new Window(WORLD, 0.5, below, width - 1);
    marks.add(new Label(0, below - 6, far, 8.5, true, Anchor.START, false));
    draw(second, marks, inside(first));
    return new Drawing(width, below + second.height() + 1, marks, alt);
  }

  /** Those that have a place, and where there is room a name, on the first map. */
  private Set<Integer> inside(Window window) {
    return IntStream.range(0, places.size())
        .filter(i -> window.holds(window.place(places.get(i).lon(), places.get(i).lat())))
        .boxed()
        .collect(Collectors.toSet());
  }

  private void draw(Window window, List<Mark> marks, Set<Integer> elsewhere) {
    marks.add(new Mark.Area(window.rings(Land.get().coasts()), LAND, COAST, 0.4));
    if (elsewhere.isEmpty()) {
      marks.add(new Mark.Course(window.lines(Land.get().borders()), COAST, 0.3));
    }
    List<double[]> points = places.stream().map(p -> window.place(p.lon(), p.lat())).toList();
    for (Bond bond : bonds) {
      double[] a = points.get(bond.from());
      double[] b = points.get(bond.to());
      if (window.holds(a) && window.holds(b)) {
        marks.add(new Mark.Line(a[0], a[1], b[0], b[1], 0.2 + 0.3 * bond.width(), TIE, false));
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
    label(window, marks, shown, points, elsewhere);
    double[] f = window.frame();
    marks.add(
        new Mark.Area(
            List.of(new double[] {f[0], f[1], f[2], f[1], f[2], f[3], f[0], f[3]}),
            null,
            COAST,
            0.6));
  }

  private void label(
      Window window,
      List<Mark> marks,
      List<Integer> shown,
      List<double[]> points,
      Set<Integer> elsewhere) {
    Labels labels = new Labels(window, shown.stream().map(points::get).toList(), SIZE);
    int named = 0;
    for (int i : shown) {
      if (named < most
          && !elsewhere.contains(i)
          && labels.place(points.get(i), places.get(i).name(), marks)) {
        named++;
      }
    }
  }
}
