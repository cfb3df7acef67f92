package jp.enishi.extraction.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.enishi.extraction.Extraction;
import jp.enishi.source.Facts;
import jp.enishi.source.MeetingFact;
import jp.enishi.source.MemberFact;
import jp.enishi.source.SourceRegister;
import jp.enishi.source.ThemeFact;
import jp.enishi.support.GoldTable;
import jp.enishi.support.Score;
import jp.enishi.support.SourceDocuments;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Members, themes and meetings of the council, held against what a person read in its papers before
 * the program's output was looked at. Prints precision, recall and each error.
 */
class CouncilGoldTests {

  private static final String COUNCIL = "ワンチームとやま連携推進本部";

  private final Facts facts =
      new Extraction(SourceRegister.shipped()).read(SourceDocuments.council());

  @Test
  void membersAgreeWithWhatAPersonReads() {
    hold(
        Score.of(
            "members",
            rows("members", row -> row.get("council") + " " + row.get("name")),
            facts.rows(MemberFact.class).stream()
                .filter(each -> each.council().equals(COUNCIL))
                .map(each -> each.council() + " " + each.name())
                .collect(Collectors.toSet())));
  }

  @Test
  void themesWithProposersAndDepartmentsAgreeWithWhatAPersonReads() {
    hold(
        Score.of(
            "themes",
            rows(
                "themes",
                row ->
                    theme(
                        row.get("title"),
                        row.get("year"),
                        row.get("status"),
                        List.of(row.get("proposers").split("\\|")),
                        List.of(row.get("department").split("\\|")))),
            facts.rows(ThemeFact.class).stream()
                .map(
                    each ->
                        theme(
                            each.title(),
                            each.year(),
                            each.status(),
                            each.proposers(),
                            each.departments()))
                .collect(Collectors.toSet())));
  }

  @Test
  void meetingsWithThemeAndDateAgreeWithWhatAPersonReads() {
    hold(
        Score.of(
            "meetings",
            rows(
                "meetings",
                row -> row.get("theme") + " " + row.get("date") + " " + row.get("planned")),
            facts.rows(MeetingFact.class).stream()
                .map(
                    each ->
                        (each.theme() == null ? "" : each.theme())
                            + " "
                            + each.date()
                            + " "
                            + each.planned())
                .collect(Collectors.toSet())));
  }

  private static String theme(
      String title,
      String year,
      String status,
      Collection<String> proposers,
      Collection<String> departments) {
    return "%s %s %s %s %s"
        .formatted(title, year, status, new TreeSet<>(proposers), new TreeSet<>(departments));
  }

  private static Set<String> rows(String table, Function<CSVRecord, String> row) {
    return GoldTable.rows("/council/" + table + ".csv").stream()
        .map(row)
        .collect(Collectors.toSet());
  }

  private static void hold(Score score) {
    System.out.println(score.report());
    assertThat(score.precision()).as(score.report()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.recall()).as(score.report()).isGreaterThanOrEqualTo(0.95);
  }
}
