package jp.enishi.extraction.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.enishi.extraction.UnreadableDocument;
import jp.enishi.source.Facts;
import jp.enishi.source.MemberFact;
import jp.enishi.source.SuccessionFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of running text: what they tell is read, what is not read is said. */
class PageReaderTests {

  @TempDir private Path folder;

  @Test
  void readsTiesEndsMergersAndCouncilsOfAPageWithoutList() throws IOException {
    Facts facts =
        read(
            """
            八雲町の国際交流のあゆみ

            八雲町は、昭和63年5月にカナダのリムスキー市と姉妹都市の提携を結びました。毎年、中学生を派遣しています。
            平成8年7月には、中国の大連市と友好都市となりました。
            平成17年10月1日、旧八雲町と熊石町が合併し、新しい八雲町が誕生しました。
            平成22年3月にはドイツのハーメルン市との姉妹都市提携を解消しています。
            平成24年に中国の旅順市と友好都市提携を結びましたが、翌年に白紙に戻しました。
            町は、北海道国際交流連絡協議会に加盟しています。
            """);
    assertThat(facts.agreements())
        .extracting(each -> each.kind() + " " + each.signedOn() + " " + each.status())
        .containsExactly(
            "姉妹都市提携 1988-05-01 unknown", "友好都市提携 1996-07-01 unknown", "姉妹都市提携 null ended");
    assertThat(facts.rows(SuccessionFact.class))
        .extracting(SuccessionFact::before)
        .containsExactly("熊石町");
    assertThat(facts.rows(MemberFact.class))
        .extracting(MemberFact::council)
        .containsExactly("北海道国際交流連絡協議会");
    assertThat(SmallLists.found(facts, "unread")).anyMatch(each -> each.contains("旅順市"));
  }

  @Test
  void readsAPageInWhichNoReleaseIsFound() throws IOException {
    Facts facts =
        read(
            """
            鷹栖町とゴールドコースト市の歩み

            鷹栖町とオーストラリアのゴールドコースト市は、平成7年3月に姉妹都市となりました。
            その後、平成15年には交流協定を結び直しています。
            平成22年には町民の翼で20人が訪れました。
            """);
    assertThat(facts.agreements())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.owner()).isEqualTo("鷹栖町");
              assertThat(each.signedOn()).isEqualTo(LocalDate.of(1995, 3, 1));
            });
    assertThat(SmallLists.found(facts, "unread"))
        .anyMatch(each -> each.contains("結び直して") && each.contains("町民の翼"));
  }

  @Test
  void namesNoOwnerOfAnAgreementOfOthers() throws IOException {
    Facts facts =
        read(
            """
            滝川市のまちづくり

            砂川市と奈井江町は、平成12年4月に友好都市となりました。
            滝川市は、両市町の交流を応援しています。
            二つの町の図書館は、だれでも利用することができます。
            """);
    assertThat(facts.agreements())
        .singleElement()
        .satisfies(each -> assertThat(each.owner()).isNull());
  }

  @Test
  void refusesAPageThatTellsOfNoRelation() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    町の沿革

                    明治32年に戸長役場が置かれました。
                    町の木はナナカマドです。
                    国際交流員を募集しています。
                    """))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("見つかったもの");
  }

  @ParameterizedTest
  @CsvSource({
    "<h1>カムローズ市との交流</h1>, カムローズ市との交流",
    "<h2>お知らせ</h2>, 国際交流 - 上富良野町",
  })
  void callsAPageByItsHeading(String heading, String title) throws IOException {
    Facts facts =
        SmallLists.read(
            folder,
            "page.html",
            """
            <!DOCTYPE html>
            <html lang="ja"><head><title>国際交流 - 上富良野町</title></head><body>
            %s
            <p>上富良野町は、昭和60年9月にカナダのカムローズ市と友好都市の提携をしました。</p>
            <p>平成9年には三重県津市とも友好都市となりました。</p>
            </body></html>
            """
                .formatted(heading));
    assertThat(facts.source().title()).isEqualTo(title);
  }

  private Facts read(String text) throws IOException {
    return SmallLists.read(folder, "a.txt", text);
  }
}
