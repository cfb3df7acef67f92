package jp.enishi.extraction.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lists in other words than the survey's as well: the rules are about how such lists are written.
 */
class PartyListTests {

  private static final PartyList LIST = new PartyList(Countries.load(), LocalGovernments.load());

  @ParameterizedTest
  @CsvSource({
    "中華人民共和国遼寧省瀋陽市, CN/遼寧省/瀋陽市",
    "中国大連市, CN//大連市",
    "中華人民共和国：青島市、大連市 大韓民国：釜山広域市、蔚山広域市, CN//青島市|CN//大連市|KR//釜山広域市|KR//蔚山広域市",
    "大韓民国慶尚北道浦項市 中華人民共和国吉林省琿春市, KR/慶尚北道/浦項市|CN/吉林省/琿春市",
    "スペイン カステリョン市・セビリア市 大韓民国利川市・康津郡, ES//カステリョン市|ES//セビリア市|KR//利川市|KR//康津郡",
    "英国ストーン・オン・トレント市、ルーマニア クルージュ・ナポカ市, GB//ストーン・オン・トレント市|RO//クルージュ・ナポカ市",
    "フランス共和国イル・ド・フランス州オー・ド・セーヌ県イッシー・レ・ムリノー市, FR/イル・ド・フランス州/イッシー・レ・ムリノー市",
    "オーストラリア連邦ニューサウスウェールズ州ニューカッスル市・タムワース市, AU/ニューサウスウェールズ州/ニューカッスル市|AU/ニューサウスウェールズ州/タムワース市",
    "カナダ ケベック州, CA//ケベック州",
    "台湾（台北市・高雄市）、ベトナム社会主義共和国ハノイ市, TW//台北市|TW//高雄市|VN//ハノイ市",
    "韓国 慶尚南道 昌原市 / 金海市, KR/慶尚南道/昌原市|KR//金海市",
    "ミャンマー連邦共和国ヤンゴン地域ヤンゴン市, MM/ヤンゴン地域/ヤンゴン市",
    "ニュージーランド オークランド市, NZ//オークランド市",
    "アメリカ合衆国カリフォルニア州オークランド, US/カリフォルニア州/オークランド",
    "中華人民共和国吉林省延辺朝鮮族自治州琿春市, CN/吉林省/琿春市",
    "大韓民国江原道原州市、慶尚北道慶州市、済州特別自治道, KR/江原道/原州市|KR/慶尚北道/慶州市|KR//済州特別自治道",
    "中華人民共和国貴州省貴陽市、広東省広州市、広西壮族自治区, CN/貴州省/貴陽市|CN/広東省/広州市|CN//広西壮族自治区",
    "台湾台北縣、高雄市, TW//台北縣|TW//高雄市",
    "フランス共和国ニューカレドニア ヌメア市, FR/ニューカレドニア/ヌメア市",
    "在日本デンマーク王国日本大使館, DK//在日デンマーク王国大使館",
    "シンガポール共和国（生産性企画庁）, SG//シンガポール",
    "ドイツ連邦共和国チューリンゲン州ルーラ協議会を構成する市町村 (シュバイナ町、ルーラ市、バ ートザルツァ市), DE/チューリンゲン州/シュバイナ町|DE/チューリンゲン州/ルーラ市|DE/チューリンゲン州/バートザルツァ市",
    "フィリピン共和国ダバオ市及びインドネシア共和国マナド市, PH//ダバオ市|ID//マナド市",
  })
  void takesForeignListsApart(String cell, String expected) {
    List<String> read =
        LIST.foreign(cell).stream()
            .map(
                each ->
                    each.country().code()
                        + "/"
                        + (each.region() == null ? "" : each.region())
                        + "/"
                        + each.name())
            .toList();
    assertThat(read).containsExactly(expected.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({
    "栃木県岩舟町, 栃木県/岩舟町",
    "京都府、舞鶴市, /京都府|京都府/舞鶴市",
    "三重県、三重県津市、三重県四日市市、財団法人三重県産業支援センター, /三重県|三重県/津市|三重県/四日市市|/財団法人三重県産業支援センター",
    "愛知県瀬戸市・石川県加賀市, 愛知県/瀬戸市|石川県/加賀市",
    "東京都渋谷区, 東京都/渋谷区",
    "日本国北海道札幌市, 北海道/札幌市",
  })
  void takesJapaneseListsApart(String cell, String expected) {
    List<String> read =
        LIST.japanese(cell).stream()
            .map(each -> (each.prefecture() == null ? "" : each.prefecture()) + "/" + each.name())
            .toList();
    assertThat(read).containsExactly(expected.split("\\|"));
  }

  @Test
  void keepsAnOfficeInBracketsBesideItsCountry() {
    ReadParty party = LIST.foreign("ベトナム社会主義共和国（計画投資省）").get(0);
    assertThat(party.name()).isEqualTo("ベトナム");
    assertThat(party.office()).isEqualTo("計画投資省");
  }

  @Test
  void leavesTheCountryOpenWhereNoneIsPrinted() {
    assertThat(LIST.foreign("どこかの町").get(0).country()).isNull();
  }
}
