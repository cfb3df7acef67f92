package jp.enishi.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionsTests {

  private static Vocabulary vocabulary;

  @BeforeAll
  static void load() {
    vocabulary = ShippedVocabulary.load();
  }

  private static List<String> complete(String typed) {
    return new Completions(vocabulary).of(typed).stream().map(Completion::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "瀋陽,瀋陽市",
    "瀋陽市,瀋陽市と提携している自治体は",
    "瀋陽市と,瀋陽市と提携している自治体は",
    "瀋陽市と提携,瀋陽市と提携している自治体は",
    "瀋陽市の,瀋陽市の協定の一覧",
    "瀋陽市の最,瀋陽市の最新の協定",
    "瀋陽市とかわ,瀋陽市と川崎市",
    "川崎市と瀋陽,川崎市と瀋陽市",
    "川崎市と瀋陽市,川崎市と瀋陽市の協定",
    "川崎市と瀋陽市の共,川崎市と瀋陽市の共通の提携先",
    "中国と,中国と提携している自治体は",
    "中国の都,中国の都市と提携している自治体は",
    "教育分野の,教育分野の協定は何件",
    "最新,最新の協定",
    "提携先が,提携先が最も多い自治体",
    "shenyang p,shenyang partners",
    "newest,newest agreements"
  })
  void goesOnFromWhatIsTyped(String typed, String completed) {
    assertThat(complete(typed)).contains(completed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"瀋陽市と", "瀋陽市の", "川崎市と瀋陽市", "川崎市は", "中国の", "教育の", "川崎市と", "Kawasaki ", "最", "と"})
  void everyQuestionOfferedIsUnderstoodAndKeepsWhatIsTyped(String typed) {
    List<Completion> offered = new Completions(vocabulary).of(typed);

    assertThat(offered)
        .filteredOn(each -> each.kind().equals("question"))
        .allSatisfy(
            each -> {
              assertThat(each.text()).startsWithIgnoringCase(typed);
              assertThat(Understanding.of(each.text(), vocabulary).outcome().refusal()).isNull();
            });
  }

  @Test
  void aParticleBeginsNoName() {
    assertThat(complete("瀋陽市と")).allMatch(each -> each.startsWith("瀋陽市と")).isNotEmpty();
    assertThat(complete("川崎市は")).noneMatch(each -> each.matches("川崎市[^は].*"));
  }
}
