package jp.enishi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalGovernmentsTests {

  private static final LocalGovernments ALL = LocalGovernments.load();

  @Test
  void holdsAsManyOfEachLevelAsThereAre() {
    Map<String, Long> levels =
        ALL.all().stream()
            .collect(Collectors.groupingBy(LocalGovernment::level, Collectors.counting()));
    assertThat(levels)
        .containsOnly(
            Map.entry("都道府県", 47L),
            Map.entry("政令指定都市", 20L),
            Map.entry("市", 772L),
            Map.entry("特別区", 23L),
            Map.entry("町", 743L),
            Map.entry("村", 183L));
  }

  /** 総務省「全国地方公共団体コード仕様」: weights 6 to 2, modulus 11, last digit of the difference. */
  @Test
  void givesEveryCodeTheRightCheckDigit() {
    for (LocalGovernment each : ALL.all()) {
      int sum = 0;
      for (int i = 0; i < 5; i++) {
        sum += (each.code().charAt(i) - '0') * (6 - i);
      }
      int check = sum < 11 ? 11 - sum : 11 - sum % 11;
      assertThat(each.code()).matches("\\d{6}").endsWith(String.valueOf(check % 10));
    }
  }

  @Test
  void writesKanaInHiraganaAndLatinInLetters() {
    assertThat(ALL.all())
        .allSatisfy(
            each -> {
              assertThat(each.kana()).matches("[ぁ-ゖ]+");
              assertThat(each.nameEn()).matches("[A-Z][a-z]*(-[A-Z][a-z]+)?");
            });
  }

  @Test
  void placesEveryLocalGovernmentInsideJapan() {
    assertThat(ALL.all())
        .allSatisfy(
            each -> {
              assertThat(each.lat()).isBetween(24.0, 45.6);
              assertThat(each.lon()).isBetween(122.9, 146.0);
            });
  }

  /** A village's office may stand in a city (十島村), no two offices on one spot. */
  @Test
  void placesNoTwoMunicipalitiesOnOneSpot() {
    assertThat(ALL.all().stream().filter(each -> !each.isPrefecture()))
        .extracting(each -> each.lat() + " " + each.lon())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "北海道, 釧路町, 43.00, 144.47",
    "福井県, 越前町, 35.97, 136.13",
    "高知県, 田野町, 33.43, 134.01",
    "東京都, 奥多摩町, 35.81, 139.10",
    "広島県, 府中町, 34.39, 132.50",
    "東京都, 府中市, 35.67, 139.48",
    "福島県, 双葉町, 37.45, 141.01",
    "鹿児島県, 十島村, 29.84, 129.85",
    "沖縄県, 竹富町, 24.34, 124.16",
    "長野県, 原村, 35.96, 138.22"
  })
  void placesAMunicipalityWhereItIs(String prefecture, String name, double lat, double lon) {
    LocalGovernment found = ALL.find(prefecture, name).orElseThrow();
    assertThat(found.lat()).isCloseTo(lat, within(0.03));
    assertThat(found.lon()).isCloseTo(lon, within(0.03));
  }

  @ParameterizedTest
  @CsvSource({
    "神奈川県川崎市, Kawasaki, 政令指定都市",
    "北海道札幌市, Sapporo, 政令指定都市",
    "東京都, Tokyo, 都道府県",
    "大阪府, Osaka, 都道府県",
    "北海道, Hokkaido, 都道府県",
    "福岡県北九州市, Kitakyushu, 政令指定都市",
    "東京都渋谷区, Shibuya, 特別区",
    "兵庫県豊岡市, Toyooka, 市",
    "長野県木島平村, Kijimadaira, 村",
    "群馬県, Gunma, 都道府県",
    "新潟県新発田市, Shibata, 市",
    "長崎県松浦市, Matsuura, 市",
    "新潟県上越市, Joetsu, 市",
    "北海道滝上町, Takinoue, 町"
  })
  void knowsLatinNameAndLevel(String name, String latin, String level) {
    LocalGovernment found = ALL.find(null, name).orElseThrow();
    assertThat(found.nameEn()).isEqualTo(latin);
    assertThat(found.level()).isEqualTo(level);
    assertThat(found.fullName()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "神奈川県川崎市, 神奈川県",
    "北海道札幌市, 北海道",
    "京都府, 京都府",
    "京都府京都市, 京都府",
    "大阪府大阪市, 大阪府",
    "東京都立川市, 東京都",
    "東京都府中市, 東京都",
    "栃木県岩舟町, 栃木県",
    "栃木県下都賀郡岩舟町, 栃木県",
    "福島県　郡山市, 福島県",
    "三重県、三重県津市, 三重県",
    "三重県産業支援センター, ",
    "静岡県知事, 静岡県",
    "北海道教育委員会, 北海道"
  })
  void findsThePrefectureThatATextBeginsWith(String text, String prefecture) {
    assertThat(ALL.prefectureAtStart(text)).isEqualTo(java.util.Optional.ofNullable(prefecture));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "府中市",
        "都城市",
        "京都市",
        "大阪市",
        "都留市",
        "東京都立大学",
        "東京都市大学",
        "福島県立医科大学",
        "北海道大学",
        "北海道電力",
        "北海道教育大学",
        "県",
        "道志村",
        "中国遼寧省",
        ""
      })
  void findsNoPrefectureInsideALongerWord(String text) {
    assertThat(ALL.prefectureAtStart(text)).isEmpty();
  }

  @Test
  void refusesToChooseBetweenTwoOfOneName() {
    assertThat(ALL.named("府中市")).hasSize(2);
    assertThat(ALL.find(null, "府中市")).isEmpty();
    assertThat(ALL.find("広島県", "府中市").orElseThrow().code()).isEqualTo("342084");
    assertThat(ALL.find("東京都", "府中市").orElseThrow().code()).isEqualTo("132063");
  }

  @ParameterizedTest
  @CsvSource({"竜ヶ崎市, 082082", "龍ケ崎市, 082082", "檮原町, 394050", "高岡郡檮原町, 394050", "袖ヶ浦市, 122297"})
  void findsNamesInOtherCharacters(String name, String code) {
    assertThat(ALL.find(null, name).orElseThrow().code()).isEqualTo(code);
  }

  @Test
  void findsNoneThatIsGone() {
    assertThat(ALL.find("栃木県", "岩舟町")).isEmpty();
  }

  @Test
  void findsEachOfThemByItsFullNameAndOnlyThat() {
    Map<String, LocalGovernment> byFullName =
        ALL.all().stream()
            .collect(
                Collectors.toMap(
                    each -> Spelling.load().fold(each.fullName()), Function.identity()));
    assertThat(byFullName).hasSize(ALL.all().size());
    assertThat(ALL.all())
        .allSatisfy(
            each -> {
              assertThat(ALL.find(null, each.fullName())).contains(each);
              assertThat(ALL.find(each.prefecture(), each.name())).contains(each);
              assertThat(ALL.byCode(each.code())).contains(each);
              assertThat(ALL.prefectureAtStart(each.fullName())).contains(each.prefecture());
            });
  }
}
