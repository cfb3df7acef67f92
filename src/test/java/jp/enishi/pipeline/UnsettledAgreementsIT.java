package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.enishi.EnishiApplication;
import jp.enishi.extraction.Extraction;
import jp.enishi.source.FactFolder;
import jp.enishi.source.Facts;
import jp.enishi.source.SourceRegister;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What a reader could not read for certain waits for a person: it is in the facts and among the
 * findings, and in the graph only when somebody has said that it is an agreement.
 */
@NeedsNeo4j
@SpringBootTest(
    classes = EnishiApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UnsettledAgreementsIT {

  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());
  private static final Path DATA = temporary();

  /** One sure row; two below a heading of which it is open what it says of them. */
  private static final String LIST =
      """
      伊那市 連携協定一覧

      ## 締結中の協定
      | 協定名 | 締結先 | 締結日 |
      |---|---|---|
      | 包括連携協定 | 信州みのり銀行 | 2018年4月1日 |

      ## 過去の協定
      | 協定名 | 締結先 | 締結日 |
      |---|---|---|
      | 森づくりに関する協定 | やまびこ製紙株式会社 | 2009年10月1日 |
      | 見守りに関する協定 | 伊那新聞販売組合 | 2010年10月1日 |
      """;

  @Autowired private Load load;
  @Autowired private ChooseReading choices;
  @Autowired private Driver driver;

  @DynamicPropertySource
  static void dataOfItsOwn(DynamicPropertyRegistry registry) {
    registry.add("enishi.database.directory", () -> DATA.toString());
  }

  @Test
  void waitForAPersonsWord() throws IOException {
    Path document = Files.writeString(DATA.resolve("list.txt"), LIST);
    Facts facts = new Extraction(SourceRegister.shipped()).read(document);
    assertThat(facts.agreements()).hasSize(3);
    String source = facts.source().id();
    Path folder = DATA.resolve("facts");
    FactFolder.write(facts, folder.resolve(source));

    load.from(Optional.of(folder), NOWHERE, NOWHERE);
    assertThat(tied()).containsExactly("信州みのり銀行");
    assertThat(waiting())
        .containsExactly(
            "協定として扱う：森づくりに関する協定（伊那市・やまびこ製紙株式会社、2009年10月1日）",
            "協定として扱う：見守りに関する協定（伊那市・伊那新聞販売組合、2010年10月1日）",
            "1件ずつ選ぶ");

    choices.choose(source + "-02-unsettled", "1", "企画課", "文書で確かめた");
    assertThat(tied()).containsExactly("やまびこ製紙株式会社", "信州みのり銀行");
    assertThat(waiting()).hasSize(2);

    choices.choose(source + "-unsettled", "2", "企画課", "まとめて確かめた");
    assertThat(tied()).containsExactly("やまびこ製紙株式会社", "伊那新聞販売組合", "信州みのり銀行");

    choices.choose(source + "-03-unsettled", "2", "企画課", "協定ではなかった");
    assertThat(tied()).containsExactly("やまびこ製紙株式会社", "信州みのり銀行");

    for (String each : List.of("-unsettled", "-02-unsettled", "-03-unsettled")) {
      choices.choose(source + each, "rule", "企画課", "戻す");
    }
    assertThat(tied()).containsExactly("信州みのり銀行");
    assertThat(list("MATCH (a:Agreement) RETURN a.title AS each")).containsExactly("包括連携協定");
  }

  private List<String> tied() {
    return list(
        "MATCH (:Municipality {name: '伊那市'})-[:包括連携協定|連携協定]-(o) RETURN DISTINCT o.name AS each ORDER BY each");
  }

  private List<String> waiting() {
    return list(
        "MATCH (i:Issue {kind: 'unsettled', status: 'open'}) RETURN i.readings[0] AS each ORDER BY size(each) DESC, i.id");
  }

  private List<String> list(String query) {
    return driver.executableQuery(query).withParameters(Map.of()).execute().records().stream()
        .map(each -> each.get("each").asString())
        .toList();
  }

  private static Path temporary() {
    try {
      Path made = Files.createTempDirectory("enishi-unsettled");
      made.toFile().deleteOnExit();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
