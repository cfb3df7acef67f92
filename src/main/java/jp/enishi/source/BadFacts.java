package jp.enishi.source;

/**
 * Facts that cannot be loaded. The message, in Japanese, names the file, the line where known, and
 * what is wrong.
 */
public final class BadFacts extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadFacts(String file, long line, String problem) {
    super(line > 0 ? file + ":" + line + ": " + problem : file + ": " + problem);
  }
}
