package jp.enishi.pipeline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Documents into facts on disk, without database and without Spring. */
interface Extract {

  /**
   * Reads each document and writes its facts below {@code out}; writes nothing when one fails.
   *
   * @param explain whether to print, for each fact, the rule that read it
   * @param results standard output
   * @param messages standard error
   * @throws CommandFailed naming file and line when a document is not of a known kind or broken
   */
  void documents(
      List<Path> documents, Path out, boolean explain, PrintWriter results, PrintWriter messages);

  /** The one in use. */
  static Extract create() {
    return new ExtractToFolder();
  }
}
