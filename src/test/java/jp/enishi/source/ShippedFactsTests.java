package jp.enishi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.enishi.extraction.Extraction;
import jp.enishi.support.SourceDocuments;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code import/} ships is what reading the documents gives. */
class ShippedFactsTests {

  private static final Path SOURCES = Path.of("import/sources");
  private static final Extraction EXTRACTION = new Extraction(SourceRegister.shipped());

  @TempDir private Path folder;

  /** Every folder below {@code import/sources} that holds a sidecar. */
  static List<Path> shippedFolders() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(each -> each.endsWith(FactFolder.SIDECAR))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shippedFolders")
  void readingTheDocumentAgainGivesTheShippedFilesByteForByte(Path shipped) throws IOException {
    String document = FactFolder.read(shipped).source().file();
    Facts facts = EXTRACTION.read(SourceDocuments.named(document));
    FactFolder.write(facts, folder);
    assertThat(names(folder)).isEqualTo(names(shipped));
    for (String each : names(shipped)) {
      assertThat(folder.resolve(each)).hasSameBinaryContentAs(shipped.resolve(each));
    }
  }

  @ParameterizedTest
  @MethodSource("shippedFolders")
  void shippedTablesReadBackAsTheyWereWritten(Path shipped) throws IOException {
    Facts facts = FactFolder.read(shipped);
    FactFolder.write(facts, folder);
    assertThat(FactFolder.read(folder)).isEqualTo(facts);
  }

  @ParameterizedTest
  @MethodSource("shippedFolders")
  void shippedFactsHoldNoEmailAddress(Path shipped) throws IOException {
    for (String each : names(shipped)) {
      assertThat(Files.readString(shipped.resolve(each)))
          .doesNotContainPattern("[A-Za-z0-9._-]+@[A-Za-z0-9.-]+");
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
