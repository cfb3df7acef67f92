package jp.enishi.extraction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jp.enishi.extraction.Extraction;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.BodyFact;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.Facts;
import jp.enishi.source.MemberFact;
import jp.enishi.source.SourceRegister;
import jp.enishi.support.SourceDocuments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The eight cases, held against what a person reads in them. */
class CaseReaderTests {

  private static Facts facts;

  @BeforeAll
  static void read() {
    facts = new Extraction(SourceRegister.shipped()).read(SourceDocuments.cases());
  }

  @Test
  void readsEachCaseWithItsPlanMembersAndKindOfCooperation() {
    assertThat(
            facts.agreements().stream()
                .filter(each -> each.kind().equals("共同事業"))
                .map(CaseReaderTests::written))
        .containsExactly(
            "佐賀藻類産業推進プロジェクト～広域連携バリューチェーン構築推進事業～ [県内連携] 佐賀県、佐賀県佐賀市",
            "「高松盆栽の郷」構想を中心とした盆栽と花き文化の振興計画 [県内連携] 香川県、香川県高松市",
            "ITアイランド推進計画 [県内連携] 大分県、大分県姫島村",
            "自治体広域連携による「ローカルベンチャー」推進事業計画 [遠隔連携] 北海道下川町、北海道厚真町、岩手県釜石市、宮城県石巻市、宮城県気仙沼市、"
                + "石川県七尾市、島根県雲南市、岡山県西粟倉村、徳島県上勝町、熊本県南小国町、宮崎県日南市",
            "広域ネットワークによる商品ブランド化プロジェクト [遠隔連携] 静岡県藤枝市、北海道恵庭市",
            "苗場山麓ジオパーク観光交流計画 [隣県連携] 新潟県津南町、長野県栄村",
            "浜田deしごと応援計画 [遠隔連携] 島根県浜田市、北海道幌加内町、群馬県上野村、兵庫県神河町",
            "二市連携 ICT 活用于育て支援事業 [遠隔連携] 岐阜県美濃加茂市、鳥取県米子市");
  }

  @Test
  void readsTheAgreementsThatTheTextsMention() {
    assertThat(
            facts.agreements().stream()
                .filter(each -> !each.kind().equals("共同事業"))
                .map(each -> each.kind() + " " + each.signedOn() + " " + written(each)))
        .containsExactlyInAnyOrder(
            "連携協定 2017-08-23 美と健康に関する自治体間連携協定 [] 佐賀県、佐賀県佐賀市、佐賀県唐津市、佐賀県玄海町",
            "災害協定 null 災害時相互応援協定 [] 静岡県藤枝市、北海道恵庭市",
            "友好都市提携 null 友好都市提携協定 [] 静岡県藤枝市、北海道恵庭市");
  }

  @Test
  void readsCouncilsAndWhoFoundedThem() {
    assertThat(
            facts.rows(CouncilFact.class).stream()
                .map(each -> each.name() + " " + each.sincePrinted()))
        .containsExactly(
            "さが藻類バイオマス協議会 null",
            "ローカルベンチャー推進協議会 2016年度",
            "藤枝市農商工連携・6次産業化推進ネットワーク 平成23年",
            "ひとり親地方移住支援ネットワーク会議 null");
    assertThat(
            facts.rows(MemberFact.class).stream()
                .map(
                    each ->
                        String.join(
                            "／",
                            each.council(),
                            each.name(),
                            each.role(),
                            each.fromPrinted() + "")))
        .containsExactly(
            "さが藻類バイオマス協議会／佐賀市／設立／null",
            "ローカルベンチャー推進協議会／西粟倉村／設立／2016年度",
            "ローカルベンチャー推進協議会／NPO法人ETIC／設立／2016年度",
            "藤枝市農商工連携・6次産業化推進ネットワーク／藤枝市／設立／平成23年",
            "ひとり親地方移住支援ネットワーク会議／浜田市／設立／null");
  }

  /** Lines 11, 126 and 176 tell of one who founded it; line 100 of two, with others. */
  @Test
  void asksWhetherWhoFoundedACouncilAloneBelongsToIt() {
    assertThat(findings("加盟しているかどうかは書かれていません"))
        .containsExactly(
            "11 佐賀市→さが藻類バイオマス協議会", "126 藤枝市→藤枝市農商工連携・6次産業化推進ネットワーク", "176 浜田市→ひとり親地方移住支援ネットワーク会議");
  }

  @Test
  void reportsMembersWhomTheTextDoesNotName() {
    assertThat(findings("総称で書かれた加盟です"))
        .containsExactly(
            "11 会員企業→さが藻類バイオマス協議会",
            "100 7自治体→ローカルベンチャー推進協議会",
            "100 3自治体→ローカルベンチャー推進協議会",
            "176 自治体→ひとり親地方移住支援ネットワーク会議");
  }

  /** 研究開発センター of line 11 may be any. */
  @Test
  void reportsAWordThatMayBeNoBody() {
    assertThat(findings("参画する団体として数えていません")).containsExactly("11 研究開発センター");
  }

  /** 活用于育て in the heading of the last case. */
  @Test
  void reportsALetterThatWasTakenForAnother() {
    assertThat(facts.issues())
        .anySatisfy(
            each -> {
              assertThat(each.lines()).hasToString("196");
              assertThat(each.readings()).containsExactly("印刷：活用于育て支", "正しくは？：活用子育て支");
            });
  }

  private static List<String> findings(String message) {
    return facts.issues().stream()
        .filter(each -> each.message().contains(message))
        .map(each -> each.lines() + " " + String.join("、", each.readings()))
        .toList();
  }

  @Test
  void readsUniversitiesAndAssociationsThatTakePart() {
    assertThat(facts.rows(BodyFact.class).stream().map(BodyFact::name))
        .contains("佐賀大学", "筑波大学", "NPO法人ETIC");
  }

  private static String written(AgreementFact agreement) {
    List<String> parties =
        facts.parties().stream()
            .filter(each -> each.agreement().equals(agreement.id()))
            .map(each -> (each.prefecture() == null ? "" : each.prefecture()) + each.name())
            .collect(Collectors.toList());
    return agreement.title() + " " + agreement.fields() + " " + String.join("、", parties);
  }
}
