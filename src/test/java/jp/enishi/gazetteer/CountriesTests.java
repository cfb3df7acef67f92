package jp.enishi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTests {

  private static final Countries COUNTRIES = Countries.load();

  @ParameterizedTest
  @CsvSource({
    "中華人民共和国遼寧省瀋陽市, CN, 遼寧省瀋陽市",
    "中国瀋陽市, CN, 瀋陽市",
    "中國上海市, CN, 上海市",
    "中 国 大連市, CN, ' 大連市'",
    "大韓民国釜山広域市, KR, 釜山広域市",
    "韓国釜山広域市, KR, 釜山広域市",
    "アメリカ合衆国オレゴン州ポートランド市, US, オレゴン州ポートランド市",
    "アメリカオレゴン州, US, オレゴン州",
    "米国ハワイ州, US, ハワイ州",
    "オーストラリア連邦クィーンズランド州, AU, クィーンズランド州",
    "豪州ブリスベン市, AU, ブリスベン市",
    "フランス共和国パリ市六区, FR, パリ市六区",
    "ハンガリー共和国バーチ・キシュクン県, HU, バーチ・キシュクン県",
    "'ハンガリー ペーチ市', HU, ' ペーチ市'",
    "ロシア連邦ハバロフスク市, RU, ハバロフスク市",
    "英国ストーン・オン・トレント市, GB, ストーン・オン・トレント市",
    "ベトナム社会主義共和国ダナン市, VN, ダナン市",
    "ベトナム社会主義人民共和国, VN, ''",
    "ルクセンブルク大公国, LU, ''",
    "ドイツ連邦共和国バイエルン州, DE, バイエルン州",
    "シンガポール共和国駐アモイ, SG, 駐アモイ",
    "インドネシア共和国ジャカルタ特別州, ID, ジャカルタ特別州",
    "インド共和国タミル・ナドゥ州, IN, タミル・ナドゥ州",
    "ナイ ジェリア連邦共和国マクルディ市, NG, マクルディ市",
    "ニジェール共和国ニアメ市, NE, ニアメ市",
    "カナダ ケベック州, CA, ' ケベック州'",
    "カナダ国ケベック州, CA, ケベック州",
    "ブラジル連邦共和国パラナ州, BR, パラナ州",
    "モンゴル国ドルノゴビ県, MN, ドルノゴビ県",
    "デンマーク王国（在日本国デンマーク王国大使館）, DK, （在日本国デンマーク王国大使館）",
    "ラオス人民民主共和国ビエンチャン特別市, LA, ビエンチャン特別市",
    "台湾台北縣, TW, 台北縣",
    "台湾台彰化縣, TW, 台彰化縣",
    "フィリピン共 和国駐アモイ, PH, 駐アモイ",
    "ﾍﾞﾄﾅﾑﾀﾞﾅﾝ市, VN, ﾀﾞﾅﾝ市",
    "日本国栃木県岩舟町, JP, 栃木県岩舟町",
    "ポーランド人民共和国ポズナン市, PL, ポズナン市",
    "コンゴ民主共和国, CD, ''",
    "コンゴ共和国, CG, ''"
  })
  void findsTheCountryThatATextBeginsWith(String text, String code, String rest) {
    CountryMatch match = COUNTRIES.atStart(text).orElseThrow();
    assertThat(match.country().code()).isEqualTo(code);
    assertThat(text).isEqualTo(match.printed() + rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中国地方",
        "中国電力株式会社",
        "中国新聞社",
        "ルクセンブルク市",
        "メキシコ州",
        "ペルージャ県",
        "マリボル市",
        "タイペイ市",
        "インドール市",
        "インド洋",
        "日本銀行",
        "日本国際協力センター",
        "モンゴル族自治県",
        "グアテマラシティ",
        "瀋陽市",
        "川崎市",
        ""
      })
  void findsNoCountryInsideALongerWord(String text) {
    assertThat(COUNTRIES.atStart(text)).isEmpty();
  }

  @Test
  void takesTheShortNameWhenTheLongOneIsAnotherWord() {
    assertThat(COUNTRIES.atStart("カナダ国際交流協会").orElseThrow().printed()).isEqualTo("カナダ");
  }

  @Test
  void usesTheShortNamesOfTheGraph() {
    assertThat(COUNTRIES.byCode("CN").orElseThrow().name()).isEqualTo("中国");
    assertThat(COUNTRIES.byCode("KR").orElseThrow().name()).isEqualTo("韓国");
    assertThat(COUNTRIES.byCode("TW").orElseThrow().name()).isEqualTo("台湾");
    assertThat(COUNTRIES.byCode("US").orElseThrow().name()).isEqualTo("アメリカ合衆国");
    assertThat(COUNTRIES.byCode("GB").orElseThrow().name()).isEqualTo("イギリス");
    assertThat(COUNTRIES.byCode("MM").orElseThrow().name()).isEqualTo("ミャンマー");
    assertThat(COUNTRIES.byCode("HK").orElseThrow().name()).isEqualTo("香港");
  }

  @Test
  void findsEveryCountryByEachOfItsNames() {
    assertThat(COUNTRIES.all()).hasSize(249);
    for (Country country : COUNTRIES.all()) {
      assertThat(country.names()).first().isEqualTo(country.name());
      assertThat(country.names())
          .allSatisfy(name -> assertThat(COUNTRIES.byName(name)).contains(country));
    }
  }
}
