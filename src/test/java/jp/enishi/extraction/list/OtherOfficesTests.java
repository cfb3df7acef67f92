package jp.enishi.extraction.list;

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
 * Lists in layouts that the rules were not written for, invented by someone who had not seen the
 * rules, beside what a person reads in them.
 */
class OtherOfficesTests {

  private static final Path FOLDER =
      Path.of(
          System.getProperty("lists.folder", ListDocuments.FOLDER.resolve("offices").toString()));
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
  }

  private static List<Path> folders() throws IOException {
    String only = System.getProperty("lists", "");
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(Files::isDirectory)
          .filter(each -> each.getFileName().toString().matches(only.isEmpty() ? ".*" : only))
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
