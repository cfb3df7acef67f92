package jp.enishi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import jp.enishi.model.LineRange;
import jp.enishi.source.SourceRegister;
import jp.enishi.support.SourceDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line of a document is accounted for. */
class ReadingTests {

  private static final Extraction EXTRACTION = new Extraction(SourceRegister.shipped());

  @TempDir private Path folder;

  @Test
  void saysOfEachFilledLineWhichRuleReadItOrThatItIsLeft() {
    for (Path document :
        List.of(
            SourceDocuments.survey(),
            SourceDocuments.ishikawaList(),
            SourceDocuments.koriyamaBudget())) {
      Reading reading = EXTRACTION.reading(document);
      TreeSet<Integer> accounted = new TreeSet<>();
      for (LineReading each : reading.explained()) {
        for (int i = each.lines().from(); i <= each.lines().to(); i++) {
          accounted.add(i);
        }
      }
      for (int i = 1; i <= reading.document().lines().size(); i++) {
        if (!reading.document().line(i).isBlank()) {
          assertThat(accounted).contains(i);
        }
      }
    }
  }

  @Test
  void everyFilledLineOfEveryDocumentIsReadOrReported() {
    for (Path document :
        List.of(
            SourceDocuments.survey(),
            SourceDocuments.ishikawaList(),
            SourceDocuments.koriyamaBudget(),
            SourceDocuments.cases(),
            SourceDocuments.named("003_c922d6d4ed87697e.txt"))) {
      Reading reading = EXTRACTION.reading(document);
      BitSet accounted = new BitSet();
      reading.lines().forEach(each -> set(accounted, each.lines()));
      reading.facts().issues().stream()
          .filter(each -> each.kind().equals("unread"))
          .forEach(each -> set(accounted, each.lines()));
      for (int i = 1; i <= reading.document().lines().size(); i++) {
        String line = reading.document().line(i);
        assertThat(line.isBlank() || accounted.get(i)).as("%s %d: %s", document, i, line).isTrue();
      }
    }
  }

  @Test
  void saysOfACaseWhichSentencesStateNothing() {
    Reading reading = EXTRACTION.reading(SourceDocuments.cases());
    // Case 5: how it came about is read; what it does, and the caption of a photograph, are not.
    assertThat(reading.facts().issues())
        .filteredOn(each -> "事例5".equals(each.entry()) && each.kind().equals("unread"))
        .extracting(each -> each.lines().toString())
        .containsExactly("120-122", "131-136");
    assertThat(reading.facts().issues())
        .filteredOn(each -> "事例5".equals(each.entry()) && !each.kind().equals("unread"))
        .extracting(each -> each.lines() + " " + each.readings())
        .containsExactly("126 [藤枝市→藤枝市農商工連携・6次産業化推進ネットワーク]");
  }

  private static void set(BitSet lines, LineRange range) {
    lines.set(range.from(), range.to() + 1);
  }

  @Test
  void reportsTheLinesOfAListThatNoRuleHasRead() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.txt"),
            "協定名\t締結先\t締結日\n包括連携協定\t株式会社あおば\t令和元年5月1日\n\nこの一覧は毎年見直します。\n");
    Reading reading = EXTRACTION.reading(list);
    assertThat(reading.explained())
        .extracting(LineReading::rule)
        .containsExactly("list/headings", "list/table", Reading.LEFT);
    assertThat(reading.facts().issues())
        .filteredOn(each -> each.kind().equals("unread"))
        .extracting(each -> each.lines().toString())
        .containsExactly("4");
  }
}
