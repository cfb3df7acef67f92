package jp.enishi.extraction.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.enishi.extraction.DocumentText;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;
import jp.enishi.source.SourceInfo;
import org.junit.jupiter.api.Test;

/**
 * An invented survey in another hand: other fields, full-width numbers, no contents pages, labels
 * on lines of their own.
 */
class OtherSurveyTests {

  private static final String SURVEY =
      """
      海外都市との協定の状況

      ① 港湾・物流

      １．神戸市港湾局とシアトル港湾庁との覚書

      （１）自治体名

      日本側の自治体	兵庫県神戸市
      海外側の自治体	アメリカ合衆国ワシントン州シアトル市

      （２）締結年月日

      令和元年５月１日（※有効期限：令和６年３月末まで）

      （３）締結に至った経緯

      －

      （４）締結後の取組内容

      －

      （５）成果・課題

      －

      （６）ホームページのＵＲＬ

      https://www.example.jp/a

      （７）問い合わせ先（担当課）

      担当部署名	港湾局 経営課
      電話番号	０７８－３２２－０００１

      ② 観光

      １．観光交流協定

      （１）自治体名

      日本側の自治体	青森県弘前市、青森県
      海外側の自治体	大韓民国京畿道水原市、華城市

      （２）締結年月日

      平成30（2019）年7月7日

      （３）締結に至った経緯

      －

      （４）締結後の取組内容

      －

      （５）成果・課題

      －

      （６）ホームページのＵＲＬ

      －

      （７）問い合わせ先（担当課）

      担当部署名	観光課
      電話番号	0172-35-1128
      """;

  private final Facts facts =
      new SurveyReader(Countries.load(), LocalGovernments.load(), Spelling.load())
          .read(
              new DocumentText("survey.txt", "sha256:0", SURVEY.lines().toList()),
              new SourceInfo(
                  "other",
                  "海外都市との協定の状況",
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  "survey.txt",
                  null,
                  List.of(),
                  Map.of()));

  @Test
  void readsCardsUnderTheirOwnFields() {
    assertThat(facts.agreements())
        .extracting(AgreementFact::fields)
        .containsExactly(List.of("港湾・物流"), List.of("観光"));
    assertThat(facts.agreements())
        .extracting(AgreementFact::id)
        .containsExactly("other-1-01", "other-2-01");
  }

  @Test
  void readsPartiesAndTheOfficeThatSigns() {
    assertThat(facts.parties())
        .extracting(PartyFact::name)
        .containsExactly("神戸市", "シアトル市", "弘前市", "青森県", "水原市", "華城市");
    assertThat(facts.parties().get(0).unit()).isEqualTo("神戸市港湾局");
    assertThat(facts.parties().get(5).countryCode()).isEqualTo("KR");
  }

  @Test
  void readsTheEndOfValidity() {
    assertThat(facts.agreements().get(0).signedOn()).hasToString("2019-05-01");
    assertThat(facts.agreements().get(0).until()).hasToString("2024-03-31");
  }

  @Test
  void findsOnlyTheContradictoryYear() {
    assertThat(facts.issues()).hasSize(1);
    assertThat(facts.issues().get(0).readings()).containsExactly("平成30年＝2018年", "2019年");
  }
}
