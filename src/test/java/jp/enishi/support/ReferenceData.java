package jp.enishi.support;

import java.nio.file.Files;
import java.nio.file.Path;

/** Lists to check against, which lie beside the checkout and may not be part of it. */
public final class ReferenceData {

  private static final Path FOLDER =
      Path.of(System.getProperty("enishi.test.data", "../shared/data"));

  private ReferenceData() {}

  /** The official list of municipal mergers and renames from 1970 to 2024, one row a pair. */
  public static Path municipalityEvents() {
    return existing("jp_municipality_events_1970_2024.csv");
  }

  private static Path existing(String name) {
    Path file = FOLDER.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException(
          "The tests read "
              + name
              + " in "
              + FOLDER.toAbsolutePath().normalize()
              + "; set -Denishi.test.data to the folder that holds it.");
    }
    return file;
  }
}
