package jp.enishi.pipeline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The two streams of the process. */
final class Terminal {

  private static final Charset OUT = charset(System.getProperty("stdout.encoding"));
  private static final Charset ERR = charset(System.getProperty("stderr.encoding"));

  private Terminal() {}

  /**
   * Keeps Japanese whole where the platform's charset has none of it: services and containers often
   * run under the POSIX locale, where Java would print question marks.
   */
  static void speakJapanese() {
    System.setOut(stream(FileDescriptor.out, OUT));
    System.setErr(stream(FileDescriptor.err, ERR));
  }

  /** Standard output. */
  static PrintWriter out() {
    return new PrintWriter(new OutputStreamWriter(System.out, OUT), true);
  }

  /** Standard error. */
  static PrintWriter err() {
    return new PrintWriter(new OutputStreamWriter(System.err, ERR), true);
  }

  private static PrintStream stream(FileDescriptor target, Charset charset) {
    return new PrintStream(new FileOutputStream(target), true, charset);
  }

  static Charset charset(String encoding) {
    String name = encoding == null ? System.getProperty("native.encoding", "UTF-8") : encoding;
    Charset wanted = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    return wanted.canEncode() && wanted.newEncoder().canEncode("縁")
        ? wanted
        : StandardCharsets.UTF_8;
  }
}
