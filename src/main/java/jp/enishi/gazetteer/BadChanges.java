package jp.enishi.gazetteer;

/**
 * A list of changes that cannot be read. The message, in Japanese, names the file, the line where
 * known, what is wrong and what to do.
 */
public final class BadChanges extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadChanges(String file, long line, String problem) {
    super(line > 0 ? file + ":" + line + ": " + problem : file + ": " + problem);
  }
}
