package jp.enishi.extraction.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.DateFact;
import jp.enishi.source.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row says beside partner and date: a plan, a pause, a period, a kind of its own. */
class RowWordsTests {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "・大連市（中国）　2026年4月1日提携予定",
        "・大連市（中国）　2026年4月1日（予定）",
        "・大連市（中国）（2026年5月提携予定）",
        "・大連市（中国、2026年6月提携予定）",
        "・大連市（中国）と令和8年5月に提携予定",
        "・大連市（中国）　令和8年度中に締結見込み",
        "・大連市（中国）　令和8年5月 提携に向けて協議中"
      })
  void takesNoPlanForAnAgreement(String row) throws IOException {
    Facts facts =
        read(
            """
            網走市の姉妹都市

            ・ポートアルバーニ市（カナダ）　1986年2月9日
            %s
            ・天童市（山形県）　平成10年3月2日
            """
                .formatted(row));
    assertThat(SmallLists.told(facts))
        .extracting(each -> each.split(" ")[0])
        .containsExactly("ポートアルバーニ市", "天童市");
    assertThat(SmallLists.found(facts, "planned")).singleElement().asString().contains("大連市");
  }

  @Test
  void readsTwoDatedPartnersOfOneLine() throws IOException {
    Facts facts =
        read(
            """
            網走市の姉妹都市

            ・厚木市（神奈川県）　平成17年5月27日、糸満市（沖縄県）　平成20年1月23日
            ・天童市（山形県）　平成10年3月2日
            """);
    assertThat(facts.agreements())
        .extracting(AgreementFact::signedOn)
        .containsExactly(
            LocalDate.of(2005, 5, 27), LocalDate.of(2008, 1, 23), LocalDate.of(1998, 3, 2));
    assertThat(SmallLists.told(facts)).containsExactly("厚木市 姉妹都市提携", "糸満市 姉妹都市提携", "天童市 姉妹都市提携");
  }

  @Test
  void letsTheKindOfTheRowWinAgainstThatOfTheHeading() throws IOException {
    Facts facts =
        read(
            """
            網走市の姉妹都市

            ・友好都市　天童市（山形県）　平成10年3月2日
            ・友好都市：厚木市（神奈川県）　平成17年5月27日
            ・登別市　平成3年2月1日　※姉妹都市ではなく観光協定
            ・ポートアルバーニ市（カナダ）　1986年2月9日
            """);
    assertThat(SmallLists.told(facts))
        .containsExactly("天童市 友好都市提携", "厚木市 友好都市提携", "登別市 連携協定 ?", "ポートアルバーニ市 姉妹都市提携");
    assertThat(facts.agreements().get(2).title()).isEqualTo("観光協定");
  }

  @Test
  void takesAKindThatACellDeniesFromNoHeading() throws IOException {
    Facts facts =
        read(
            """
            網走市の姉妹都市一覧

            都市名\t提携日\t備考
            登別市\t平成3年2月1日\t姉妹都市ではない
            天童市\t平成10年3月2日\t
            """);
    assertThat(SmallLists.told(facts)).containsExactly("登別市 連携協定 ?", "天童市 姉妹都市提携");
  }

  @ParameterizedTest
  @ValueSource(strings = {"（休止中）", "　交流停止", "　※活動を中断", "（休眠状態）"})
  void reportsAPause(String words) throws IOException {
    Facts facts =
        read(
            """
            網走市の姉妹都市

            ・白老町（北海道）　昭和58年8月1日%s
            ・天童市（山形県）　平成10年3月2日
            """
                .formatted(words));
    assertThat(facts.issues())
        .filteredOn(each -> each.message().startsWith("休止している"))
        .singleElement()
        .satisfies(each -> assertThat(each.about()).hasSize(1));
  }

  @Test
  void keepsThatADateIsAbout() throws IOException {
    Facts facts =
        read(
            """
            小城市の姉妹都市

            ・ダーウィン市（オーストラリア）　昭和54年4月頃提携
            ・大連市（中国）　昭和60年ごろ
            """);
    assertThat(facts.agreements())
        .extracting(AgreementFact::title)
        .containsExactly("姉妹都市提携（ダーウィン市）", "姉妹都市提携（大連市）");
    assertThat(facts.rows(DateFact.class))
        .extracting(DateFact::printed)
        .containsExactly("昭和54年4月頃", "昭和60年ごろ");
    assertThat(facts.rows(DateFact.class)).extracting(DateFact::note).containsOnly("頃");
  }

  @Test
  void takesNoRenewalForAnEndAndKeepsThatAnAgreementRenewsItself() throws IOException {
    Facts facts =
        read(
            """
            小城市の協定一覧

            協定名\t相手方\t締結日\t有効期間
            物資供給協定\t株式会社はるかぜ\t平成22年4月1日\t1年（自動更新）更新 平成25年4月1日
            見守り協定\t小城新聞販売組合\t平成27年6月10日\t平成28年3月31日まで（自動更新）
            健康づくり協定\t株式会社ひかり薬品\t平成26年1月15日\t令和8年3月31日
            物産協定\t株式会社あさぎり\t平成24年1月15日\t平成29年3月31日まで。以後1年ごとに更新
            防犯協定\t株式会社ゆうなぎ\t平成24年1月15日\t平成27年3月31日終了（自動更新なし）
            道路協定\t株式会社よなぎ\t平成24年1月15日\t次回更新 令和9年3月31日
            """);
    assertThat(facts.agreements())
        .extracting(AgreementFact::until)
        .containsExactly(
            null,
            null,
            LocalDate.of(2026, 3, 31),
            null,
            LocalDate.of(2015, 3, 31),
            LocalDate.of(2027, 3, 31));
    assertThat(dates(facts, 0))
        .containsExactly("締結 平成22年4月1日 -", "更新 平成25年4月1日 -", "有効期限 1年（自動更新）更新 平成25年4月1日 自動更新");
    assertThat(dates(facts, 1)).contains("有効期限 平成28年3月31日 自動更新");
  }

  @Test
  void takesTheRenewalOfAStateForNoEnd() throws IOException {
    Facts facts =
        read(
            """
            小城市の協定一覧

            協定名\t相手方\t締結日\t状況
            物資供給協定\t株式会社はるかぜ\t平成22年4月1日\t継続中（令和5年4月1日更新）
            見守り協定\t小城新聞販売組合\t平成27年6月10日\t令和4年3月31日解消
            """);
    assertThat(facts.agreements())
        .extracting(AgreementFact::until)
        .containsExactly(null, LocalDate.of(2022, 3, 31));
    assertThat(dates(facts, 0)).containsExactly("締結 平成22年4月1日 -", "更新 令和5年4月1日 -");
  }

  private Facts read(String text) throws IOException {
    return SmallLists.read(folder, "a.txt", text);
  }

  private static List<String> dates(Facts facts, int agreement) {
    String id = facts.agreements().get(agreement).id();
    return facts.rows(DateFact.class).stream()
        .filter(each -> each.agreement().equals(id))
        .map(
            each ->
                each.meaning()
                    + " "
                    + each.printed()
                    + " "
                    + (each.note() == null ? "-" : each.note()))
        .toList();
  }
}
