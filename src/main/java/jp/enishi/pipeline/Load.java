package jp.enishi.pipeline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** Facts into the graph; doing it twice changes nothing. */
interface Load {

  /**
   * Loads every source below a directory and prints counts and issues.
   *
   * @param directory where the sources are; empty for the shipped facts
   * @param results standard output
   * @param messages standard error
   * @throws CommandFailed when a source cannot be read or breaks its expected counts
   */
  void from(Optional<Path> directory, PrintWriter results, PrintWriter messages);
}
