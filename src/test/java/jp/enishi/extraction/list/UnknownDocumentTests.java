package jp.enishi.extraction.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.enishi.extraction.Extraction;
import jp.enishi.extraction.UnreadableDocument;
import jp.enishi.source.SourceRegister;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents about something else, some of them tables of bodies and dates too: none of them holds a
 * fact that belongs in the graph.
 */
class UnknownDocumentTests {

  private static final Extraction EXTRACTION = new Extraction(SourceRegister.shipped());

  static List<Path> unknown() throws IOException {
    try (Stream<Path> files = Files.list(ListDocuments.FOLDER.resolve("unknown"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unknown")
  void refusesWhatIsNoListOfAgreements(Path document) {
    assertThatThrownBy(
            () -> assertThat(EXTRACTION.read(document).agreements()).as("facts").isEmpty())
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining(document.getFileName().toString());
  }
}
