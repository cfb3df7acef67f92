package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The counts by kind in src/docs/contradictions.md are those of the list itself. */
class PublishedDisagreementsTests {

  private static final Path LIST = Path.of("src/test/resources/survey/disagreements.csv");
  private static final Path PAGE = Path.of("src/docs/contradictions.md");

  /** A kind, rows, seen, of them sure, of these seen. */
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\| ([a-z-]+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|");

  @Test
  void areThoseOfTheList() throws IOException {
    List<CSVRecord> rows = rows();
    Map<String, List<Long>> counted = new TreeMap<>();
    rows.stream()
        .map(row -> row.get("kind"))
        .distinct()
        .forEach(kind -> counted.put(kind, counts(rows, row -> row.get("kind").equals(kind))));
    counted.put("all", counts(rows, row -> true));
    Map<String, List<Long>> published = new TreeMap<>();
    LINE.matcher(Files.readString(PAGE))
        .results()
        .forEach(
            line ->
                published.put(
                    line.group(1),
                    List.of(
                        Long.valueOf(line.group(2)),
                        Long.valueOf(line.group(3)),
                        Long.valueOf(line.group(4)),
                        Long.valueOf(line.group(5)))));

    assertThat(published).isEqualTo(counted);
  }

  @Test
  void everySureOneThatAProgramCannotSeeIsNamedThere() throws IOException {
    String page = Files.readString(PAGE);
    List<CSVRecord> unseen =
        rows().stream().filter(row -> sure(row) && row.get("finding").isEmpty()).toList();

    assertThat(page).contains(unseen.size() + " are not seen; each has its reason in the list");
    assertThat(unseen).allSatisfy(row -> assertThat(page).contains("(" + row.get("entry")));
  }

  private static List<Long> counts(List<CSVRecord> rows, Predicate<CSVRecord> of) {
    Predicate<CSVRecord> seen = row -> !row.get("finding").isEmpty();
    return List.of(
        rows.stream().filter(of).count(),
        rows.stream().filter(of.and(seen)).count(),
        rows.stream().filter(of.and(PublishedDisagreementsTests::sure)).count(),
        rows.stream().filter(of.and(seen).and(PublishedDisagreementsTests::sure)).count());
  }

  private static boolean sure(CSVRecord row) {
    return row.get("sure").equals("sure");
  }

  private static List<CSVRecord> rows() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(LIST, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }
}
