package jp.enishi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignPlacesTests {

  private static final ForeignPlaces PLACES = ForeignPlaces.load();

  @ParameterizedTest
  @CsvSource({
    "CN, 遼寧省, 瀋陽市, Shenyang, 41.8, 123.4",
    "CN, 山東省, 青島市, Qingdao, 36.1, 120.4",
    "CN, 吉林省延辺朝鮮族自治州, 琿春市, Hunchun, 42.9, 130.4",
    "CN, 黒龍江省, 哈爾濱市, Harbin, 45.8, 126.6",
    "KR, , 釜山広域市, Busan, 35.1, 129.0",
    "KR, , 釜山, Busan, 35.1, 129.0",
    "KR, 京畿道, 平澤市, Pyeongtaek, 37.0, 127.1",
    "KR, 江原道, 原州市, Wonju, 37.4, 127.9",
    "TW, , 高雄市, Kaohsiung, 22.6, 120.3",
    "US, オレゴン州, ポートランド市, Portland, 45.5, -122.7",
    "US, メイン州, ポートランド市, Portland, 43.7, -70.3",
    "US, カリフォルニア州, オークランド, Oakland, 37.8, -122.3",
    "AU, クィーンズランド州, ケアンズ市, Cairns, -16.9, 145.8",
    "AU, , ブリズベン市, Brisbane, -27.5, 153.0",
    "DE, チュウリンゲン州, シュバイナ町, Schweina, 50.8, 10.3",
    "FR, ニューカレドニア, ヌメア市, Noumea, -22.3, 166.4",
    "VN, , ホー・チ・ミン市, Ho Chi Minh City, 10.8, 106.6",
    "LA, , ビエンチャン特別市, Vientiane, 18.0, 102.6",
    "UA, , オデーサ, Odesa, 46.5, 30.7",
    "UA, , オデッサ市, Odesa, 46.5, 30.7",
    "UA, , キエフ, Kyiv, 50.5, 30.5",
    "IN, , ボンベイ, Mumbai, 19.1, 72.9",
    "RU, , レニングラード, Saint Petersburg, 59.9, 30.3"
  })
  void findsACityWhereverItsRegionIsPrinted(
      String country, String region, String name, String nameEn, double lat, double lon) {
    ForeignCity city = PLACES.city(country, region, name).orElseThrow();
    assertThat(city.nameEn()).isEqualTo(nameEn);
    assertThat(city.lat()).isCloseTo(lat, within(0.06));
    assertThat(city.lon()).isCloseTo(lon, within(0.06));
  }

  @Test
  void leavesOpenWhichOfTwoCitiesIsMeant() {
    assertThat(PLACES.city("US", null, "ポートランド市")).isEmpty();
    assertThat(PLACES.cities("US", "ポートランド"))
        .extracting(ForeignCity::division)
        .containsExactly("US-OR", "US-ME");
    assertThat(PLACES.city("US", "カリフォルニア州", "ポートランド市")).isEmpty();
    assertThat(PLACES.city("CN", null, "春日市")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CN, 遼寧省, CN-LN, 省",
    "CN, 黒龍江省, CN-HL, 省",
    "CN, 広西壮族自治区, CN-GX, 自治区",
    "CN, 北京市, CN-BJ, 直轄市",
    "CN, 延辺朝鮮族自治州, , 自治州",
    "KR, ソウル特別市, KR-11, 特別市",
    "KR, 仁川広域市, KR-28, 広域市",
    "KR, 仁川市, KR-28, 広域市",
    "KR, 江原特別自治道, KR-42, 道",
    "KR, 済州特別自治道, KR-49, 特別自治道",
    "TW, 台北縣, TW-NWT, 直轄市",
    "TW, 台北市, TW-TPE, 直轄市",
    "TW, 高雄縣, , 県",
    "AU, クィーンズランド州, AU-QLD, 州",
    "DE, バイエルン州, DE-BY, 自由州",
    "DE, チュウリンゲン州, DE-TH, 州",
    "FR, バス・ノルマンディ州, , 地域圏",
    "IN, タミル・ナドゥ州, IN-TN, 州",
    "RU, 沿海地方, RU-PRI, 地方",
    "MN, ドルノゴビ県, MN-063, 県"
  })
  void findsARegionByAnyOfItsNames(String country, String name, String code, String level) {
    ForeignDivision division = PLACES.division(country, name).orElseThrow();
    assertThat(division.code()).isEqualTo(code);
    assertThat(division.level()).isEqualTo(level);
    assertThat(division.lat()).isNotNull();
  }

  @Test
  void keepsRegionsOfOneStemApart() {
    assertThat(PLACES.division("RU", "アルタイ共和国").orElseThrow().code()).isEqualTo("RU-AL");
    assertThat(PLACES.division("RU", "アルタイ地方").orElseThrow().code()).isEqualTo("RU-ALT");
    assertThat(PLACES.division("RU", "アルタイ")).isEmpty();
    assertThat(PLACES.division("CN", "広州")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GB, ストーン・オン・トレント市, Stoke-on-Trent",
    "DE, ミュンヒェン市, Munich",
    "FR, バビルゾン市, Barbizon",
    "RU, ウラヂオストック, Vladivostok"
  })
  void offersCitiesThatSoundNearlyTheSame(String country, String name, String nameEn) {
    assertThat(PLACES.citiesLike(country, name)).extracting(ForeignCity::nameEn).contains(nameEn);
  }

  @Test
  void offersNothingForAShortNameThatIsOneCharacterApart() {
    assertThat(PLACES.citiesLike("VN", "ダバン市")).isEmpty();
  }

  @Test
  void hasPlacesOfEveryCountryButJapan() {
    assertThat(PLACES.cities()).hasSizeGreaterThan(10_000);
    assertThat(PLACES.divisions()).hasSizeGreaterThan(4_000);
    assertThat(PLACES.cities())
        .allSatisfy(
            city -> {
              assertThat(city.countryCode()).isNotEqualTo("JP").matches("[A-Z]{2}");
              assertThat(city.names()).isNotEmpty().doesNotContain("");
              assertThat(city.lat()).isBetween(-90.0, 90.0);
              assertThat(city.lon()).isBetween(-180.0, 180.0);
            });
    assertThat(PLACES.divisions())
        .allSatisfy(division -> assertThat(division.names()).isNotEmpty().doesNotContain(""));
  }
}
