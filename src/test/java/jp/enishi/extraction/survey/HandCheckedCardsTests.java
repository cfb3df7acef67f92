package jp.enishi.extraction.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.enishi.extraction.Extraction;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.CitationFact;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;
import jp.enishi.source.SourceRegister;
import jp.enishi.support.SourceDocuments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * 58 cards across all nine fields, with every difficult layout, against a table made by reading the
 * document twice without sight of any program output.
 */
class HandCheckedCardsTests {

  private static Facts facts;

  @BeforeAll
  static void readTheSurvey() {
    facts = new Extraction(SourceRegister.shipped()).read(SourceDocuments.survey());
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/survey/hand-checked-cards.csv",
      numLinesToSkip = 1,
      maxCharsPerColumn = 20_000)
  void readsTheCardAsAPersonDoes(
      String entry,
      String title,
      String form,
      String mark,
      String japan,
      String foreign,
      String countries,
      String units,
      String dates,
      String lines,
      String department,
      String telephone) {
    CitationFact citation =
        facts.citations().stream()
            .filter(each -> each.entry().equals(entry))
            .findFirst()
            .orElseThrow();
    AgreementFact agreement =
        facts.agreements().stream()
            .filter(each -> each.id().equals(citation.agreement()))
            .findFirst()
            .orElseThrow();
    assertThat(citation.printed()).isEqualTo(title);
    assertThat(citation.mark()).isEqualTo(mark);
    assertThat(citation.lines()).hasToString(lines);
    assertThat(of(agreement, "japan", PartyFact::name)).containsExactlyElementsOf(items(japan));
    assertThat(of(agreement, "foreign", PartyFact::name))
        .containsExactlyInAnyOrderElementsOf(items(foreign));
    assertThat(of(agreement, "foreign", PartyFact::countryCode))
        .containsExactlyInAnyOrderElementsOf(items(countries));
    assertThat(units(agreement)).containsExactlyInAnyOrderElementsOf(items(units));
    assertThat(dates(agreement)).containsExactlyElementsOf(items(dates));
    if (citation.mark() == null && agreement.title().equals(title)) {
      assertThat(agreement.form()).isEqualTo(form);
      assertThat(plain(agreement.department())).isEqualTo(plain(department));
      assertThat(agreement.telephone()).isEqualTo(telephone);
    }
  }

  private static List<String> of(
      AgreementFact agreement, String side, Function<PartyFact, String> value) {
    return facts.parties().stream()
        .filter(
            each ->
                each.agreement().equals(agreement.id())
                    && each.side().equals(side)
                    && each.role() == null)
        .map(value)
        .toList();
  }

  private static List<String> units(AgreementFact agreement) {
    return facts.parties().stream()
        .filter(each -> each.agreement().equals(agreement.id()) && each.unit() != null)
        .flatMap(each -> Arrays.stream(each.unit().split("\\|")))
        .toList();
  }

  private static List<String> dates(AgreementFact agreement) {
    return facts.dates().stream()
        .filter(each -> each.agreement().equals(agreement.id()))
        .map(each -> each.meaning() + ":" + each.date() + ":" + each.precision().code())
        .collect(Collectors.toList());
  }

  private static List<String> items(String joined) {
    return joined == null ? List.of() : List.of(joined.split("\\|"));
  }

  private static String plain(String text) {
    return text == null ? "" : text.replaceAll("\\s+", " ");
  }
}
