package jp.enishi.extraction.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.enishi.extraction.Extraction;
import jp.enishi.extraction.UnreadableDocument;
import jp.enishi.source.SourceRegister;
import jp.enishi.support.SourceDocuments;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Real documents, damaged at random, are read or refused and nothing else. {@code
 * -Djqwik.tries.default=…} sets how many; {@code src/docs/lists.md} has the command for ten
 * minutes.
 */
class MutatedDocumentProperties {

  private static final Extraction EXTRACTION = new Extraction(SourceRegister.shipped());
  private static final List<String> INSERTS =
      List.of(
          "\t",
          "\n",
          "<table>",
          "</td>",
          "<p>",
          "（",
          "）",
          "、",
          "\u0000",
          "\uFEFF",
          "平成",
          "年",
          "9",
          "協定名",
          "相手方：",
          "・",
          "○",
          "１",
          "|",
          "\"",
          "〃",
          "xx",
          "株式会社",
          "\ud83d\ude00",
          "&#x3c;",
          "及び");

  /** Set to true, this leaves out the invented lists: more tries for prose, cases and council. */
  private static final String ONLY_REAL = "enishi.fuzz.real";

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("enishi-mutated");
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("mutated.txt"));
    Files.delete(folder);
  }

  @Property
  void readsOrRefuses(@ForAll("documents") Path document, @ForAll Random random)
      throws IOException {
    String text = mutated(Files.readString(document), random);
    Path file = folder.resolve("mutated.txt");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    double seconds =
        assertTimeoutPreemptively(
            Duration.ofMinutes(10), () -> secondsOfReading(file), () -> kept(file));
    assertThat(seconds).as(() -> kept(file)).isLessThan(60);
  }

  /** Processor time, so that a busy machine does not fail the test. */
  private static double secondsOfReading(Path file) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    readOrRefuse(file);
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static void readOrRefuse(Path file) {
    try {
      EXTRACTION.reading(file).explained();
    } catch (UnreadableDocument refused) {
      assertThat(refused).hasMessageContaining("mutated.txt");
    }
  }

  /** Puts the document that took too long aside, so that it can be looked at. */
  private static String kept(Path file) {
    try {
      Path copy = Path.of("target", "mutated-too-slow.txt");
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      return "Too slow: " + copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<Path> documents() {
    try {
      List<Path> all = new ArrayList<>(ListDocuments.invented());
      all.removeIf(each -> each.toString().endsWith(".csv") || Boolean.getBoolean(ONLY_REAL));
      all.add(SourceDocuments.survey());
      all.add(SourceDocuments.ishikawaList());
      all.add(SourceDocuments.koriyamaBudget());
      all.add(SourceDocuments.named("002_9ac12d0b2f86139f.txt"));
      all.add(SourceDocuments.named("003_c922d6d4ed87697e.txt"));
      return Arbitraries.of(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Up to thirty cuts, swaps, repeats and insertions. */
  private static String mutated(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = random.nextInt(30); i >= 0 && changed.length() > 4; i--) {
      int at = random.nextInt(changed.length());
      int end = Math.min(changed.length(), at + 1 + random.nextInt(40));
      switch (random.nextInt(4)) {
        case 0 -> changed.delete(at, end);
        case 1 -> changed.insert(at, INSERTS.get(random.nextInt(INSERTS.size())));
        case 2 -> changed.insert(random.nextInt(changed.length()), changed.substring(at, end));
        default -> changed.setCharAt(at, (char) random.nextInt(0xd800));
      }
    }
    return changed.toString();
  }
}
