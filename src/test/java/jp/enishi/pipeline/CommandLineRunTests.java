package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineRunTests {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"serve", "extract", "load", "check", "resolve", "judge"})
  void explainsEveryVerbInJapanese(String verb) {
    assertThat(run(verb, "--help")).isZero();
    assertThat(out.toString())
        .contains("使い方: java -jar enishi.jar " + verb, "--data", "--neo4j-uri");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void listsTheVerbs() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("操作:", "serve", "extract", "load", "check");
  }

  @Test
  void saysItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("Enishi ");
  }

  @Test
  void suggestsTheVerbThatWasMeant() {
    assertThat(run("lod")).isEqualTo(2);
    assertThat(err.toString()).contains("「lod」という操作はありません", "load", "--help");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--dta", "--foo=1", "-x", "--server.port"})
  void takesOnlySettingsThatHaveANameAndAValue(String argument) {
    assertThat(run("load", argument)).isEqualTo(2);
    assertThat(err.toString()).contains("「" + argument + "」というオプションはありません");
  }

  @Test
  void namesWhatIsMissing() {
    assertThat(run("extract")).isEqualTo(2);
    assertThat(err.toString()).contains("--out DIR", "DOCUMENT");
  }

  @ParameterizedTest
  @CsvSource({
    "analyse degree --as-of 2012-13-01, --as-of に「2012-13-01」, 2012-08-31",
    "analyse degree --seed many, --seed に「many」, 整数",
    "analyse degree --alpha half, --alpha に「half」, 0.85",
    "analyse degree --weight-as length, --weight-as に「length」, distance"
  })
  void saysWhatAValueLooksLike(String line, String wrong, String right) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains(wrong, right);
  }

  @Test
  void refusesAWordTooMany() {
    assertThat(run("check", "now")).isEqualTo(2);
    assertThat(err.toString()).contains("「now」は余分です");
  }

  @Test
  void refusesAnAddressThatIsNotOfNeo4j() {
    assertThat(run("load", "--neo4j-uri", "localhost:7687")).isEqualTo(2);
    assertThat(err.toString()).contains("localhost:7687", "bolt://");
  }

  private int run(String... arguments) {
    return CommandLineRun.of(
        Object.class, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
