package jp.enishi.report.drawing;

import java.util.List;

/**
 * A figure: what to draw, back to front, on a sheet with the origin at its top left corner.
 *
 * @param width in points, 1/72 inch
 * @param height in points
 * @param alt what it shows, for those who cannot see it
 */
public record Drawing(double width, double height, List<Mark> marks, String alt) {

  public Drawing {
    marks = List.copyOf(marks);
  }
}
