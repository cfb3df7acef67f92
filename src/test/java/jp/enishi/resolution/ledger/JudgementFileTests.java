package jp.enishi.resolution.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import jp.enishi.issue.LedgerRefused;
import jp.enishi.resolution.match.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementFileTests {

  private static final Judgement FIRST =
      new Judgement(
          "cn-瀋陽市",
          "cn-審陽市",
          Verdict.SAME,
          0.75,
          "国際課",
          Instant.parse("2026-11-22T01:02:03Z"),
          "誤記。\"審\" の字, 原本で確認");

  @TempDir private Path folder;

  @Test
  void readsBackWhatItAppended() throws IOException {
    Path path = folder.resolve("deep/judgements.csv");
    JudgementFile file = new JudgementFile(path.getParent());
    assertThat(file.read().all()).isEmpty();
    file.append(FIRST);
    String before = Files.readString(path);
    Judgement back =
        new Judgement("cn-審陽市", "cn-瀋陽市", Verdict.UNSURE, null, "国際課", FIRST.at(), "取り消し");
    file.append(back);
    assertThat(Files.readString(path)).startsWith(before);
    assertThat(file.read().all()).containsExactly(FIRST, back);
    assertThat(file.read().of("cn-瀋陽市", "cn-審陽市")).contains(back);
  }

  @Test
  void appendsBehindALineThatAnEditorLeftOpen() throws IOException {
    Path path =
        Files.writeString(folder.resolve("judgements.csv"), "left,right,verdict,score,by,at,note");
    new JudgementFile(folder).append(FIRST);
    assertThat(new JudgementFile(folder).read().all()).containsExactly(FIRST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "left,right,verdict | 1行目: 列 score がありません",
        "left,right,verdict,score,by,at,note\\na,b,maybe,,x,2026-11-22T00:00:00Z,y | 2行目: 判定「maybe」",
        "left,right,verdict,score,by,at,note\\na,b,same,,x,きのう,y | 2行目: score または at",
        "left,right,verdict,score,by,at,note\\na,b,same,,,2026-11-22T00:00:00Z,y | 2行目: 判定には、判定した人の名前と理由",
        "left,right,verdict,score,by,at,note\\na,a,same,,x,2026-11-22T00:00:00Z,y | 2行目: 判定には、異なる二つ",
        "left,right,verdict,score,by,at,note\\na,b | 2行目: 列の数"
      })
  void namesTheLineThatCannotBeRead(String text, String message) throws IOException {
    Path path =
        Files.writeString(folder.resolve("judgements.csv"), text.replace("\\n", "\n") + "\n");
    assertThatThrownBy(() -> new JudgementFile(folder).read())
        .isInstanceOf(LedgerRefused.class)
        .hasMessageContaining(path.toString())
        .hasMessageContaining(message);
  }
}
