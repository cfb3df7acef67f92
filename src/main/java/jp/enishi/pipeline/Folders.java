package jp.enishi.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Moves finished folders into place. */
final class Folders {

  private Folders() {}

  /**
   * Moves every file below {@code from} to the same place below {@code to}, over what is there;
   * other files there stay.
   */
  static void moveInto(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(from)) {
      files = found.filter(Files::isRegularFile).toList();
    }
    for (Path each : files) {
      Path target = to.resolve(from.relativize(each));
      Files.createDirectories(target.getParent());
      Files.move(each, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Deletes a folder and all in it; nothing when it is gone already. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
