package jp.enishi.resolution;

import static jp.enishi.resolution.Mentions.GOVERNMENTS;
import static jp.enishi.resolution.Mentions.japanese;
import static jp.enishi.resolution.Mentions.municipality;
import static jp.enishi.resolution.Mentions.organization;
import static jp.enishi.resolution.Mentions.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Severity;
import jp.enishi.model.Mention;
import jp.enishi.model.OrganizationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalGovernmentResolutionTests {

  @ParameterizedTest
  @CsvSource({
    "神奈川県, 川崎市, jp-神奈川県川崎市",
    ", 川崎市, jp-神奈川県川崎市",
    ", 神奈川県川崎市, jp-神奈川県川崎市",
    "神奈川県, 神奈川県川崎市, jp-神奈川県川崎市",
    ", 日本国神奈川県川崎市, jp-神奈川県川崎市",
    ", 神奈川県, jp-神奈川県",
    "神奈川県, 神奈川県, jp-神奈川県",
    ", 北海道, jp-北海道",
    "北海道, 上川郡東川町, jp-北海道東川町",
    "茨城県, 竜ヶ崎市, jp-茨城県龍ケ崎市",
    "東京都, 府中市, jp-東京都府中市",
    "東京都, 渋谷区, jp-東京都渋谷区"
  })
  void knowsALocalGovernmentHoweverFullyItIsPrinted(String prefecture, String name, String id) {
    for (OrganizationKind guess :
        List.of(OrganizationKind.MUNICIPALITY, OrganizationKind.FOREIGN_CITY)) {
      Mention mention = japanese(prefecture, name, guess);
      Resolution resolution = resolve(mention);
      assertThat(resolution.idOf(mention)).contains(id);
      assertThat(resolution.findings()).isEmpty();
    }
  }

  @Test
  void takesFactsFromTheGazetteer() {
    Resolution resolution = resolve(municipality("神奈川県", "川崎市"));
    Organization kawasaki = organization(resolution, "jp-神奈川県川崎市");
    assertThat(kawasaki.kind()).isEqualTo(OrganizationKind.MUNICIPALITY);
    assertThat(kawasaki.code()).isEqualTo("141305");
    assertThat(kawasaki.level()).isEqualTo("政令指定都市");
    assertThat(kawasaki.kana()).isEqualTo("かわさきし");
    assertThat(kawasaki.nameEn()).isEqualTo("Kawasaki");
    assertThat(kawasaki.prefecture()).isEqualTo("神奈川県");
    assertThat(kawasaki.aliases()).contains("神奈川県川崎市");
    assertThat(kawasaki.lat()).isBetween(35.0, 36.0);
    assertThat(kawasaki.locatedIn()).isEqualTo("jp-神奈川県");
    assertThat(organization(resolution, "jp-神奈川県").kind()).isEqualTo(OrganizationKind.PREFECTURE);
  }

  @Test
  void refusesToChooseBetweenTwoOfOneName() {
    Mention mention = municipality(null, "府中市");
    Resolution resolution = resolve(mention, municipality("広島県", "府中市"));
    assertThat(resolution.idOf(mention)).isEmpty();
    assertThat(resolution.findings()).hasSize(1);
    assertThat(resolution.findings().get(0).kind()).isEqualTo("unresolved");
    assertThat(resolution.findings().get(0).about())
        .containsExactlyInAnyOrder("jp-東京都府中市", "jp-広島県府中市");
  }

  @Test
  void keepsAFormerTownThatMergersKnow() {
    Mention mention = municipality("栃木県", "岩舟町");
    Mention bare = municipality(null, "岩舟町");
    Resolution resolution = resolve(mention, bare);
    assertThat(resolution.idOf(mention)).contains("jp-栃木県岩舟町");
    assertThat(resolution.idOf(bare)).contains("jp-栃木県岩舟町");
    Organization town = organization(resolution, "jp-栃木県岩舟町");
    assertThat(town.code()).isEqualTo("093670");
    assertThat(town.kind()).isEqualTo(OrganizationKind.MUNICIPALITY);
    assertThat(town.locatedIn()).isEqualTo("jp-栃木県");
    assertThat(resolution.findings()).isEmpty();
  }

  @Test
  void keepsATownThatNobodyKnowsAndSaysSo() {
    Mention mention = municipality("栃木県", "架空町");
    Resolution resolution = resolve(mention);
    assertThat(resolution.idOf(mention)).contains("jp-栃木県架空町");
    assertThat(organization(resolution, "jp-栃木県架空町").code()).isNull();
    assertThat(resolution.findings()).hasSize(1);
    assertThat(resolution.findings().get(0).kind()).isEqualTo("not-current");
    assertThat(resolution.findings().get(0).severity()).isEqualTo(Severity.NOTE);
  }

  @Test
  void suggestsTheTownThatAWrongCityMayBe() {
    Finding finding = resolve(municipality("青森県", "三戸市")).findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message()).contains("青森県三戸町");
  }

  @Test
  void putsAWardIntoItsCity() {
    Resolution resolution = resolve(municipality("神奈川県", "横浜市鶴見区"));
    assertThat(resolution.findings()).isEmpty();
    assertThat(organization(resolution, "jp-神奈川県横浜市鶴見区").locatedIn()).isEqualTo("jp-神奈川県横浜市");
  }

  @Test
  void neverGivesTwoOfTodaysLocalGovernmentsOneId() {
    Map<Mention, LocalGovernment> mentioned = new HashMap<>();
    for (LocalGovernment each : GOVERNMENTS.all()) {
      mentioned.put(municipality(each.prefecture(), each.name()), each);
      mentioned.put(municipality(null, each.fullName()), each);
      mentioned.put(municipality(null, each.name()), each);
      mentioned.put(municipality(null, each.name().replace('ケ', 'ヶ').replace('龍', '竜')), each);
    }
    Resolution resolution =
        Resolution.of(new ArrayList<>(mentioned.keySet()), GOVERNMENTS, Mentions.COUNTRIES);
    Map<String, String> codeOf = new HashMap<>();
    mentioned.forEach(
        (mention, each) ->
            resolution
                .idOf(mention)
                .ifPresent(
                    id ->
                        assertThat(codeOf.merge(id, each.code(), (first, next) -> first))
                            .as(mention.printed())
                            .isEqualTo(each.code())));
    assertThat(codeOf).hasSize(GOVERNMENTS.all().size());
    assertThat(resolution.organizations()).hasSize(GOVERNMENTS.all().size());
    assertThat(resolution.findings()).allMatch(each -> each.kind().equals("unresolved"));
  }
}
