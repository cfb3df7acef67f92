package jp.enishi.extraction.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import jp.enishi.extraction.parties.PartyList;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.source.BodyFact;
import jp.enishi.source.Facts;
import jp.enishi.source.SourceInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that a text names as taking part, in invented sentences. */
class BodyRuleTests {

  private final Countries countries = Countries.load();
  private final LocalGovernments localGovernments = LocalGovernments.load();

  @Test
  void whatStandsInBracketsBehindABodyIsItsOtherName() {
    assertThat(bodies("藤沢市は、日本貿易振興機構(ジェトロ)の事業を活用して、オウル市に職員を派遣した。"))
        .extracting(BodyFact::name)
        .containsExactly("日本貿易振興機構");
  }

  @Test
  void aBodyInBracketsBehindSomethingElseIsABody() {
    assertThat(bodies("藤沢市は、現地の支援機関(ジェトロ)を通じて、オウル市に職員を派遣した。"))
        .extracting(BodyFact::name)
        .contains("ジェトロ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "藤沢市は慶応大学と連携協定を締結し、平成27年に藤沢市とオウル市が「福祉に関する協定」を締結した。",
        "姉妹都市は、オウル市(平成4年)、ウィンザー市(昭和62年)の友好都市である。"
      })
  void readsSentencesWhoseStatementsReachOverOneAnother(String sentence) {
    assertThatCode(() -> bodies(sentence)).doesNotThrowAnyException();
  }

  private List<BodyFact> bodies(String sentence) {
    PartyList parties = new PartyList(countries, localGovernments);
    Passage passage =
        new Passage(
            "1",
            "x-01",
            null,
            0,
            List.of(),
            parties.japanese("藤沢市"),
            parties.foreign("フィンランド オウル市"),
            List.of(new Passage.Line(1, sentence)));
    Facts facts =
        Facts.of(
            new SourceInfo(
                "x", "x", null, null, null, null, null, null, null, null, List.of(), Map.of()));
    return new ProseReader(countries, localGovernments)
        .read(List.of(passage), facts)
        .addedTo(facts)
        .rows(BodyFact.class);
  }
}
