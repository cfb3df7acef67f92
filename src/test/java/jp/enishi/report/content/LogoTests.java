package jp.enishi.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoTests {

  @Test
  void takesPngAndJpeg() throws IOException {
    assertThat(Logo.of(picture("png", 300, 100)))
        .hasValueSatisfying(
            logo -> {
              assertThat(logo.png()).isTrue();
              assertThat(logo.width()).isEqualTo(300);
              assertThat(logo.height()).isEqualTo(100);
            });
    assertThat(Logo.of(picture("jpeg", 30, 40)))
        .hasValueSatisfying(l -> assertThat(l.png()).isFalse());
  }

  @Test
  void refusesWhatIsNoPictureIsCutOffOrUnpacksToTooMuch() throws IOException {
    byte[] whole = picture("png", 300, 100);
    assertThat(Logo.of(new byte[0])).isEmpty();
    assertThat(Logo.of("<svg/>".getBytes())).isEmpty();
    assertThat(Logo.of(Arrays.copyOf(whole, whole.length / 2))).isEmpty();
    assertThat(Logo.of(picture("png", 6000, 5000))).isEmpty();
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), format, out);
    return out.toByteArray();
  }
}
