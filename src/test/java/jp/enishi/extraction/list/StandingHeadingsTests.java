package jp.enishi.extraction.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.enishi.source.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a heading says of all agreements below it, in the ways offices set headings. */
class StandingHeadingsTests {

  @TempDir private Path folder;

  @Test
  void appliesTheHeadingsOfSectionsToTheRowsBelow() throws IOException {
    Facts facts =
        read(
            """
            豊岡市の協定一覧（令和5年4月1日現在）
            ■締結済みの協定
            協定名\t相手方\t締結日
            見守り活動に関する協定\t豊岡新聞販売組合\t平成27年6月10日
            ■検討中の協定
            協定名\t相手方\t締結日
            包括連携協定\tみどり銀行株式会社\t令和5年10月1日
            ■失効した協定
            協定名\t相手方\t締結日
            災害時における燃料供給に関する協定\t有限会社石油のもり\t平成15年7月1日
            ■当事者でない協定（参考）
            協定名\t相手方\t締結日
            但馬地域観光連携協定\t朝来市、養父市\t平成30年3月1日
            ■その他の協定
            協定名\t相手方\t締結日
            公共施設の命名に関する協定\tあおぞら電機株式会社\t平成18年8月1日
            """);
    assertThat(SmallLists.told(facts))
        .containsExactly("豊岡新聞販売組合 連携協定", "有限会社石油のもり 災害協定 ended", "あおぞら電機株式会社 連携協定");
    assertThat(SmallLists.found(facts, "planned")).singleElement().asString().contains("みどり銀行");
    assertThat(SmallLists.found(facts, "others")).singleElement().asString().contains("朝来市");
  }

  @ParameterizedTest
  @CsvSource({
    "<h2>終了した協定</h2>, ended",
    "<h3>締結に向けて協議中の協定</h3>, planned",
    "<h2>有効な協定</h2>, in force",
    "<p><strong>■ 失効・廃止された協定</strong></p>, ended",
    "<h2>更新を検討中の協定</h2>, in force",
    "<h2>参考：近隣市の協定</h2>, others",
    "<h2>過去の協定</h2>, doubtful"
  })
  void readsHeadingsInHtml(String heading, String standing) throws IOException {
    String page =
        """
        <!DOCTYPE html>
        <html><body>
        <h1>高梁市の協定</h1>
        %s
        <table>
        <tr><th>協定名</th><th>締結先</th><th>締結日</th></tr>
        <tr><td>包括連携協定</td><td>吉備路大学</td><td>平成24年5月1日</td></tr>
        </table>
        </body></html>
        """;
    assertThat(standing(SmallLists.read(folder, "a.html", page.formatted(heading)), "吉備路大学"))
        .isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "## 終了した協定, ended",
    "### 締結予定の協定, planned",
    "【失効】, ended",
    "（3）解消した協定, ended",
    "2 検討中の協定, planned",
    "終了した協定, ended",
    "かつての協定, doubtful",
    "令和6年3月に終了した協定, ended",
    "協定の更新を予定している団体, in force",
    "予定している協定に基づく主な取組, in force",
    "※失効した協定を除く, in force",
    "締結済み・締結予定の協定, doubtful",
    "他市町村の協定（参考）, others",
    "本市が加入していない協定, others"
  })
  void readsHeadingsInText(String heading, String standing) throws IOException {
    Facts facts =
        read(
            """
            伊那市 連携協定一覧

            %s
            協定名\t締結先\t締結日
            包括連携協定\t吉備路大学\t2018年4月1日
            森づくりに関する協定\tやまびこ製紙株式会社\t2019年4月1日
            """
                .formatted(heading));
    assertThat(standing(facts, "吉備路大学")).isEqualTo(standing);
    assertThat(standing(facts, "やまびこ製紙株式会社")).isEqualTo(standing);
  }

  @Test
  void readsARowOfTheTableThatIsAHeading() throws IOException {
    Facts facts =
        SmallLists.read(
            folder,
            "a.csv",
            """
            伊那市の協定,,
            協定名,相手方,締結日
            包括連携協定,信州みのり銀行,2018年4月1日
            終了した協定,,
            公衆無線に関する協定,株式会社つなぐ通信,2012年8月1日
            協議中の協定,,
            森づくりに関する協定,やまびこ製紙株式会社,2024年10月1日
            """);
    assertThat(SmallLists.told(facts)).containsExactly("信州みのり銀行 包括連携協定", "株式会社つなぐ通信 連携協定 ended");
    assertThat(SmallLists.found(facts, "planned")).hasSize(1);
  }

  @Test
  void leavesOpenHowFarAHeadingReaches() throws IOException {
    Facts facts =
        read(
            """
            一関市の姉妹都市
            ● 解消した都市
            ・ダーウィン市（オーストラリア）　1979年4月1日
            ■ 国内の都市
            ・田辺市（和歌山県）　1990年5月2日
            """);
    assertThat(standing(facts, "ダーウィン市")).isEqualTo("ended");
    assertThat(standing(facts, "田辺市")).isEqualTo("doubtful");
  }

  @Test
  void letsAHeadingReachOverThoseBelowItAndARowSpeakForItself() throws IOException {
    Facts facts =
        read(
            """
            # 伊那市 協定一覧
            ## 検討中の協定
            ### 災害協定
            | 協定名 | 締結先 | 締結日 | 状況 |
            |---|---|---|---|
            | 物資供給協定 | 株式会社はるかぜ | 2024年4月1日 | 協議中 |
            ### 連携協定
            | 協定名 | 締結先 | 締結日 | 状況 |
            |---|---|---|---|
            | 森づくり協定 | やまびこ製紙株式会社 | 2024年5月1日 | |
            | 見守り協定 | 信州みのり銀行 | 2023年5月1日 | 締結済み |
            ## 有効な協定
            | 協定名 | 締結先 | 締結日 | 状況 |
            |---|---|---|---|
            | 健康づくり協定 | 株式会社ひかり薬品 | 2018年5月1日 | |
            """);
    assertThat(List.of("株式会社はるかぜ", "やまびこ製紙株式会社", "信州みのり銀行", "株式会社ひかり薬品"))
        .extracting(each -> standing(facts, each))
        .containsExactly("planned", "planned", "in force", "in force");
  }

  private Facts read(String text) throws IOException {
    return SmallLists.read(folder, "a.txt", text);
  }

  private static String standing(Facts facts, String partner) {
    for (String each : SmallLists.told(facts)) {
      if (each.startsWith(partner + " ")) {
        return each.endsWith("ended") ? "ended" : each.endsWith("?") ? "doubtful" : "in force";
      }
    }
    return List.of("planned", "others").stream()
        .filter(
            kind -> SmallLists.found(facts, kind).stream().anyMatch(each -> each.contains(partner)))
        .findFirst()
        .orElse("lost");
  }
}
