package jp.enishi.resolution;

import static jp.enishi.resolution.Mentions.city;
import static jp.enishi.resolution.Mentions.organization;
import static jp.enishi.resolution.Mentions.place;
import static jp.enishi.resolution.Mentions.region;
import static jp.enishi.resolution.Mentions.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.issue.Finding;
import jp.enishi.model.Mention;
import jp.enishi.model.OrganizationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesAbroadTests {

  @Test
  void knowsOneCityHoweverFullyItIsPrinted() {
    Mention plain = city("CN", "大連市");
    Mention withCountry = city(null, "中国大連市");
    Mention inFull = city(null, "中華人民共和国遼寧省大連市");
    Mention parted = city("CN", "遼寧省", "大連市");
    Mention bare = city("CN", "大連");
    Resolution resolution = resolve(plain, withCountry, inFull, parted, bare);
    assertThat(ids(resolution, plain, withCountry, inFull, parted, bare)).containsOnly("cn-大連市");
    Organization dalian = organization(resolution, "cn-大連市");
    assertThat(dalian.name()).isEqualTo("大連市");
    assertThat(dalian.kind()).isEqualTo(OrganizationKind.FOREIGN_CITY);
    assertThat(dalian.country()).isEqualTo("中国");
    assertThat(dalian.countryCode()).isEqualTo("CN");
    assertThat(dalian.region()).isEqualTo("遼寧省");
    assertThat(dalian.locatedIn()).isEqualTo("cn-遼寧省");
    assertThat(dalian.aliases()).contains("中国大連市", "中華人民共和国遼寧省大連市", "大連", "遼寧省大連市");
    assertThat(organization(resolution, "cn-遼寧省").locatedIn()).isEqualTo("cn");
    assertThat(organization(resolution, "cn-遼寧省").kind())
        .isEqualTo(OrganizationKind.FOREIGN_REGION);
    assertThat(organization(resolution, "cn").kind()).isEqualTo(OrganizationKind.COUNTRY);
    assertThat(organization(resolution, "cn").name()).isEqualTo("中国");
    assertThat(resolution.findings()).isEmpty();
  }

  @Test
  void keepsTheTwoOaklandsApart() {
    Mention american = city("US", "カリフォルニア州", "オークランド");
    Mention americanCity = city("US", "オークランド市");
    Mention newZealand = city("NZ", "オークランド市");
    Resolution resolution = resolve(american, americanCity, newZealand);
    assertThat(ids(resolution, american, americanCity)).containsOnly("us-オークランド市");
    assertThat(ids(resolution, newZealand)).containsOnly("nz-オークランド市");
    assertThat(organization(resolution, "us-オークランド市").name()).isEqualTo("オークランド市");
  }

  @Test
  void putsTheRegionIntoTheIdWhereACountryHasTwoOfTheName() {
    Mention oregon = city("US", "オレゴン州", "ポートランド市");
    Mention maine = city("US", "メイン州", "ポートランド市");
    Mention either = city("US", "ポートランド市");
    Resolution resolution = resolve(oregon, maine, either);
    assertThat(resolution.idOf(oregon)).contains("us-オレゴン州ポートランド市");
    assertThat(resolution.idOf(maine)).contains("us-メイン州ポートランド市");
    assertThat(resolution.idOf(either)).isEmpty();
    assertThat(resolution.findings())
        .extracting(Finding::kind)
        .containsExactlyInAnyOrder("unresolved", "same-name");
  }

  @Test
  void findsTheCountryWhenOnlyOneHasTheCity() {
    Mention stated = city("CN", "遼寧省", "瀋陽市");
    Mention bare = city(null, "瀋陽市");
    Mention unheard = city(null, "どこにもない市");
    Resolution resolution = resolve(stated, bare, unheard);
    assertThat(ids(resolution, stated, bare)).containsOnly("cn-瀋陽市");
    assertThat(resolution.idOf(unheard)).isEmpty();
    assertThat(resolution.findings()).extracting(Finding::kind).containsExactly("unresolved");
  }

  @ParameterizedTest
  @CsvSource({
    "CN, 黒龍江省, 黒竜江省",
    "CN, 景德鎮市, 景徳鎮市",
    "TW, 台北縣, 台北県",
    "CN, 天台县, 天台県",
    "CN, 吳江市, 呉江市",
    "KR, 平澤市, 平沢市",
    "AU, クイーンズランド州, クィーンズランド州",
    "KR, 釜山市, 釜山広域市",
    "KR, ソウル市, ソウル特別市",
    "CN, 上海直轄市, 上海市",
    "CN, 杭州, 杭州市",
    "FR, イッシー・レ・ムリノー市, イッシーレムリノー市",
    "DE, ノイ＝ウルム市, ノイ ウルム市",
    "BR, パラナヴァイ市, パラナバイ市",
    "VN, ﾀﾞﾅﾝ市, ダナン市",
    "DE, チューリンゲン州, ﾁｭｰﾘﾝｹﾞﾝ州"
  })
  void readsOneNameInDifferentWriting(String code, String left, String right) {
    Mention first = city(code, left);
    Mention second = city(code, right);
    Resolution resolution = resolve(first, second);
    assertThat(ids(resolution, first, second)).hasSize(1);
    assertThat(resolution.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "KR, 済州特別自治道, 済洲特別自治道",
    "AU, ブリスベン市, ブリズベン市",
    "US, デモイン市, デイモン市",
    "TW, 高雄市, 高雄縣",
    "CN, 河北省, 河南省",
    "FR, アヌシー市, アヌシー広域行政体",
    "US, ワシントン州, ワシントン市"
  })
  void keepsApartWhatMayBeTwo(String code, String left, String right) {
    Mention first = city(code, left);
    Mention second = city(code, right);
    assertThat(ids(resolve(first, second), first, second)).hasSize(2);
  }

  @Test
  void asksWhetherALookAlikeIsAMisprint() {
    Mention right = region("KR", "済州特別自治道");
    Mention again = region("KR", "済州特別自治道");
    Mention misprint = region("KR", "済洲特別自治道");
    List<Finding> findings = resolve(right, again, misprint).findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).kind()).isEqualTo("similar-name");
    assertThat(findings.get(0).readings()).containsExactly("済洲特別自治道", "済州特別自治道");
    assertThat(findings.get(0).about()).containsExactly("kr-済洲特別自治道", "kr-済州特別自治道");
  }

  @Test
  void doesNotAskAboutNamesThatMerelyRhyme() {
    assertThat(
            resolve(
                    region("CN", "河北省"),
                    region("CN", "湖北省"),
                    region("CN", "湖南省"),
                    region("KR", "慶尚北道"),
                    region("KR", "慶尚南道"),
                    city("VN", "ダナン市"),
                    city("VN", "ハノイ市"))
                .findings())
        .isEmpty();
  }

  @Test
  void keepsTheRankOfACityInItsName() {
    Resolution resolution = resolve(city("KR", "釜山市"), city("KR", "釜山広域市"));
    assertThat(organization(resolution, "kr-釜山市").name()).isEqualTo("釜山広域市");
    assertThat(organization(resolution, "kr-釜山市").aliases()).contains("釜山市", "韓国釜山広域市");
  }

  @Test
  void followsSeveralLevelsOfRegions() {
    Mention inFull = city("CN", "吉林省延辺朝鮮族自治州", "琿春市");
    Mention province = city("CN", "吉林省", "琿春市");
    Mention prefecture = city("CN", "延辺朝鮮族自治州", "琿春市");
    Resolution resolution = resolve(inFull, province, prefecture);
    assertThat(ids(resolution, inFull, province, prefecture)).containsOnly("cn-琿春市");
    assertThat(organization(resolution, "cn-琿春市").region()).isEqualTo("吉林省延辺朝鮮族自治州");
    assertThat(organization(resolution, "cn-琿春市").locatedIn()).isEqualTo("cn-延辺朝鮮族自治州");
    assertThat(organization(resolution, "cn-延辺朝鮮族自治州").locatedIn()).isEqualTo("cn-吉林省");
  }

  @Test
  void namesAWardTogetherWithItsCity() {
    Mention together = city("CN", "北京市石景山区");
    Mention parted = city("CN", "北京市", "石景山区");
    Mention city = city("CN", "北京市");
    Resolution resolution = resolve(together, parted, city);
    assertThat(ids(resolution, together, parted)).containsOnly("cn-北京市石景山区");
    assertThat(organization(resolution, "cn-北京市石景山区").locatedIn()).isEqualTo("cn-北京市");
    assertThat(organization(resolution, "cn-北京市").kind()).isEqualTo(OrganizationKind.FOREIGN_CITY);
  }

  @Test
  void tellsCitiesFromRegionsByWhatTheyHold() {
    Resolution resolution =
        resolve(
            city("CN", "浙江省", "天台県"),
            place("MN", null, "ドルノゴビ県", OrganizationKind.FOREIGN_REGION),
            city("FR", "セーヌ・エ・マルヌ県", "バビルゾン市"));
    assertThat(organization(resolution, "cn-天台県").kind()).isEqualTo(OrganizationKind.FOREIGN_CITY);
    assertThat(organization(resolution, "mn-ドルノゴビ県").kind())
        .isEqualTo(OrganizationKind.FOREIGN_REGION);
    assertThat(organization(resolution, "fr-セーヌエマルヌ県").kind())
        .isEqualTo(OrganizationKind.FOREIGN_REGION);
    assertThat(organization(resolution, "fr-セーヌエマルヌ県").name()).isEqualTo("セーヌ・エ・マルヌ県");
  }

  @ParameterizedTest
  @CsvSource({
    "CN, 河南省, FOREIGN_REGION", "KR, 忠清南道, FOREIGN_REGION", "CA, ケベック州, FOREIGN_REGION",
    "CN, 広西壮族自治区, FOREIGN_REGION", "RU, ハバロフスク地方, FOREIGN_REGION", "CN, 広州, FOREIGN_CITY",
    "KR, 求礼郡, FOREIGN_CITY", "FR, アヌシー市, FOREIGN_CITY"
  })
  void trustsTheWordsMoreThanTheGuess(String code, String name, OrganizationKind kind) {
    Mention mention = city(code, name);
    Resolution resolution = resolve(mention);
    String id = resolution.idOf(mention).orElseThrow();
    assertThat(organization(resolution, id).kind()).isEqualTo(kind);
  }

  @Test
  void asksForTheKanjiOfANameWithHangulInIt() {
    Mention mention = city("KR", "全羅南道", "順천시");
    Resolution resolution = resolve(mention);
    assertThat(resolution.idOf(mention)).contains("kr-順천市");
    assertThat(resolution.findings()).extracting(Finding::kind).containsExactly("unreadable");
  }

  @Test
  void canBeFoundInStandardKanji() {
    Resolution resolution = resolve(city("CN", "景德鎮市"));
    assertThat(organization(resolution, "cn-景徳鎮市").name()).isEqualTo("景德鎮市");
    assertThat(organization(resolution, "cn-景徳鎮市").aliases()).contains("景徳鎮市");
  }

  @Test
  void takesACountryForItself() {
    Mention inFull = place("LU", null, "ルクセンブルク大公国", OrganizationKind.COUNTRY);
    Mention city = city("LU", "ルクセンブルク市");
    Mention unnamed = place(null, null, "シンガポール共和国", OrganizationKind.FOREIGN_CITY);
    Resolution resolution = resolve(inFull, city, unnamed);
    assertThat(resolution.idOf(inFull)).contains("lu");
    assertThat(resolution.idOf(city)).contains("lu-ルクセンブルク市");
    assertThat(resolution.idOf(unnamed)).contains("sg");
    assertThat(organization(resolution, "lu").nameEn()).isEqualTo("Luxembourg");
  }

  @Test
  void cutsNoCityNameInTwo() {
    List<String> names = List.of("広州市", "杭州市", "光州広域市", "忠州市", "済州特別自治道", "清道郡", "ジャカルタ首都特別州");
    for (String name : names) {
      Mention mention = city("KR", name);
      Resolution resolution = resolve(mention);
      String id = resolution.idOf(mention).orElseThrow();
      assertThat(organization(resolution, id).name()).isEqualTo(name);
      assertThat(organization(resolution, id).locatedIn()).isEqualTo("kr");
    }
  }

  private static Set<String> ids(Resolution resolution, Mention... mentions) {
    return Stream.of(mentions)
        .map(mention -> resolution.idOf(mention).orElseThrow())
        .collect(Collectors.toSet());
  }
}
