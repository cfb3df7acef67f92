package jp.enishi.extraction.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.enishi.extraction.Extraction;
import jp.enishi.extraction.UnreadableDocument;
import jp.enishi.source.SourceRegister;
import org.junit.jupiter.api.Test;

/**
 * Lists in the layouts of other offices, with invented contents, beside what a person reads in
 * them: 01 to 16 by someone who had not seen the rules, 17 to 24 by their author before reading
 * them. What holds here holds for layouts seen; the figures of the first meeting are in
 * src/docs/lists.md.
 */
class OtherOfficesTests {

  /** The lists, or with -DargLine=-Dlists.folder=… those of another folder laid out so. */
  private static final Path FOLDER =
      Path.of(
          System.getProperty("lists.folder", ListDocuments.FOLDER.resolve("offices").toString()));

  /** A pattern of names, for looking at a few. */
  private static final String ONLY = System.getProperty("lists", ".*");

  private static final Extraction EXTRACTION = new Extraction(SourceRegister.shipped());

  @Test
  void readsListsOfOtherOffices() throws IOException {
    Comparison all = new Comparison("all");
    for (Path each : folders()) {
      Comparison one = comparison(each);
      System.out.println(one.report());
      all = all.plus(one);
    }
    System.out.println(all.summary());
    assertThat(all.wrongAndSure()).as(all.summary()).isZero();
    for (String each : List.of("agreements", "parties", "dates", "kinds", "owners", "countries")) {
      assertThat(all.of(each).precision()).as(each).isGreaterThanOrEqualTo(0.98);
      assertThat(all.of(each).recall()).as(each).isGreaterThanOrEqualTo(0.98);
    }
    assertThat(all.wholeRows()).as(all.summary()).isGreaterThanOrEqualTo(all.rows() * 98 / 100);
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(Files::isDirectory)
          .filter(each -> each.getFileName().toString().matches(ONLY))
          .sorted()
          .toList();
    }
  }

  private static Comparison comparison(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path document =
          files
              .filter(each -> each.getFileName().toString().startsWith("document"))
              .findFirst()
              .orElseThrow();
      return Comparison.of(
          folder.getFileName().toString(),
          Deal.expected(folder.resolve("agreements.csv")),
          read(document));
    }
  }

  /** A refused document has nothing read, which counts as missed and not as wrong. */
  private static List<Deal> read(Path document) {
    try {
      return Deal.of(EXTRACTION.read(document));
    } catch (UnreadableDocument refused) {
      return List.of();
    }
  }
}
