package jp.enishi.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.enishi.ask.Phrasings.Judged;
import jp.enishi.ask.Phrasings.Verdict;
import jp.enishi.cypher.Catalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * Ways of asking, written by people who did not know the grammar, each with the question that it
 * means or with why it must be refused. Names are those of the shipped facts.
 */
class PhrasingsTests {

  private static List<Judged> judged;

  @BeforeAll
  static void askAll() throws IOException {
    String table =
        new ClassPathResource("ask/phrasings.csv").getContentAsString(StandardCharsets.UTF_8);
    judged = Phrasings.judge(table, ShippedVocabulary.load());
  }

  @Test
  void noQuestionIsUnderstoodWrong() {
    assertThat(judged).filteredOn(each -> each.verdict() == Verdict.WRONG).isEmpty();
  }

  @Test
  void ninetySevenInAHundredAreUnderstoodRight() {
    List<Judged> withMeaning =
        judged.stream().filter(each -> !each.row().get("question").equals("refuse")).toList();
    assertThat(withMeaning).hasSizeGreaterThan(1100);
    assertThat(withMeaning)
        .filteredOn(each -> each.verdict() == Verdict.RIGHT)
        .hasSizeGreaterThanOrEqualTo((int) Math.ceil(withMeaning.size() * 0.97));
  }

  @Test
  void noConditionIsOneThatTheQueryDoesNotTake() {
    Catalogue catalogue = new Catalogue();
    assertThat(judged)
        .filteredOn(each -> each.meaning() != null)
        .allSatisfy(
            each ->
                assertThat(Parameters.lost(each.meaning(), catalogue.get(each.meaning().query())))
                    .as(each.row().get("q"))
                    .isEmpty());
  }

  @Test
  void whatCannotBeAnsweredIsRefused() {
    List<Judged> toRefuse =
        judged.stream().filter(each -> each.row().get("question").equals("refuse")).toList();
    assertThat(toRefuse).hasSizeGreaterThan(200);
    assertThat(toRefuse).allMatch(each -> each.verdict() == Verdict.RIGHT);
  }
}
