package jp.enishi.extraction;

/**
 * A document cannot be read at all. The message, in Japanese, names the file, the line where known,
 * and what to do.
 */
public final class UnreadableDocument extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param file name of the file as the user gave it
   * @param line line where reading stopped, or 0 when the whole file is meant
   * @param problem what is wrong and what to do, a sentence
   */
  public UnreadableDocument(String file, int line, String problem) {
    super(line > 0 ? file + ":" + line + ": " + problem : file + ": " + problem);
  }
}
