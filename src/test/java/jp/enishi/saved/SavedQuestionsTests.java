package jp.enishi.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.enishi.cypher.QueryRefused;
import jp.enishi.web.BadParameter;
import jp.enishi.web.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedQuestionsTests {

  @TempDir private Path folder;

  private SavedQuestions questions() {
    return new SavedQuestions(folder.resolve("data/saved-questions.csv"));
  }

  @Test
  void keepsWhatWasSavedForTheNextStart() {
    SavedQuestion words = questions().save("提携先", "words", "{市}と提携しているのは", Map.of("市", "川崎市"));
    SavedQuestion cypher =
        questions()
            .save(
                "年から",
                "cypher",
                "RETURN $from,\n\"改行\"",
                Map.of("from", Map.of("$date", "2000-01-01")));

    assertThat(questions().list()).containsExactly(cypher, words);
    assertThat(questions().get(words.id()).inWords(Map.of())).isEqualTo("川崎市と提携しているのは");
    assertThat(questions().get(words.id()).inWords(Map.of("市", "札幌市"))).isEqualTo("札幌市と提携しているのは");
  }

  @Test
  void takesOneOffTheListButNotOutOfTheLedger() throws Exception {
    SavedQuestion one = questions().save("一", "words", "一", Map.of());
    SavedQuestion two = questions().save("二", "words", "二", Map.of());

    questions().remove(one.id());

    assertThat(questions().list()).containsExactly(two);
    assertThat(Files.readAllLines(folder.resolve("data/saved-questions.csv"))).hasSize(4);
    assertThatThrownBy(() -> questions().remove(one.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void givesOneAnotherNameAndLeavesItsLinkAndItsPlace() {
    SavedQuestion one = questions().save("一", "words", "{市}の協定", Map.of("市", "川崎市"));
    SavedQuestion two = questions().save("二", "words", "二", Map.of());

    SavedQuestion renamed = questions().rename(one.id(), " 協定 ");

    assertThat(questions().list()).containsExactly(two, renamed);
    assertThat(renamed).isEqualTo(one.named("協定"));
    assertThatThrownBy(() -> questions().rename(one.id(), " ")).isInstanceOf(BadParameter.class);
    assertThatThrownBy(() -> questions().rename(one.id(), "一\n二")).isInstanceOf(BadParameter.class);
    assertThatThrownBy(() -> questions().rename("none", "名")).isInstanceOf(NotFound.class);
  }

  @Test
  void keepsNoCypherThatTheConsoleWouldNotRun() {
    for (String q : List.of("CREATE (n)", "MATCH (n) DETACH DELETE n", "CALL dbms.components()")) {
      assertThatThrownBy(() -> questions().save("名前", "cypher", q, Map.of()))
          .isInstanceOf(QueryRefused.class);
    }
    assertThat(questions().list()).isEmpty();
  }

  @Test
  void keepsNoCypherAsWords() {
    for (String q : List.of("CREATE (n)", "match (n) return n", "DROP INDEX x; RETURN 1")) {
      assertThatThrownBy(() -> questions().save("名前", "words", q, Map.of()))
          .isInstanceOf(BadParameter.class)
          .hasMessageContaining("Cypher として");
    }
    questions().save("名前", "words", "With whom does {city} partner?", Map.of("city", "Sapporo"));
    assertThat(questions().list()).hasSize(1);
  }

  @Test
  void keepsNoNameOrQuestionInSeveralLines() {
    for (List<String> each :
        List.of(
            List.of("一行目\n二行目", "words", "川崎市の協定"),
            List.of("名\u0000前", "words", "川崎市の協定"),
            List.of("名前", "words", "川崎市の\r\n協定"))) {
      assertThatThrownBy(() -> questions().save(each.get(0), each.get(1), each.get(2), Map.of()))
          .isInstanceOf(BadParameter.class);
    }
    assertThat(questions().list()).isEmpty();
  }

  @Test
  void refusesWhatIsNoQuestion() {
    for (List<String> each :
        List.of(
            List.of(" ", "words", "q"), List.of("n", "words", ""), List.of("n", "sql", "SELECT"))) {
      assertThatThrownBy(() -> questions().save(each.get(0), each.get(1), each.get(2), Map.of()))
          .isInstanceOf(BadParameter.class);
    }
    assertThat(questions().list()).isEmpty();
  }
}
