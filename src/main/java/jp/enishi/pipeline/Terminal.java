package jp.enishi.pipeline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The two streams of the process. */
final class Terminal {

  private Terminal() {}

  /**
   * Keeps Japanese whole where the platform's charset has none of it: services and containers often
   * run under the POSIX locale, where Java would print question marks.
   */
  static void speakJapanese() {
    System.setOut(stream(FileDescriptor.out, System.getProperty("stdout.encoding")));
    System.setErr(stream(FileDescriptor.err, System.getProperty("stderr.encoding")));
  }

  private static PrintStream stream(FileDescriptor target, String encoding) {
    return new PrintStream(new FileOutputStream(target), true, charset(encoding));
  }

  static Charset charset(String encoding) {
    String name = encoding == null ? System.getProperty("native.encoding", "UTF-8") : encoding;
    Charset wanted = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    return wanted.canEncode() && wanted.newEncoder().canEncode("縁")
        ? wanted
        : StandardCharsets.UTF_8;
  }
}
