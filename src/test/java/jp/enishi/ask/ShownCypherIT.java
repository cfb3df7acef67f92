package jp.enishi.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.cypher.ReadOnlyCypher;
import jp.enishi.graph.DrawnGraph;
import jp.enishi.graph.GraphWriter;
import jp.enishi.support.NeedsNeo4j;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;

/** What is shown with an answer, on a graph small enough to check by hand. */
@NeedsNeo4j
@SpringBootTest
class ShownCypherIT {

  private static final String GRAPH =
      """
      中国 Country = 中華人民共和国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      北九州市 Municipality 福岡県
      a1 友好都市提携 1 1981 川崎市 -- 瀋陽市
      a2 分野別協定 ⑥-1 1997-06 川崎市 -- 瀋陽市
      a3 分野別協定 ⑥-2 2003年度 北九州市 -- 大連市
      a4 分野別協定 ⑥-3 2004-05-06..2009-03-31 札幌市 -- 瀋陽市
      """;

  /** So many phrasings of each kind of question in each language. */
  private static final int OF_EACH = 1;

  @Autowired private Questions questions;
  @Autowired private ReadOnlyCypher cypher;

  @BeforeAll
  static void load(@Autowired GraphWriter writer) {
    writer.write(DrawnGraph.of(GRAPH));
  }

  @Test
  void givesTheRowsThatAreShownWhateverIsAsked() throws IOException {
    String table =
        new ClassPathResource("ask/phrasings.csv").getContentAsString(StandardCharsets.UTF_8);
    Map<String, Integer> asked = new HashMap<>();
    for (CSVRecord row : Phrasings.rows(table)) {
      String kind = row.get("question") + row.get("lang");
      if (kind.startsWith("refuse") || asked.getOrDefault(kind, 0) == OF_EACH) {
        continue;
      }
      Answer answer = questions.ask(row.get("q"));
      if (answer.refused() == null) {
        var again = cypher.run(answer.cypher(), answer.parameters());
        assertThat(again.columns()).isEqualTo(answer.answer().columns());
        assertThat(again.rows()).as(row.get("q")).isEqualTo(answer.answer().rows());
        assertThat(answer.count()).isEqualTo(again.rows().size());
        assertThat(answer.coverage()).isNotNull();
        asked.merge(kind, 1, Integer::sum);
      }
    }
    assertThat(asked).hasSizeGreaterThan(50);
  }

  @Test
  void answersInTheLanguageOfTheQuestionOrTheOneAskedFor() {
    Answer english = questions.ask("partners of 瀋陽市");
    Answer japanese = questions.ask("瀋陽市の提携先");
    Answer asked = questions.ask("瀋陽市の提携先", null, "en");

    assertThat(english.answer().columns()).startsWith("id", "organization", "kind");
    assertThat(japanese.answer().columns()).startsWith("id", "団体", "種別");
    assertThat(asked.answer()).isEqualTo(english.answer());
    assertThat(asked.understoodAs().sentence()).startsWith("Understood as");
    assertThat(english.answer().rows()).isEqualTo(japanese.answer().rows());
    assertThat(english.sources()).isEqualTo(japanese.sources());
  }

  @Test
  void answersWithNoneAboutWhomTheGraphDoesNotHold() {
    for (String q : List.of("浦和市の提携先", "サッポロビールと提携している自治体", "宇都宮市の姉妹都市", "partners of Lyon")) {
      Answer answer = questions.ask(q);
      assertThat(answer.status()).as(q).isEqualTo("answered");
      assertThat(answer.count()).isZero();
      assertThat(answer.coverage()).isNotNull();
    }
  }
}
