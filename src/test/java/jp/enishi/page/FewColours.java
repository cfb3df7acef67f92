package jp.enishi.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes a picture of the page with its 64 most frequent colours, a quarter of the size. */
final class FewColours {

  private static final int COLOURS = 64;

  private FewColours() {}

  static void write(byte[] png, Path file) {
    try {
      BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
      Files.createDirectories(file.getParent());
      ImageIO.write(reduced(full), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage reduced(BufferedImage full) {
    int[] palette = palette(full);
    var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    var few =
        new BufferedImage(
            full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < full.getHeight(); y++) {
      for (int x = 0; x < full.getWidth(); x++) {
        int colour = full.getRGB(x, y);
        int index = nearest.computeIfAbsent(colour, each -> nearest(palette, each));
        few.getRaster().setSample(x, y, 0, index);
      }
    }
    return few;
  }

  private static int[] palette(BufferedImage full) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int colour :
        full.getRGB(0, 0, full.getWidth(), full.getHeight(), null, 0, full.getWidth())) {
      counts.merge(colour, 1, Integer::sum);
    }
    List<Integer> frequent =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(COLOURS)
            .map(Map.Entry::getKey)
            .toList();
    return frequent.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int nearest(int[] palette, int colour) {
    int best = 0;
    for (int index = 1; index < palette.length; index++) {
      if (distance(palette[index], colour) < distance(palette[best], colour)) {
        best = index;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = (one >> shift & 255) - (other >> shift & 255);
      sum += difference * difference;
    }
    return sum;
  }
}
