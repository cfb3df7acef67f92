package jp.enishi.extraction.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labelled records that lack a label, records run on behind their heading, marks set close. */
class LabelledAndRunOnTests {

  @TempDir private Path folder;

  @Test
  void takesNoRemarkForATitleAndNoTitleFromTheNextRecord() throws IOException {
    Facts facts =
        read(
            """
            三条市の協定

            【協定名】災害時における応急対策に関する協定
            【相手方】三条建設業協会
            【締結日】平成24年5月1日
            【備考】毎年訓練を実施

            【相手方】株式会社せせらぎ
            【締結日】平成25年5月1日
            【備考】旧協定の更新に伴う覚書

            【協定名】包括連携協定
            【相手方】越後みどり大学
            【締結日】平成30年5月1日
            【備考】姉妹校の覚書
            """);
    assertThat(facts.agreements())
        .extracting(AgreementFact::title)
        .containsExactly("災害時における応急対策に関する協定", "連携協定（株式会社せせらぎ）", "包括連携協定");
    assertThat(SmallLists.told(facts))
        .containsExactly("三条建設業協会 災害協定", "株式会社せせらぎ 連携協定 ?", "越後みどり大学 包括連携協定");
  }

  @Test
  void readsRecordsThatRunOnBehindTheirHeading() throws IOException {
    Facts facts =
        read(
            "魚津市 災害協定一覧　1.災害時の物資供給に関する協定 株式会社はるかぜ 平成22年4月1日　"
                + "2.災害時の医療救護に関する協定 魚津市医師会 平成23年5月1日　"
                + "3.災害時の輸送に関する協定 富山県トラック協会 平成24年6月1日\n");
    assertThat(SmallLists.told(facts))
        .containsExactly("株式会社はるかぜ 災害協定", "魚津市医師会 災害協定", "富山県トラック協会 災害協定");
  }

  @Test
  void readsMarksBetweenSingleSpaces() throws IOException {
    Facts facts =
        read(
            """
            魚津市の連携協定

            協定名 相手方 締結日 福祉 防災 観光
            見守りに関する協定 魚津新聞販売組合 平成22年4月1日 ○ － －
            観光振興に関する協定 株式会社はるかぜ旅行 平成23年 5月 1日 － － ○
            包括連携協定 越中みどり銀行 平成24年6月1日 ○ ○ ○
            """);
    assertThat(SmallLists.told(facts))
        .containsExactly("魚津新聞販売組合 連携協定", "株式会社はるかぜ旅行 連携協定", "越中みどり銀行 包括連携協定");
    assertThat(facts.agreements())
        .extracting(AgreementFact::fields)
        .containsExactly(List.of("福祉"), List.of("観光"), List.of("福祉", "防災", "観光"));
  }

  @Test
  void saysWhereItIsOpenWhichColumnAMarkStandsIn() throws IOException {
    Facts facts =
        read(
            """
            魚津市の連携協定

            協定名 相手方 締結日 福祉 防災 観光
            見守りに関する協定 魚津新聞販売組合 平成22年4月1日 ○
            観光振興に関する協定 株式会社はるかぜ旅行 平成23年5月1日 ○
            包括連携協定 越中みどり銀行 平成24年6月1日 ○ ○ ○
            """);
    assertThat(facts.agreements()).extracting(AgreementFact::title).contains("見守りに関する協定");
    assertThat(facts.agreements()).allMatch(each -> each.fields().isEmpty());
    assertThat(facts.issues()).filteredOn(each -> each.message().contains("印がどの欄")).hasSize(3);
  }

  @Test
  void keepsACorporationWhoseNameHoldsTwoPlacesWhole() throws IOException {
    Facts facts =
        read(
            """
            三豊市の協定一覧

            協定名\t相手方\t締結日
            医療救護に関する協定\t一般社団法人三豊・観音寺市医師会\t平成24年6月1日
            歯科医療に関する協定\t公益社団法人 三豊・観音寺歯科医師会\t平成25年6月1日
            相互応援に関する協定\t観音寺市・丸亀市\t平成26年6月1日
            薬品の供給に関する協定\t一般社団法人三豊薬剤師会・香川県医薬品卸協会\t平成27年6月1日
            """);
    assertThat(Deal.of(facts))
        .extracting(Deal::partners)
        .containsExactly(
            List.of("一般社団法人三豊・観音寺市医師会"),
            List.of("公益社団法人三豊・観音寺歯科医師会"),
            List.of("観音寺市", "丸亀市"),
            List.of("一般社団法人三豊薬剤師会", "香川県医薬品卸協会"));
  }

  private Facts read(String text) throws IOException {
    return SmallLists.read(folder, "a.txt", text);
  }
}
