package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResolveCommandTests {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void judgesEachPairOfAFileAndKeepsItsOtherColumns() throws IOException {
    Path file = file("a,b,why\n府中市,東京都府中市,two\n川﨑市,川崎市,variant\n広島県,広島市,levels\n");
    assertThat(run("resolve", "--pairs", file.toString())).isZero();
    String[] lines = out.toString().split("\n");
    assertThat(lines[0].strip()).isEqualTo("a\tb\tverdict\tscore\treason\twhy");
    assertThat(lines[1]).startsWith("府中市\t東京都府中市\tunsure\t0.500\t").contains("\ttwo");
    assertThat(lines[2]).startsWith("川﨑市\t川崎市\tsame\t1.000\t");
    assertThat(lines[3]).startsWith("広島県\t広島市\tdifferent\t0.000\t");
  }

  /** ソニー was what ソニーグループ was called until 2021-03-31, and is another company since. */
  @Test
  void countryAndDayHoldForEveryNameOfWhichItsRowSaysNothingElse() throws IOException {
    Path day = file("a,b,a_as_of\nソニー,ソニーグループ,\nソニー,ソニーグループ,2022-01-01\n");
    assertThat(run("resolve", "--pairs", day.toString(), "--as-of", "2012-08-31")).isZero();
    assertThat(out.toString().lines().toList().get(1)).startsWith("ソニー\tソニーグループ\tsame\t");
    assertThat(out.toString().lines().toList().get(2)).startsWith("ソニー\tソニーグループ\tunsure\t");

    Path country = file("a,b,b_country\n広州市,広州市,KR\n");
    assertThat(run("resolve", "--pairs", country.toString(), "--country", "中国")).isZero();
    assertThat(out.toString()).contains("広州市\t広州市\tdifferent\t");
  }

  /** As Excel writes UTF-8. */
  @Test
  void readsAFileThatBeginsWithAByteOrderMark() throws IOException {
    Path file = file("\uFEFFa,b,verdict\r\n川﨑市,川崎市,same\r\n");
    assertThat(run("resolve", "--pairs", file.toString())).isZero();
    assertThat(out.toString().lines().toList().get(0))
        .isEqualTo("a\tb\tverdict\tscore\treason\tgiven_verdict");
    assertThat(out.toString()).contains("川﨑市\t川崎市\tsame\t");
  }

  @Test
  void givesFeaturesInJson() throws IOException {
    Path file = file("a,a_country,b,verdict\nオークランド市,US,オークランド市,unsure\n");
    assertThat(run("resolve", "--pairs", file.toString(), "--json")).isZero();
    JsonNode pair = JsonMapper.builder().build().readTree(out.toString()).get(0);
    assertThat(pair.get("given_verdict").asString()).isEqualTo("unsure");
    assertThat(pair.get("verdict").asString()).isIn("same", "different", "unsure");
    assertThat(pair.get("features").get(0).get("explanation").asString()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "left,right\\n府中市,東京都府中市\\n | 1行目: 列 a と b が必要です",
        "a,b\\n府中市\\n | 2行目: 列の数（1）が見出しと合いません"
      })
  void namesTheLineThatCannotBeRead(String text, String message) throws IOException {
    Path file = file(text.replace("\\n", "\n"));
    assertThat(run("resolve", "--pairs", file.toString())).isEqualTo(1);
    assertThat(err.toString()).contains(file.toString(), message);
    assertThat(out.toString()).isEmpty();
  }

  /** One row that nobody can read is no reason to leave the others unjudged. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a_kind,City | 「City」という種類はありません",
        "a_as_of,昨日 | 「昨日」は日付ではありません",
        "b_country,火星 | 「火星」という国は分かりません"
      })
  void leavesARowOpenThatCannotBeJudgedAndJudgesTheOthers(String cell, String message)
      throws IOException {
    String[] given = cell.split(",");
    Path file = file("a,b,%s\n大連市,大連,%s\n川﨑市,川崎市,\n".formatted(given[0], given[1]));
    assertThat(run("resolve", "--pairs", file.toString())).isEqualTo(1);
    String[] lines = out.toString().split("\n");
    assertThat(lines[1]).startsWith("大連市\t大連\tunsure\t\t2行目は判定していません。").contains(message);
    assertThat(lines[2]).startsWith("川﨑市\t川崎市\tsame\t1.000\t");
    assertThat(err.toString()).contains(file.toString(), "1行は判定できませんでした");
  }

  @ParameterizedTest
  @CsvSource({
    "広州, 中国, geonames:1809858, same",
    "バンクーバー, , geonames:6173331, unsure",
    "広東省, , iso3166-2:CN-GD, same",
    "馬山市, 韓国, gazetteer:kr-馬山市, 昌原市になりました"
  })
  void answersFromTheGazetteerWhereNoDocumentNamesAPlace(
      String name, String country, String id, String said) {
    String[] asked =
        country == null
            ? new String[] {"resolve", name}
            : new String[] {"resolve", name, "--country", country};
    assertThat(run(asked)).isZero();
    assertThat(out.toString()).contains("候補があります。資料に出てくる団体にはなく、地名辞典にだけあります。", id, said);
  }

  @Test
  void asksForANameOrAFile() {
    assertThat(run("resolve")).isEqualTo(2);
    assertThat(err.toString()).contains("名前か --pairs FILE");
    assertThat(run("resolve", "--pairs", folder.resolve("none.csv").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("ファイルがありません");
    assertThat(run("resolve", "川崎市", "--country", "火星")).isEqualTo(1);
    assertThat(err.toString()).contains("「火星」という国は分かりません");
  }

  @Test
  void listsTheCandidatesOfANameAndWhatItLookedThrough() {
    assertThat(run("resolve", "府中市")).isZero();
    assertThat(out.toString()).contains("jp-東京都府中市", "jp-広島県府中市", "決められません", "調べた範囲");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("pairs.csv"), text);
  }

  private int run(String... args) {
    return CommandLineRun.of(
        Object.class, new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
