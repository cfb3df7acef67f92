package jp.enishi.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Writes a picture of the page with its 64 most frequent colours, a quarter of the size. */
final class FewColours {

  private static final int COLOURS = 64;
  private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', '\r', '\n', 26, '\n'};

  private FewColours() {}

  static void write(byte[] png, Path file) {
    try {
      BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
      Files.createDirectories(file.getParent());
      Files.write(file, reduced(full));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A PNG with a palette whose rows are not filtered: the writer of the JDK filters them, which
   * makes pictures of text larger by half.
   */
  private static byte[] reduced(BufferedImage full) throws IOException {
    int[] palette = palette(full);
    Map<Integer, Integer> nearest = new HashMap<>();
    var rows = new ByteArrayOutputStream();
    try (var packed = new DeflaterOutputStream(rows, new Deflater(Deflater.BEST_COMPRESSION))) {
      for (int y = 0; y < full.getHeight(); y++) {
        packed.write(0);
        for (int x = 0; x < full.getWidth(); x++) {
          packed.write(nearest.computeIfAbsent(full.getRGB(x, y), each -> nearest(palette, each)));
        }
      }
    }
    ByteBuffer head = ByteBuffer.allocate(13);
    head.putInt(full.getWidth()).putInt(full.getHeight()).put(new byte[] {8, 3, 0, 0, 0});
    ByteBuffer colours = ByteBuffer.allocate(3 * palette.length);
    for (int each : palette) {
      colours.put((byte) (each >> 16)).put((byte) (each >> 8)).put((byte) each);
    }
    var file = new ByteArrayOutputStream();
    file.write(SIGNATURE);
    chunk(file, "IHDR", head.array());
    chunk(file, "PLTE", colours.array());
    chunk(file, "IDAT", rows.toByteArray());
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data)
      throws IOException {
    ByteBuffer told = ByteBuffer.allocate(4 + data.length);
    told.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
    CRC32 sum = new CRC32();
    sum.update(told.array());
    var out = new DataOutputStream(file);
    out.writeInt(data.length);
    out.write(told.array());
    out.writeInt((int) sum.getValue());
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
