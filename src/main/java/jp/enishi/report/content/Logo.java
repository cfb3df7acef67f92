package jp.enishi.report.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture file for the cover, PNG or JPEG.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Logo(byte[] bytes, boolean png, int width, int height) {

  /** The largest file that is taken, in bytes. */
  public static final int LARGEST = 5_000_000;

  /** A small file may unpack to more than the memory holds. */
  private static final long MOST_PIXELS = 25_000_000;

  /** Empty when the bytes are no PNG and no JPEG, or a picture of more than 25 million pixels. */
  public static Optional<Logo> of(byte[] bytes) {
    boolean png = bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P';
    boolean jpeg = bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
    if (!png && !jpeg) {
      return Optional.empty();
    }
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = ImageIO.getImageReadersByFormatName(png ? "png" : "jpeg").next();
      try {
        reader.setInput(stream);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
          return Optional.empty();
        }
        reader.read(0); // A picture that is cut off is told now, not in the file.
        return Optional.of(new Logo(bytes, png, width, height));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
