package jp.enishi.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import jp.enishi.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrecedenceTests {

  private static final Told CARD = Told.of("card", "個票：甲市", Place.of("①-1", null));
  private static final Told CONTENTS = Told.of("contents", "目次：乙市", Place.of("目次", null));

  @ParameterizedTest
  @EnumSource(Between.class)
  void theShippedRulesDecideEveryKind(Between each) {
    List<Told> readings =
        List.of(
                "card",
                "cell",
                "first",
                "most",
                "contents",
                "table",
                "total",
                "head",
                "names",
                "era",
                "counted",
                "printed",
                "claim")
            .stream()
            .map(role -> Told.of(role, role, Place.of("①-1", null)))
            .toList();
    assertThat(Precedence.load().choose(each, readings)).isPresent();
  }

  @Test
  void theFirstRuleWhoseReadingCanBeReadDecides() {
    assertThat(use(CARD, CONTENTS)).isEqualTo("個票：甲市");
    assertThat(use(CARD.unreadable(), CONTENTS)).isEqualTo("目次：乙市");
  }

  @Test
  void anotherOrderOfTheRulesDecidesOtherwise() throws IOException {
    Precedence contentsFirst =
        Precedence.read(
            new StringReader(
                """
                between,order,use,when,rule
                card-contents,2,card,,個票による
                card-contents,1,contents,,目次による
                """),
            "rules.csv");
    Precedence.Choice choice =
        contentsFirst.choose(Between.CARD_CONTENTS, List.of(CARD, CONTENTS)).orElseThrow();
    assertThat(choice.told()).isEqualTo(CONTENTS);
    assertThat(choice.rule()).isEqualTo("目次による");
  }

  @Test
  void aRuleOfAnUnknownKindIsRefusedNamingTheFile() {
    String rules = "between,order,use,when,rule\nmoon-sun,1,moon,,月による\n";
    assertThatThrownBy(() -> Precedence.read(new StringReader(rules), "rules.csv"))
        .hasMessageContaining("rules.csv")
        .hasMessageContaining("moon-sun");
  }

  @Test
  void aPlaceReadsBackAsItIsWritten() {
    for (String each : List.of("#⑥-3:413-443", ":98", "clair-2012#row 1", "clair-2012#⑥-3:3")) {
      assertThat(Place.of(each)).hasToString(each);
    }
  }

  @Test
  void contradictionsKeepTheirIdsWhenMoreIsFound() {
    Finding title = contradiction("②-1", "title");
    Finding date = contradiction("①-3", "date");
    assertThat(Finding.numbered("x-issue", List.of(title)))
        .extracting(Finding::id)
        .containsExactly("x-issue-card-contents-②-1-title");
    assertThat(Finding.numbered("x-issue", List.of(date, title)))
        .extracting(Finding::id)
        .contains("x-issue-card-contents-②-1-title");
  }

  private static Finding contradiction(String entry, String matter) {
    return new Contradiction(
            Between.CARD_CONTENTS,
            matter,
            Severity.NOTE,
            List.of(),
            entry,
            null,
            "違います。",
            List.of(CARD, CONTENTS))
        .by(Precedence.load());
  }

  private static String use(Told... readings) {
    return Precedence.load()
        .choose(Between.CARD_CONTENTS, List.of(readings))
        .orElseThrow()
        .told()
        .text();
  }
}
