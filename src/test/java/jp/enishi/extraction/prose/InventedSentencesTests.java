package jp.enishi.extraction.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.junit.jupiter.api.Test;

/**
 * Sentences that stand in no document, many of them traps that state no fact: none of these may
 * give one, and of the others at least nineteen in twenty must be read.
 */
class InventedSentencesTests {

  private static final Path SENTENCES = Path.of("src/test/resources/prose/invented.csv");

  private final Countries countries = Countries.load();
  private final LocalGovernments localGovernments = LocalGovernments.load();
  private final PartyList partyList = new PartyList(countries, localGovernments);
  private final ProseReader reader = new ProseReader(countries, localGovernments);

  @Test
  void readsWhatIsStatedAndNothingThatIsPlannedDeniedOrWished() throws IOException {
    List<String> errors = new ArrayList<>();
    int sentences = 0;
    int trapped = 0;
    try (var in = Files.newBufferedReader(SENTENCES)) {
      for (CSVRecord row :
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
        sentences++;
        List<StatedRelation> read = read(row);
        StatedRelation expected = expected(row.get("expected"));
        boolean right = expected == null ? read.isEmpty() : read.contains(expected);
        if (!right) {
          trapped += expected == null ? 1 : 0;
          errors.add(row.get("sentence") + " → " + read);
        }
      }
    }
    errors.forEach(System.out::println);
    System.out.printf("%d of %d invented sentences right%n", sentences - errors.size(), sentences);
    assertThat(trapped).isZero();
    assertThat(errors.size()).isLessThanOrEqualTo(sentences / 20);
  }

  private List<StatedRelation> read(CSVRecord row) {
    List<ReadParty> japan =
        row.get("japan").isEmpty() ? List.of() : partyList.japanese(row.get("japan"));
    List<ReadParty> foreign =
        row.get("foreign").isEmpty() ? List.of() : partyList.foreign(row.get("foreign"));
    Passage passage =
        new Passage(
            "1",
            "x-01",
            null,
            0,
            List.of(),
            japan,
            foreign,
            List.of(new Passage.Line(1, row.get("sentence"))));
    SourceInfo source =
        new SourceInfo(
            "x", "x", null, null, null, null, null, null, null, null, List.of(), Map.of());
    Facts facts = reader.read(List.of(passage), Facts.of(source)).addedTo(Facts.of(source));
    return StatedRelation.of("x", facts);
  }

  private static StatedRelation expected(String cell) {
    if (cell.equals("-")) {
      return null;
    }
    String[] parts = cell.split(";", -1);
    return new StatedRelation("x", 1, parts[0], StatedRelation.names(parts[1], parts[2]), parts[3]);
  }
}
