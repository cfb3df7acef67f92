package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.enishi.ask.Answer;
import jp.enishi.ask.Questions;
import org.junit.jupiter.api.Test;

/**
 * Questions in words, asked of the graph that a fresh start serves. Beside {@link ShippedGraphIT},
 * which has loaded it, so that it need not be loaded twice.
 */
interface ShippedQuestions {

  Questions questions();

  /** As the survey lists them; ShippedGraphIT counts the same in the graph. */
  @Test
  default void kawasakiAndShenyangHaveFiveAgreementsInFields() {
    Answer answer = questions().ask("川崎市と瀋陽市の分野別協定");
    assertThat(answer.understoodAs().question()).isEqualTo("agreements");
    assertThat(answer.count()).isEqualTo(5);
    assertThat(answer.sources()).extracting(Answer.RowSource::row).contains(0, 1, 2, 3, 4);
  }

  @Test
  default void sapporoIsAPartnerOfShenyangBesidesKawasaki() {
    assertThat(column(questions().ask("川崎市のほかに瀋陽市と提携している自治体は"), "団体"))
        .contains("札幌市")
        .doesNotContain("川崎市", "瀋陽市");
  }

  @Test
  default void shenyangIsSharedByKawasakiAndSapporo() {
    assertThat(
            column(questions().ask("partners shared by Kawasaki City and Sapporo"), "organization"))
        .contains("Shenyang");
  }

  @Test
  default void sixteenBelongToTheCouncilOfToyama() {
    assertThat(column(questions().ask("ワンチームとやま連携推進本部の構成団体"), "団体"))
        .hasSize(16)
        .contains("富山県", "舟橋村");
  }

  @Test
  default void aNameThatTwoPlacesBearIsAskedBack() {
    Answer answer = questions().ask("府中市の提携先");
    assertThat(answer.status()).isEqualTo("ambiguous");
    assertThat(answer.suggestions()).contains("東京都府中市の提携先", "広島県府中市の提携先");
  }

  @Test
  default void whatIsNotUnderstoodIsRefusedInTheAskersLanguage() {
    assertThat(questions().ask("Why does Kawasaki have partners?").refused().reason())
        .doesNotContain("。");
    assertThat(questions().ask("").refused().code()).isEqualTo("empty");
    assertThat(questions().ask("'; DROP TABLE x; -- \u0000").refused()).isNotNull();
  }

  @Test
  default void namesAndQuestionsAreCompleted() {
    assertThat(questions().complete("川崎市と瀋陽")).extracting("text").contains("川崎市と瀋陽市");
    assertThat(questions().complete("瀋陽市")).extracting("text").contains("瀋陽市と提携している自治体は");
  }

  private static List<Object> column(Answer answer, String name) {
    int index = answer.answer().columns().indexOf(name);
    return answer.answer().rows().stream().map(row -> row.get(index)).toList();
  }
}
