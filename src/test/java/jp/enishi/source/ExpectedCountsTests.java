package jp.enishi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

/** What the sidecars expect is what a person counts in the documents. */
class ExpectedCountsTests {

  private static final Path COUNTED = Path.of("src/test/resources/source/counts.csv");

  @Test
  void sidecarsExpectWhatAPersonCounts() throws IOException {
    List<SourceInfo> sources = sources();
    try (var in = Files.newBufferedReader(COUNTED)) {
      var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      for (var row : format.parse(in)) {
        int count = Integer.parseInt(row.get("count"));
        assertThat(sources)
            .filteredOn(each -> row.get("document").equals(each.file()))
            .singleElement()
            .satisfies(
                each ->
                    assertThat(each.expected().get(row.get("table")))
                        .as(row.get("document") + ": " + row.get("how"))
                        .containsExactly(count, count));
      }
    }
  }

  @Test
  void everySidecarExpectsEachOfItsTablesExceptFindings() throws IOException {
    for (Path each : folders()) {
      List<String> expected = List.copyOf(FactFolder.read(each).source().expected().keySet());
      try (Stream<Path> files = Files.list(each)) {
        assertThat(
                files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".csv") && !file.equals("issues.csv"))
                    .map(file -> file.replace(".csv", "")))
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }

  private static List<SourceInfo> sources() throws IOException {
    return folders().stream().map(each -> FactFolder.read(each).source()).toList();
  }

  private static List<Path> folders() throws IOException {
    return ShippedFactsTests.shippedFolders();
  }
}
