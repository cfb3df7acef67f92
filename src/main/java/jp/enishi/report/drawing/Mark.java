package jp.enishi.report.drawing;

import java.util.List;

/** Something drawn. Lengths are points, colours 0xRRGGBB; a null colour draws nothing. */
public sealed interface Mark {

  /** A straight line. */
  record Line(double x1, double y1, double x2, double y2, double width, int colour, boolean dashed)
      implements Mark {}

  /** A disc. */
  record Disc(double x, double y, double radius, Integer fill, Integer stroke, double strokeWidth)
      implements Mark {}

  /**
   * Closed rings.
   *
   * @param rings each x, y, x, y …
   */
  record Area(List<double[]> rings, Integer fill, Integer stroke, double strokeWidth)
      implements Mark {}

  /** Open lines. */
  record Course(List<double[]> lines, int colour, double width) implements Mark {}

  /**
   * Text in one line.
   *
   * @param y of the line on which the letters stand
   * @param halo whether a white edge keeps it readable over lines
   */
  record Label(
      double x, double y, String text, double size, boolean bold, Anchor anchor, boolean halo)
      implements Mark {

    /** The left end. */
    public double left(Typeface typeface) {
      double width = typeface.width(text, size, bold);
      return switch (anchor) {
        case START -> x;
        case MIDDLE -> x - width / 2;
        case END -> x - width;
      };
    }
  }

  /** Which point of a text its place is. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
