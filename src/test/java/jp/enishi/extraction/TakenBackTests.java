package jp.enishi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.enishi.source.BodyFact;
import jp.enishi.source.Facts;
import jp.enishi.source.SourceRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document denies, takes back or hides is no fact; an end that did not come is none. */
class TakenBackTests {

  private static final Extraction EXTRACTION = new Extraction(SourceRegister.shipped());

  private static final String CASE =
      """
      # 広域連携（県内連携）による地域再生計画の取組事例

      ## 兵庫県西脇市及び兵庫県多可町

      ### 「播州織の里づくり計画」

      #### ◆事業内容

      - 西脇市と多可町が連携し、播州織の振興を図る。

      #### ◆連携に至った経緯

      - %s

      #### ◆連携のメリット

      - 情報発信ができる。
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "西脇市は豊岡市と姉妹都市提携を結んだことはない。",
        "多可町が丹波市と災害時相互応援協定を締結しているとの報道があったが、事実ではない。",
        "西脇市は平成23年に宍粟市と包括連携協定を結ぶことで合意したが、調印は見送られた。",
        "西脇市は朝来市と姉妹都市提携を締結していると誤解されることが多い。",
        "西脇市は小野市が平成13年に友好都市提携を結んでいたら、状況は違っていた。"
      })
  void aSentenceThatTakesBackWhatItSaysStatesNothing(String sentence) throws IOException {
    assertThat(read("case.txt", CASE.formatted(sentence)).agreements())
        .singleElement()
        .satisfies(each -> assertThat(each.kind()).isEqualTo("共同事業"));
  }

  @Test
  void whatIsSaidPlainlyBesideItIsRead() throws IOException {
    assertThat(read("case.txt", CASE.formatted("西脇市は平成10年に豊岡市と友好都市提携を結んでいる。")).agreements())
        .extracting(each -> each.kind())
        .containsExactly("共同事業", "友好都市提携");
  }

  @Test
  void aBodyThatStaysAwayWaitsForAPerson() throws IOException {
    assertThat(read("case.txt", CASE.formatted("神戸大学は協議会への参加を見合わせた。")).rows(BodyFact.class))
        .allSatisfy(each -> assertThat(each.confidence()).isLessThan(0.7));
  }

  @Test
  void aPageNamesNobodyInThePlaceOfAHiddenOrDeniedPartner() throws IOException {
    String page =
        """
        広報とちのき

        栃木市は、令和2年4月1日に白鴎大学と包括連携協定を結びました。
        上田市とは姉妹都市の提携をしておらず、観光面の協力にとどまっています。
        xx県xx市とは平成20年に友好都市提携を結んでいます。
        """;
    assertThat(read("page.txt", page).agreements()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"廃止の予定なし", "解消していない", "終了未定", "平成25年5月1日に失効した旧協定の後継"})
  void anEndThatDidNotComeIsNone(String remark) throws IOException {
    String list =
        "協定名,締結先,締結日,備考\n包括連携協定,株式会社あおば,平成20年4月1日,%s\n見守り協定,株式会社みどり,平成21年4月1日,\n".formatted(remark);
    assertThat(read("list.csv", list).agreements())
        .hasSize(2)
        .noneSatisfy(each -> assertThat(each.status()).isEqualTo("ended"));
  }

  @Test
  void anEndThatCameIsOne() throws IOException {
    String list = "協定名,締結先,締結日,状態\n包括連携協定,株式会社あおば,平成20年4月1日,令和2年3月31日に終了\n";
    assertThat(read("list.csv", list).agreements())
        .singleElement()
        .satisfies(each -> assertThat(each.status()).isEqualTo("ended"));
  }

  private Facts read(String name, String text) throws IOException {
    return EXTRACTION.read(Files.writeString(folder.resolve(name), text));
  }
}
