package jp.enishi.resolution.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairJudgeTests {

  private static final PairJudge JUDGE = PairJudge.shipped();

  @ParameterizedTest
  @CsvSource({
    "川﨑市, 神奈川県川崎市",
    "べトナム, ベトナム",
    "埼玉縣廰, 埼玉県",
    "澤井製薬株式会社, 沢井製薬",
    "ホノルル市・郡, ホノルル市",
    "高雄市政府, 高雄市",
    "瀋陽市人民政府, 遼寧省瀋陽市",
    "ブリテッシュ・コロンビア州, ブリティッシュ・コロンビア州",
    "ノルトライン＝ウェストファーレン州, ノルトライン・ヴェストファーレン州",
    "かわさきし, 川崎市",
    "Kawasaki City, 川崎市",
    "川崎市役所, 川崎市",
    "髙松市, 高松市",
    "龍ケ崎市, 竜ヶ崎市",
    "箱根町, 神奈川県足柄下郡箱根町",
    "大連市, 大连市",
    "瀋陽市, 遼寧省瀋陽",
    "釜山, 釜山広域市",
    "クィーンズランド州, クイーンズランド州",
    "ソルトレークシティ, ソルトレイクシティー",
    "ハンブルク市, ハンブルグ市",
    "アメリカ合衆国オレゴン州ポートランド市, 'ポートランド市（オレゴン州、米国）'",
    "米国 ポートランド市 オレゴン州, アメリカ合衆国オレゴン州ポートランド市",
    "駐日ベトナム大使館, 在日ベトナム社会主義共和国大使館",
    "㈱小松製作所, 小松製作所",
    "セブン-イレブン・ジャパン, ㈱セブンイレブンジャパン",
    "国立大学法人金沢大学, 金沢大",
    "損保ジャパン, 損害保険ジャパン株式会社",
    "財団法人三重県産業支援センター, 公益財団法人三重県産業支援センター",
    "国際協力機構（JICA）, 独立行政法人国際協力機構",
    "川崎市教育委員会, 神奈川県川崎市教育委員会",
    "金沢市農業協同組合, JA金沢市",
    "第九管区海上保安本部, 第9管区海上保安本部",
    "国土交通省北陸地方整備局, 北陸地方整備局"
  })
  void takesTwoWritingsOfOneNameForTheSame(String left, String right) {
    PairJudgement judgement = judge(left, right);
    assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(Verdict.SAME);
    assertThat(judgement.score()).isGreaterThanOrEqualTo(PairJudgement.SAME_FROM);
  }

  @ParameterizedTest
  @CsvSource({
    "東京都府中市, 広島県府中市",
    "コマツ, 小松市",
    "広島県, 広島市",
    "鹿島市, 鹿嶋市",
    "横浜市, 横浜市立大学",
    "川崎市, 川崎市上下水道局",
    "川崎市, 川崎港",
    "横浜市鶴見区, 大阪市鶴見区",
    "横浜市鶴見区, 横浜市",
    "東京都港区, 名古屋市港区",
    "オークランド市（アメリカ）, オークランド市（ニュージーランド）",
    "高雄市, 高雄県",
    "慶尚北道, 慶尚南道",
    "在日デンマーク大使館, デンマーク",
    "みずほ銀行, みずほフィナンシャルグループ",
    "イオン株式会社, イオンモール株式会社",
    "第一小学校, 第二小学校",
    "中国, 中国銀行",
    "東京都立大学, 東京大学"
  })
  void keepsApartWhatOnlyLooksAlike(String left, String right) {
    PairJudgement judgement = judge(left, right);
    assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(Verdict.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "府中市, 東京都府中市",
    "府中市, 府中市",
    "港区, 東京都港区",
    "川崎, 川崎市",
    "コマツ, 小松",
    "xx市, 川崎市",
    "○○市, ○○市",
    "ポートランド市, 米国オレゴン州ポートランド市",
    "ハワイ, ハワイ州",
    "中央公民館, 中央公民館",
    "東邦銀行, 東邦銀行福島支店",
    "有限会社中嶋組, ㈲中島組",
    "有限会社山田, 株式会社山田"
  })
  void leavesOpenWhatNamesDoNotSay(String left, String right) {
    PairJudgement judgement = judge(left, right);
    assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(Verdict.UNSURE);
  }

  /** The city first and its region behind it, without anything between them. */
  @ParameterizedTest
  @CsvSource({
    "瀋陽市遼寧省, 遼寧省瀋陽市, same",
    "ポートランド市オレゴン州, オレゴン州ポートランド市, same",
    "中国瀋陽市遼寧省, 遼寧省瀋陽市, same",
    "ポートランド市メーン州, オレゴン州ポートランド市, different",
    "瀋陽市遼寧省, 吉林省瀋陽市, different",
    "ポートランド市オレゴン州, ポートランド市, unsure",
    // A country's name with a slip is nobody's: a person settles it.
    "ペトナム, ベトナム, unsure",
    "ペトナム社会主義共和国, ベトナム, unsure",
    "ペトナムハノイ市, ベトナムハノイ市, unsure",
    "ペトナム ハノイ市, ベトナム ハノイ市, unsure",
    "フリピン, フィリピン, unsure",
    "アメリカ合州国, アメリカ合衆国, unsure",
    "ドミニカ, ドミニカ共和国, unsure",
    "オーストリア, オーストラリア, different",
    "イラン, イラク, different",
    "ペトナム, カンボジア, different",
    "ペルー市, ペルー, different"
  })
  void readsPlacesInAnyOrderAndCountriesWithASlip(String left, String right, String verdict) {
    PairJudgement judgement = JUDGE.judge(NameQuery.of(left), NameQuery.of(right));

    assertThat(judgement.verdict().code()).isEqualTo(verdict);
    assertThat(JUDGE.judge(NameQuery.of(right), NameQuery.of(left)).verdict())
        .isEqualTo(judgement.verdict());
  }

  @Test
  void takesWhatIsKnownBesideTheNameIntoAccount() {
    NameQuery inTokyo = new NameQuery("府中市", null, null, "東京都", null, null);
    assertThat(JUDGE.judge(inTokyo, NameQuery.of("東京都府中市")).verdict()).isEqualTo(Verdict.SAME);
    NameQuery american = new NameQuery("オークランド市", "US", null, null, null, null);
    NameQuery pacific = new NameQuery("オークランド市", "ニュージーランド", null, null, null, null);
    assertThat(JUDGE.judge(american, pacific).verdict()).isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void saysInJapaneseWhatSpeaksForAndAgainst() {
    PairJudgement judgement = judge("川﨑市", "神奈川県川崎市");
    assertThat(judgement.reason()).isEqualTo("どちらも神奈川県川崎市（141305）です。");
    assertThat(judgement.features()).extracting(Feature::name).containsExactly("団体コードが同じ", "表記の違い");
    assertThat(judge("府中市", "東京都府中市").reason()).contains("東京都府中市、広島県府中市のどれか決められません");
  }

  private static PairJudgement judge(String left, String right) {
    return JUDGE.judge(NameQuery.of(left), NameQuery.of(right));
  }
}
