package jp.enishi.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Copies of the shipped facts that a test may change. */
final class FactCopies {

  private static final Path SHIPPED = Path.of("import/sources");

  private FactCopies() {}

  /** The folder of each shipped source, in the order of their paths. */
  static List<Path> sources() {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      return files
          .filter(file -> file.endsWith("source.yml"))
          .map(Path::getParent)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies one source. */
  static void copy(Path source, Path target) throws IOException {
    Files.createDirectories(target);
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
  }

  /** Takes lines out of every table, and out of the sidecar how many there should be. */
  static void removeLines(Path folder, Predicate<String> line) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        List<String> lines = Files.readAllLines(file);
        List<String> kept =
            file.endsWith("source.yml")
                ? lines.subList(0, lines.indexOf("expected:"))
                : lines.stream().filter(line.negate()).toList();
        Files.write(file, kept);
      }
    }
  }
}
