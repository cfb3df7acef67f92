package jp.enishi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.enishi.extraction.Extraction;
import jp.enishi.support.SourceDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code import/} ships is what reading the documents gives. */
class ShippedFactsTests {

  private static final Path SHIPPED = Path.of("import/sources/clair/field-agreements-2012");

  @TempDir private Path folder;

  @Test
  void readingTheSurveyAgainGivesTheShippedFilesByteForByte() throws IOException {
    Facts facts = new Extraction(SourceRegister.shipped()).read(SourceDocuments.survey());
    FactFolder.write(facts, folder);
    try (Stream<Path> files = Files.list(SHIPPED)) {
      List<Path> shipped = files.toList();
      assertThat(shipped).hasSize(8);
      for (Path each : shipped) {
        assertThat(folder.resolve(each.getFileName())).hasSameBinaryContentAs(each);
      }
    }
  }

  @Test
  void shippedTablesReadBackAsTheyWereWritten() throws IOException {
    Facts facts = FactFolder.read(SHIPPED);
    FactFolder.write(facts, folder);
    assertThat(FactFolder.read(folder)).isEqualTo(facts);
  }

  @Test
  void shippedFactsHoldNoEmailAddress() throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      for (Path each : files.toList()) {
        assertThat(Files.readString(each)).doesNotContainPattern("[A-Za-z0-9._-]+@[A-Za-z0-9.-]+");
      }
    }
  }
}
