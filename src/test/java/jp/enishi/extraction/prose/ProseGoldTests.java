package jp.enishi.extraction.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.enishi.extraction.Extraction;
import jp.enishi.extraction.UnreadableDocument;
import jp.enishi.source.SourceRegister;
import jp.enishi.support.SourceDocuments;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Measures what is read out of the prose of all five documents against a list made by reading them.
 * Prints precision, recall and each error: {@code mvn -Dtest=ProseGoldTests test}.
 */
class ProseGoldTests {

  private static final Path GOLD = Path.of("src/test/resources/prose/gold.csv");

  /** A fact, not a mention: it may stand at any of the places listed. */
  private static final Set<String> STATED_ONCE = Set.of("合併", "合併予定", "協議会", "加盟");

  @Test
  void readsTheRelationsThatAPersonReads() throws IOException {
    List<CSVRecord> gold = gold();
    List<String> errors = new ArrayList<>();
    Map<String, int[]> byKind = new LinkedHashMap<>();
    for (String document : List.of("000", "001", "002", "003", "004")) {
      List<StatedRelation> read = new ArrayList<>(read(document));
      for (CSVRecord row : gold) {
        if (row.get("document").equals(document)) {
          score(row, read, errors, byKind);
        }
      }
      for (StatedRelation each : read) {
        count(byKind, each.kind())[1]++;
        errors.add("too much: " + each);
      }
    }
    int right = byKind.values().stream().mapToInt(each -> each[0]).sum();
    int wrong = byKind.values().stream().mapToInt(each -> each[1]).sum();
    int missed = byKind.values().stream().mapToInt(each -> each[2]).sum();
    double precision = (double) right / (right + wrong);
    double recall = (double) right / (right + missed);
    byKind.forEach(
        (kind, each) ->
            System.out.printf(
                "%s: %d right, %d too much, %d missed%n", kind, each[0], each[1], each[2]));
    System.out.printf("precision %.3f, recall %.3f%n", precision, recall);
    errors.forEach(System.out::println);
    assertThat(precision).isGreaterThanOrEqualTo(0.98);
    assertThat(recall).isGreaterThanOrEqualTo(0.95);
  }

  private static void score(
      CSVRecord row, List<StatedRelation> read, List<String> errors, Map<String, int[]> byKind) {
    List<Integer> lines =
        Arrays.stream(row.get("lines").split("\\|")).map(Integer::valueOf).toList();
    Set<String> names = StatedRelation.names(row.get("left"), row.get("right"));
    List<StatedRelation> wanted =
        lines.stream()
            .map(
                line ->
                    new StatedRelation(
                        row.get("document"), line, row.get("kind"), names, row.get("date")))
            .toList();
    if (STATED_ONCE.contains(row.get("kind"))) {
      boolean found = wanted.stream().filter(read::remove).count() > 0;
      count(byKind, wanted.get(0).kind())[found ? 0 : 2]++;
      if (!found) {
        errors.add("missed: " + wanted.get(0));
      }
      return;
    }
    for (StatedRelation each : wanted) {
      boolean found = read.remove(each);
      count(byKind, each.kind())[found ? 0 : 2]++;
      if (!found) {
        errors.add("missed: " + each);
      }
    }
  }

  private static int[] count(Map<String, int[]> byKind, String kind) {
    return byKind.computeIfAbsent(kind, each -> new int[3]);
  }

  /** A document that no reader knows gives nothing, and all its rows count as missed. */
  private static List<StatedRelation> read(String document) {
    try {
      Path file = SourceDocuments.numbered(document);
      return StatedRelation.of(document, new Extraction(SourceRegister.shipped()).read(file));
    } catch (UnreadableDocument e) {
      return List.of();
    }
  }

  private static List<CSVRecord> gold() throws IOException {
    try (var in = Files.newBufferedReader(GOLD)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(in)
          .getRecords();
    }
  }
}
