package jp.enishi.report.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * A picture file for the cover, PNG or JPEG.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Logo(byte[] bytes, boolean png, int width, int height) {

  /** Empty when the bytes are no PNG and no JPEG. */
  public static Optional<Logo> of(byte[] bytes) {
    boolean png = bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P';
    boolean jpeg = bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
    if (!png && !jpeg) {
      return Optional.empty();
    }
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
      return image == null
          ? Optional.empty()
          : Optional.of(new Logo(bytes, png, image.getWidth(), image.getHeight()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
