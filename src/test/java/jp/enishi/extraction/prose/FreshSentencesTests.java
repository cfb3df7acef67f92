package jp.enishi.extraction.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.enishi.extraction.parties.PartyList;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.source.Facts;
import jp.enishi.source.SourceInfo;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences written before the rules were looked at, every relation of each counted: half of them
 * state something, half are denied, planned, wished or about others. Prints precision, recall and
 * each error.
 */
class FreshSentencesTests {

  private static final Path SENTENCES = Path.of("src/test/resources/prose");

  private final Countries countries = Countries.load();
  private final LocalGovernments localGovernments = LocalGovernments.load();
  private final PartyList partyList = new PartyList(countries, localGovernments);
  private final ProseReader reader = new ProseReader(countries, localGovernments);

  @ParameterizedTest
  @CsvSource({
    "fresh.csv, 0.98, 0.9",
    "planners.csv, 0.95, 0.85",
    "more.csv, 0.98, 0.95",
    "strangers.csv, 0.98, 0.9",
    "strangers2.csv, 0.95, 0.8",
    "strangers2-held.csv, 0.95, 0.75",
    "pages-seen.csv, 0.98, 0.9",
    "pages-held.csv, 0.98, 0.9",
    "clauses-seen.csv, 0.98, 0.9",
    "clauses-held.csv, 0.95, 0.77",
    "mergers.csv, 0.95, 0.85",
    "offices-seen.csv, 0.95, 0.8",
    "offices-held.csv, 0.92, 0.75",
    "offices-fresh.csv, 0.92, 0.8"
  })
  void readsNearlyEveryRelationThatIsStatedAndHardlyAnyOther(
      String sentences, double leastPrecision, double leastRecall) throws IOException {
    List<String> errors = new ArrayList<>();
    int right = 0;
    int tooMuch = 0;
    int missed = 0;
    try (var in = Files.newBufferedReader(SENTENCES.resolve(sentences))) {
      for (CSVRecord row :
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
        List<StatedRelation> read = new ArrayList<>(read(row));
        for (StatedRelation each : expected(row.get("expected"))) {
          if (read.remove(each)) {
            right++;
          } else {
            missed++;
            errors.add("missed: " + each + " in " + row.get("sentence"));
          }
        }
        tooMuch += read.size();
        read.forEach(each -> errors.add("too much: " + each + " in " + row.get("sentence")));
      }
    }
    double precision = (double) right / (right + tooMuch);
    double recall = (double) right / (right + missed);
    System.out.printf(
        "%s: precision %.3f, recall %.3f (%d right, %d too much, %d missed)%n",
        sentences, precision, recall, right, tooMuch, missed);
    errors.forEach(System.out::println);
    assertThat(precision).isGreaterThanOrEqualTo(leastPrecision);
    assertThat(recall).isGreaterThanOrEqualTo(leastRecall);
  }

  private List<StatedRelation> read(CSVRecord row) {
    List<ReadParty> japan =
        row.get("japan").isEmpty() ? List.of() : partyList.japanese(row.get("japan"));
    List<ReadParty> foreign =
        row.get("foreign").isEmpty() ? List.of() : partyList.foreign(row.get("foreign"));
    List<Passage.Line> lines = new ArrayList<>();
    for (String line : row.get("sentence").split("⏎")) {
      lines.add(new Passage.Line(lines.size() + 1, line));
    }
    Passage passage = new Passage("1", "x-01", null, 0, List.of(), japan, foreign, lines);
    SourceInfo source =
        new SourceInfo(
            "x", "x", null, null, null, null, null, null, null, null, List.of(), Map.of());
    Facts facts = reader.read(List.of(passage), Facts.of(source)).addedTo(Facts.of(source));
    return StatedRelation.of("x", facts);
  }

  private static List<StatedRelation> expected(String cell) {
    if (cell.equals("-")) {
      return List.of();
    }
    return Arrays.stream(cell.split(" \\+ "))
        .map(each -> each.split(";", -1))
        .map(
            each ->
                new StatedRelation(
                    "x", 1, each[0], StatedRelation.names(each[1], each[2]), each[3]))
        .toList();
  }
}
