package jp.enishi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.model.DatePrecision;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.BodyFact;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.Facts;
import jp.enishi.source.FigureFact;
import jp.enishi.source.MeetingFact;
import jp.enishi.source.MemberFact;
import jp.enishi.source.PartyFact;
import jp.enishi.source.SourceRegister;
import jp.enishi.source.ThemeFact;
import jp.enishi.source.UnitFact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Invented documents of the same kinds as the shipped ones, as another office, year or editor would
 * have written them, each with what a person reads in it (written before the reader was run).
 * Prints precision and recall of all statements, and each error.
 */
class SiblingDocumentsTests {

  private static final Path FOLDER = Path.of("src/test/resources/siblings");

  @ParameterizedTest
  @CsvSource({
    "agreements-fuji, 0.95, 0.95",
    "agreements-kurashiki, 0.98, 0.88",
    "agreements-nobeoka, 0.98, 0.95",
    "cases-two-labels, 0.97, 0.95",
    "cases-numbered, 0.95, 0.65",
    "cases-labelled, 0.97, 0.7",
    "council-tottori, 0.99, 0.99",
    "council-iwate, 0.99, 0.99",
    "council-shiga, 0.99, 0.99",
    "council-ehime, 0.99, 0.99",
    "survey-later-year, 0.99, 0.99",
    "survey-labelled, 0.85, 0.7"
  })
  void readsDocumentsOfOtherOffices(String name, double leastPrecision, double leastRecall)
      throws IOException {
    Set<String> expected = new TreeSet<>();
    try (Stream<String> lines = Files.lines(FOLDER.resolve(name + ".truth"))) {
      lines.filter(each -> !each.isBlank()).map(Wording::unified).forEach(expected::add);
    }
    Facts facts = new Extraction(SourceRegister.shipped()).read(FOLDER.resolve(name + ".txt"));
    Set<String> read = statements(facts);
    Set<String> missed = new TreeSet<>(expected);
    missed.removeAll(read);
    Set<String> tooMuch = new TreeSet<>(read);
    tooMuch.removeAll(expected);
    int right = expected.size() - missed.size();
    double precision = (double) right / read.size();
    double recall = (double) right / expected.size();
    System.out.printf(
        "%s: precision %.3f, recall %.3f (%d right, %d too much, %d missed)%n",
        name, precision, recall, right, tooMuch.size(), missed.size());
    missed.forEach(each -> System.out.println("missed: " + each));
    tooMuch.forEach(each -> System.out.println("too much: " + each));
    assertThat(precision).isGreaterThanOrEqualTo(leastPrecision);
    assertThat(recall).isGreaterThanOrEqualTo(leastRecall);
  }

  /** One line for each statement: agreements whole, parties and all, by date and kind of tie. */
  private static Set<String> statements(Facts facts) {
    List<String> all = new ArrayList<>();
    for (AgreementFact each : facts.agreements()) {
      String parties =
          facts.parties().stream()
              .filter(party -> party.agreement().equals(each.id()))
              .map(PartyFact::name)
              .map(name -> name.replaceAll("^株式会社|株式会社$", ""))
              .sorted()
              .collect(Collectors.joining(";"));
      all.add(
          "A|"
              + family(each.kind())
              + "|"
              + date(each.signedOn(), each.signedPrecision())
              + "|"
              + parties);
    }
    for (CouncilFact each : facts.rows(CouncilFact.class)) {
      all.add("C|" + each.name() + "|" + date(each.since(), each.sincePrecision()));
    }
    for (MemberFact each : facts.rows(MemberFact.class)) {
      if (!each.planned()) {
        String name = each.name().replaceAll("^株式会社|株式会社$", "");
        all.add("M|" + each.council() + "|" + name + "|" + date(each.from(), each.fromPrecision()));
      }
    }
    for (ThemeFact each : facts.rows(ThemeFact.class)) {
      all.add(
          String.join(
              "|",
              "T",
              each.title(),
              String.join(";", each.proposers()),
              String.join(";", each.departments()),
              each.year().replaceFirst("^令和(\\d+)年度$", "R$1"),
              each.status()));
    }
    for (MeetingFact each : facts.rows(MeetingFact.class)) {
      all.add("G|" + date(each.date(), each.precision()) + "|" + each.planned());
    }
    for (FigureFact each : facts.rows(FigureFact.class)) {
      if (each.rule().startsWith("list/by-kind")) {
        all.add("F|" + each.row() + "|" + each.column() + "|" + each.printed());
      }
    }
    for (BodyFact each : facts.rows(BodyFact.class)) {
      if (!each.fields().isEmpty()) {
        all.add("B|" + each.name() + "|" + String.join(";", each.fields()));
      }
      if (each.rule() != null && each.rule().startsWith("council/")) {
        all.add("P|" + each.name() + "|" + each.link());
      }
      for (String item : each.activities()) {
        String how = (each.planned() ? "予定" : "") + (each.together() ? ";行の全団体" : "");
        all.add("V|" + each.name() + "|" + item + "|" + how);
      }
    }
    for (UnitFact each : facts.rows(UnitFact.class)) {
      all.add(
          String.join(
              "|",
              "U",
              each.organization(),
              each.name() == null ? each.printed() : each.name(),
              each.role(),
              each.link() == null ? "" : each.link()));
    }
    return all.stream().map(Wording::unified).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String family(String kind) {
    return switch (kind) {
      case "姉妹都市提携", "友好都市提携" -> "姉妹・友好都市";
      case "分野別協定" -> "連携協定";
      default -> kind;
    };
  }

  private static String date(LocalDate date, DatePrecision precision) {
    if (date == null) {
      return "";
    }
    return switch (precision) {
      case DAY -> date.toString();
      case MONTH -> date.toString().substring(0, 7);
      case YEAR -> Integer.toString(date.getYear());
      case FISCAL_YEAR -> "FY" + date.getYear();
    };
  }
}
