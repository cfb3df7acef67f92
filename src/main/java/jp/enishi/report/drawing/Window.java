package jp.enishi.report.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the world on paper: equirectangular with the 36th parallel true to scale (Snyder, Map
 * Projections: A Working Manual, p. 90), as on the page. Longitudes run from the Atlantic
 * eastwards.
 */
final class Window {

  private static final double TRUE_PARALLEL = StrictMath.cos(Math.toRadians(36));
  private static final double WEST = -26;

  private final double west;
  private final double north;
  private final double scale;
  private final double left;
  private final double top;
  private final double width;
  private final double height;

  /** From degrees to a place on the sheet of this width; the height follows. */
  Window(double[] degrees, double left, double top, double width) {
    this.west = degrees[0];
    this.north = degrees[3];
    this.left = left;
    this.top = top;
    this.width = width;
    this.scale = width / ((degrees[2] - degrees[0]) * TRUE_PARALLEL);
    this.height = (degrees[3] - degrees[1]) * scale;
  }

  double height() {
    return height;
  }

  double[] frame() {
    return new double[] {left, top, left + width, top + height};
  }

  double[] place(double lon, double lat) {
    double east = lon < WEST ? lon + 360 : lon;
    return new double[] {left + (east - west) * TRUE_PARALLEL * scale, top + (north - lat) * scale};
  }

  boolean holds(double[] point) {
    return point[0] >= left
        && point[0] <= left + width
        && point[1] >= top
        && point[1] <= top + height;
  }

  /** Rings cut off at the frame (Sutherland and Hodgman 1974); specks are left out. */
  List<double[]> rings(List<double[]> rings) {
    List<double[]> cut = new ArrayList<>();
    for (double[] ring : rings) {
      List<double[]> points = points(ring);
      for (int side = 0; side < 4 && !points.isEmpty(); side++) {
        points = cut(points, side);
      }
      if (points.size() > 2 && !speck(points)) {
        cut.add(flat(points));
      }
    }
    return cut;
  }

  /** Lines, without the stretches that leave the frame. */
  List<double[]> lines(List<double[]> lines) {
    List<double[]> kept = new ArrayList<>();
    for (double[] line : lines) {
      List<double[]> run = new ArrayList<>();
      for (double[] point : points(line)) {
        if (holds(point)) {
          run.add(point);
        } else if (!run.isEmpty()) {
          kept.add(flat(run));
          run.clear();
        }
      }
      if (run.size() > 1) {
        kept.add(flat(run));
      }
    }
    return kept;
  }

  private List<double[]> points(double[] line) {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < line.length; i += 2) {
      points.add(place(Math.max(line[i], WEST), line[i + 1]));
    }
    return points;
  }

  private List<double[]> cut(List<double[]> points, int side) {
    List<double[]> kept = new ArrayList<>();
    double[] last = points.get(points.size() - 1);
    for (double[] point : points) {
      boolean in = inside(point, side);
      if (in != inside(last, side)) {
        kept.add(crossing(last, point, side));
      }
      if (in) {
        kept.add(point);
      }
      last = point;
    }
    return kept;
  }

  private boolean inside(double[] point, int side) {
    return switch (side) {
      case 0 -> point[0] >= left;
      case 1 -> point[0] <= left + width;
      case 2 -> point[1] >= top;
      default -> point[1] <= top + height;
    };
  }

  private double[] crossing(double[] a, double[] b, int side) {
    int axis = side / 2;
    double limit =
        switch (side) {
          case 0 -> left;
          case 1 -> left + width;
          case 2 -> top;
          default -> top + height;
        };
    double share = (limit - a[axis]) / (b[axis] - a[axis]);
    double[] point = new double[2];
    point[axis] = limit;
    point[1 - axis] = a[1 - axis] + share * (b[1 - axis] - a[1 - axis]);
    return point;
  }

  private static boolean speck(List<double[]> points) {
    double area = 0;
    double[] last = points.get(points.size() - 1);
    for (double[] point : points) {
      area += last[0] * point[1] - point[0] * last[1];
      last = point;
    }
    return Math.abs(area) / 2 < 0.4;
  }

  private static double[] flat(List<double[]> points) {
    return points.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
  }
}
