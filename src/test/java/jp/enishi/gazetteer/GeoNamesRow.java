package jp.enishi.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A row of GeoNames' cities500.txt, as far as the tables need it. */
record GeoNamesRow(
    String id,
    String asciiName,
    List<String> alternates,
    String lat,
    String lon,
    String feature,
    String country,
    String admin1,
    long population) {

  /** The key of its first-level division in GeoNames' own numbers: CN.19. */
  String admin1Key() {
    return country + "." + admin1;
  }

  /** Whether it is the seat of a first-level division or of the country. */
  boolean isSeat() {
    return feature.equals("PPLA") || feature.equals("PPLC");
  }

  static List<GeoNamesRow> read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(GeoNamesRow::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GeoNamesRow of(String line) {
    String[] cell = line.split("\t", -1);
    return new GeoNamesRow(
        cell[0],
        cell[2].isEmpty() ? cell[1] : cell[2],
        List.of(cell[3].split(",")),
        cell[4],
        cell[5],
        cell[7],
        cell[8],
        cell[10],
        Long.parseLong(cell[14]));
  }
}
