package jp.enishi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.enishi.extraction.Extraction;
import jp.enishi.support.SourceDocuments;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code import/} ships is what reading the documents gives. */
class ShippedFactsTests {

  @TempDir private Path folder;

  /** The folder of each source, whichever publisher it lies under. */
  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("import/sources"))) {
      return files
          .filter(each -> each.endsWith("source.yml"))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void readingTheDocumentAgainGivesTheShippedFilesByteForByte(Path shipped) throws IOException {
    String document = FactFolder.read(shipped).source().file();
    Facts facts =
        new Extraction(SourceRegister.shipped())
            .read(SourceDocuments.numbered(document.substring(0, 3)));
    FactFolder.write(facts, folder);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder(shipped.toFile().list());
    for (Path each : files(shipped)) {
      assertThat(folder.resolve(each.getFileName())).hasSameBinaryContentAs(each);
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void shippedTablesReadBackAsTheyWereWritten(Path shipped) throws IOException {
    Facts facts = FactFolder.read(shipped);
    FactFolder.write(facts, folder);
    assertThat(FactFolder.read(folder)).isEqualTo(facts);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void shippedFactsHoldNoEmailAddress(Path shipped) throws IOException {
    for (Path each : files(shipped)) {
      assertThat(Files.readString(each)).doesNotContainPattern("[A-Za-z0-9._-]+@[A-Za-z0-9.-]+");
    }
  }

  private static List<Path> files(Path folder) {
    return Arrays.stream(folder.toFile().listFiles()).map(java.io.File::toPath).toList();
  }
}
