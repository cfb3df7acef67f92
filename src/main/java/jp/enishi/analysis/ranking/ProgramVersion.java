package jp.enishi.analysis.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this build, written by Maven into {@code version.txt}. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /** The last word of the first line: {@code 0.1.0}. */
  public static String get() {
    try (InputStream text = ProgramVersion.class.getResourceAsStream("/version.txt")) {
      String line = new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
      return line.split("\\R")[0].replaceFirst("^.*\\s", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
