package jp.enishi.extraction.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.enishi.extraction.Extraction;
import jp.enishi.extraction.Reading;
import jp.enishi.extraction.UnreadableDocument;
import jp.enishi.model.LineRange;
import jp.enishi.source.SourceRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lists in the layouts of other offices, with invented contents, beside what a person reads in
 * them: 01 to 16, 25 to 40, 71 to 98, 117 to 210 and 301 to 336 and 401 to 418 by people who had
 * not seen the rules, 99 to 116 and 211 to 223 with the rules in view, 224 to 233 by the author of
 * the rules before they were read, 234 to 239 while the rule for them was written, the others by
 * the author of the rules before writing them. What holds here holds for layouts seen; the figures
 * of the first meeting are in src/docs/lists.md.
 */
class OtherOfficesTests {

  /** The lists, or with -DargLine=-Dlists.folder=… those of another folder laid out so. */
  private static final Path FOLDER =
      Path.of(
          System.getProperty("lists.folder", ListDocuments.FOLDER.resolve("offices").toString()));

  private static final Path PARTLY = ListDocuments.FOLDER.resolve("offices-partly");

  /** A pattern of names, for looking at a few. */
  private static final String ONLY = System.getProperty("lists", ".*");

  private static final Extraction EXTRACTION = new Extraction(SourceRegister.shipped());

  @Test
  void readsListsOfOtherOffices() throws IOException {
    Comparison all = new Comparison("all");
    for (Path each : folders(FOLDER)) {
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

  /** Layouts that are read in part: what is left must be reported, and nothing wrong be sure. */
  @Test
  void statesNothingWrongAsSureInListsItReadsInPart() throws IOException {
    for (Path each : folders(PARTLY)) {
      Comparison one = comparison(each);
      System.out.println(one.report());
      assertThat(one.wrongAndSure()).as(one.report()).isZero();
    }
  }

  /** No row is lost silently: each line with a date and a body is in a fact or in a finding. */
  @Test
  void reportsEveryRowItDoesNotRead() throws IOException {
    List<Path> all = new ArrayList<>(folders(FOLDER));
    all.addAll(folders(PARTLY));
    for (Path each : all) {
      assertThat(lost(document(each))).as(each.toString()).isEmpty();
    }
  }

  /** A list that an office puts out as CSV and as a workbook states the same in both. */
  @Test
  void readsTheSameFactsFromAWorkbookAsFromItsCsv(@TempDir Path temporary) throws IOException {
    int compared = 0;
    for (Path each : folders(ListDocuments.FOLDER.resolve("offices"))) {
      Path csv = each.resolve("document.csv");
      if (Files.exists(csv)) {
        Path workbook =
            ListDocuments.workbook(
                temporary.resolve(each.getFileName() + ".xlsx"), ListDocuments.rows(csv));
        assertThat(Statement.of(EXTRACTION.read(workbook)))
            .as(each.toString())
            .isEqualTo(Statement.of(EXTRACTION.read(csv)));
        compared++;
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(9);
  }

  private static List<String> lost(Path document) {
    Reading reading;
    try {
      reading = EXTRACTION.reading(document);
    } catch (UnreadableDocument refused) {
      assertThat(refused.getMessage()).contains("見つかったもの", "日付は");
      return List.of();
    }
    BitSet told = new BitSet();
    reading.facts().citations().forEach(each -> set(told, each.lines()));
    reading.facts().issues().forEach(each -> set(told, each.lines()));
    List<String> lines = reading.document().lines();
    return IntStream.rangeClosed(1, lines.size())
        .filter(i -> !told.get(i) && RowLikeLines.isRowLike(lines.get(i - 1)))
        .mapToObj(i -> i + ": " + lines.get(i - 1))
        .toList();
  }

  private static void set(BitSet told, LineRange lines) {
    if (lines != null) {
      told.set(lines.from(), lines.to() + 1);
    }
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isDirectory)
          .filter(each -> each.getFileName().toString().matches(ONLY))
          .sorted()
          .toList();
    }
  }

  private static Comparison comparison(Path folder) throws IOException {
    return Comparison.of(
        folder.getFileName().toString(),
        Deal.expected(folder.resolve("agreements.csv")),
        read(document(folder)));
  }

  private static Path document(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(each -> each.getFileName().toString().startsWith("document"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** A refused document has nothing read, which counts as missed and not as wrong. */
  private static List<Deal> read(Path document) {
    try {
      return Deal.of(EXTRACTION.read(document));
    } catch (UnreadableDocument refused) {
      System.out.println("refused: " + refused.getMessage());
      return List.of();
    }
  }
}
