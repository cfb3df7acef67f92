package jp.enishi.report.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws on paper of any kind: a picture file, or the page of a PDF. */
public final class Brush {

  private static final float[] DASHES = {3, 2};
  private static final double HALO = 2;

  private final Graphics2D graphics;

  public Brush(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /** A PNG file. */
  public static byte[] png(Drawing drawing, double pixelsPerPoint) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(drawing.width() * pixelsPerPoint),
            (int) Math.ceil(drawing.height() * pixelsPerPoint),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(pixelsPerPoint, pixelsPerPoint);
    new Brush(graphics).draw(drawing.marks(), true);
    graphics.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Draws what is given, back to front.
   *
   * @param letters whether labels are drawn, as outlines; a PDF sets them as text instead, over
   *     their white edges
   */
  public void draw(List<Mark> marks, boolean letters) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Label label) {
        label(label, letters);
      } else {
        draw(mark);
      }
    }
  }

  private void draw(Mark mark) {
    if (mark instanceof Mark.Line line) {
      graphics.setColor(new Color(line.colour()));
      float width = (float) line.width();
      graphics.setStroke(
          line.dashed()
              ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
              : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
    } else if (mark instanceof Mark.Disc disc) {
      double r = disc.radius();
      paint(
          new Ellipse2D.Double(disc.x() - r, disc.y() - r, 2 * r, 2 * r),
          disc.fill(),
          disc.stroke(),
          disc.strokeWidth());
    } else if (mark instanceof Mark.Area area) {
      paint(path(area.rings(), true), area.fill(), area.stroke(), area.strokeWidth());
    } else if (mark instanceof Mark.Course course) {
      paint(path(course.lines(), false), null, course.colour(), course.width());
    }
  }

  private void label(Mark.Label label, boolean letters) {
    if (!letters && !label.halo()) {
      return;
    }
    Typeface typeface = Typeface.get();
    Path2D outline =
        typeface.outline(label.text(), label.left(typeface), label.y(), label.size(), label.bold());
    if (label.halo()) {
      graphics.setColor(Color.WHITE);
      graphics.setStroke(
          new BasicStroke((float) HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(outline);
    }
    if (letters) {
      graphics.setColor(Color.BLACK);
      graphics.fill(outline);
    }
  }

  private void paint(java.awt.Shape shape, Integer fill, Integer stroke, double width) {
    if (fill != null) {
      graphics.setColor(new Color(fill));
      graphics.fill(shape);
    }
    if (stroke != null) {
      graphics.setColor(new Color(stroke));
      graphics.setStroke(
          new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(shape);
    }
  }

  private static Path2D path(List<double[]> lines, boolean closed) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (double[] line : lines) {
      for (int i = 0; i < line.length; i += 2) {
        if (i == 0) {
          path.moveTo(line[i], line[i + 1]);
        } else {
          path.lineTo(line[i], line[i + 1]);
        }
      }
      if (closed) {
        path.closePath();
      }
    }
    return path;
  }
}
