package jp.enishi.report.drawing;

import java.util.List;
import java.util.Set;

/**
 * The sign of an organisation: its form tells the kind and its shade whether it is at home, so that
 * a black-and-white copy loses nothing.
 */
public enum Signs {
  HOME,
  ABROAD,
  LEARNING,
  COMPANY,
  OTHER;

  static final int INK = 0x222222;
  private static final int[] SHADES = {0x1F4E79, 0xFFFFFF, 0xFFFFFF, 0xD9D9D9, 0x8C8C8C};

  private static final Set<String> GOVERNMENTS = Set.of("Prefecture", "Municipality");
  private static final Set<String> PLACES = Set.of("ForeignCity", "ForeignRegion", "Country");
  private static final Set<String> SCHOOLS = Set.of("University", "School");
  private static final Set<String> FIRMS = Set.of("Company", "Bank", "SportsTeam");

  /** The sign for a label of organisations. */
  public static Signs of(String kind) {
    return GOVERNMENTS.contains(kind)
        ? HOME
        : PLACES.contains(kind)
            ? ABROAD
            : SCHOOLS.contains(kind) ? LEARNING : FIRMS.contains(kind) ? COMPANY : OTHER;
  }

  /** The sign with its middle at x, y. */
  Mark mark(double x, double y, double r, boolean strong) {
    int fill = SHADES[ordinal()];
    double width = strong ? 1.6 : 0.8;
    return switch (this) {
      case HOME -> new Mark.Disc(x, y, r, fill, INK, width);
      case ABROAD -> polygon(x, y, r * 1.05, 4, Math.PI / 4, fill, width);
      case LEARNING -> polygon(x, y + r * 0.15, r * 1.25, 3, -Math.PI / 2, fill, width);
      case COMPANY -> polygon(x, y, r * 1.15, 4, 0, fill, width);
      case OTHER -> polygon(x, y, r * 1.05, 6, 0, fill, width);
    };
  }

  private static Mark polygon(
      double x, double y, double r, int corners, double turn, int fill, double width) {
    double[] ring = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      double angle = turn + 2 * Math.PI * i / corners;
      ring[2 * i] = x + r * StrictMath.cos(angle);
      ring[2 * i + 1] = y + r * StrictMath.sin(angle);
    }
    return new Mark.Area(List.of(ring), fill, INK, width);
  }
}
