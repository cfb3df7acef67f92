package jp.enishi.report.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A drawing as SVG, for pages. */
public final class Svg {

  private Svg() {}

  /** The element with its title, which browsers read aloud. */
  public static String of(Drawing drawing, String id) {
    String marks = drawing.marks().stream().map(Svg::mark).collect(Collectors.joining("\n"));
    return String.format(
        Locale.ROOT,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" role=\"img\""
            + " aria-labelledby=\"%s\">%n<title id=\"%s\">%s</title>%n%s%n</svg>",
        n(drawing.width()),
        n(drawing.height()),
        id,
        id,
        escape(drawing.alt()),
        marks);
  }

  private static String mark(Mark mark) {
    if (mark instanceof Mark.Line line) {
      return "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
          .formatted(
              n(line.x1()),
              n(line.y1()),
              n(line.x2()),
              n(line.y2()),
              colour(line.colour()),
              n(line.width()),
              line.dashed() ? " stroke-dasharray=\"3 2\"" : "");
    }
    if (mark instanceof Mark.Disc disc) {
      return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>"
          .formatted(
              n(disc.x()),
              n(disc.y()),
              n(disc.radius()),
              paint(disc.fill(), disc.stroke(), disc.strokeWidth()));
    }
    if (mark instanceof Mark.Area area) {
      return "<path d=\"%s\" fill-rule=\"evenodd\"%s/>"
          .formatted(
              path(area.rings(), "Z"), paint(area.fill(), area.stroke(), area.strokeWidth()));
    }
    if (mark instanceof Mark.Course course) {
      return "<path d=\"%s\"%s/>"
          .formatted(path(course.lines(), ""), paint(null, course.colour(), course.width()));
    }
    Mark.Label label = (Mark.Label) mark;
    return "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\"%s%s>%s</text>"
        .formatted(
            n(label.x()),
            n(label.y()),
            n(label.size()),
            label.anchor().name().toLowerCase(Locale.ROOT),
            label.bold() ? " font-weight=\"bold\"" : "",
            label.halo()
                ? " paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"2\""
                    + " stroke-linejoin=\"round\""
                : "",
            escape(label.text()));
  }

  private static String path(List<double[]> lines, String end) {
    StringBuilder path = new StringBuilder();
    for (double[] line : lines) {
      for (int i = 0; i < line.length; i += 2) {
        path.append(i == 0 ? 'M' : 'L').append(n(line[i])).append(' ').append(n(line[i + 1]));
      }
      path.append(end);
    }
    return path.toString();
  }

  private static String paint(Integer fill, Integer stroke, double width) {
    String filled = " fill=\"" + (fill == null ? "none" : colour(fill)) + "\"";
    return stroke == null
        ? filled
        : filled + " stroke=\"" + colour(stroke) + "\" stroke-width=\"" + n(width) + "\"";
  }

  static String colour(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  static String n(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceFirst("\\.?0+$", "");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
