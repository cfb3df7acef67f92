package jp.enishi.report.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * Widths and outlines of letters, read from the fonts that come with the program. The same on every
 * machine, with or without fonts of its own. A letter that one font lacks is taken from the next.
 */
public final class Typeface {

  private static final List<String> REST = List.of(Fonts.LATIN, Fonts.CHINESE, Fonts.KOREAN);

  private static Typeface shared;

  private final List<Face> regular;
  private final List<Face> bold;

  private Typeface() {
    List<Face> rest = REST.stream().map(Face::new).toList();
    regular = first(Fonts.REGULAR, rest);
    bold = first(Fonts.BOLD, rest);
  }

  private static List<Face> first(String file, List<Face> rest) {
    return Stream.concat(Stream.of(new Face(file)), rest.stream()).toList();
  }

  /** Read once; reading takes a moment. */
  public static synchronized Typeface get() {
    if (shared == null) {
      shared = new Typeface();
    }
    return shared;
  }

  /** Width of a text in the unit of its size. */
  public double width(String text, double size, boolean heavy) {
    return text.codePoints().mapToDouble(c -> face(c, heavy).advance(c)).sum() * size;
  }

  /** Outline of a text that starts at x on the line y. */
  public Path2D outline(String text, double x, double y, double size, boolean heavy) {
    Path2D whole = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double at = x;
    for (int c : text.codePoints().toArray()) {
      Face face = face(c, heavy);
      AffineTransform place = AffineTransform.getTranslateInstance(at, y);
      place.scale(size, -size);
      whole.append(face.outline(c).getPathIterator(place), false);
      at += face.advance(c) * size;
    }
    return whole;
  }

  /** Whether one of the fonts has the letter. */
  public boolean has(int codePoint) {
    return regular.stream().anyMatch(each -> each.glyph(codePoint) != 0);
  }

  private Face face(int c, boolean heavy) {
    List<Face> faces = heavy ? bold : regular;
    return faces.stream().filter(each -> each.glyph(c) != 0).findFirst().orElse(faces.get(0));
  }

  /** One font; read when a letter is first looked for in it, each letter once. */
  private static final class Face {

    private final String file;
    private final Map<Integer, Path2D> outlines = new HashMap<>();
    private final Map<Integer, Double> advances = new HashMap<>();
    private TrueTypeFont font;
    private CmapLookup cmap;

    Face(String file) {
      this.file = file;
    }

    private synchronized TrueTypeFont font() {
      if (font == null) {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
          font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
          cmap = font.getUnicodeCmapLookup();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return font;
    }

    int glyph(int c) {
      font();
      return cmap.getGlyphId(c);
    }

    synchronized double advance(int c) {
      return advances.computeIfAbsent(c, this::readAdvance);
    }

    /** In the unit of the size. */
    synchronized Path2D outline(int c) {
      return outlines.computeIfAbsent(c, this::readOutline);
    }

    private double readAdvance(int c) {
      try {
        return font().getAdvanceWidth(glyph(c)) / (double) font().getUnitsPerEm();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Path2D readOutline(int c) {
      try {
        double scale = 1.0 / font().getUnitsPerEm();
        GlyphData glyph = font().getGlyph().getGlyph(glyph(c));
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        if (glyph != null) {
          AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
          path.append(glyph.getPath().getPathIterator(place), false);
        }
        return path;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
