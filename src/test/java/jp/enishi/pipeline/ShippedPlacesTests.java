package jp.enishi.pipeline;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.Mention;
import jp.enishi.model.OrganizationKind;
import jp.enishi.resolution.Organization;
import jp.enishi.resolution.Resolution;
import jp.enishi.source.SourceRegister;
import org.junit.jupiter.api.Test;

class ShippedPlacesTests {

  private static final Set<OrganizationKind> ABROAD =
      Set.of(OrganizationKind.FOREIGN_CITY, OrganizationKind.FOREIGN_REGION);

  /**
   * Places that the gazetteer does not locate: bodies of several municipalities, and misprints (済州,
   * バルビゾン, ストーク, 松炭), which stay apart from the place meant until a person joins them; a republic
   * that is no more.
   */
  private static final Set<String> NOT_LOCATED =
      Set.of(
          "アヌシー広域行政体",
          "アヌシー都市圏共同体",
          "済洲特別自治道",
          "バビルゾン市",
          "ストーン・オン・トレント市",
          "村炭市",
          "ロシアソビエト連邦社会主義共和国");

  private static final Map<String, Organization> ORGANIZATIONS = resolve();

  @Test
  void locatesEveryPlaceAbroadThatTheShippedFactsName() {
    List<String> without =
        ORGANIZATIONS.values().stream()
            .filter(each -> ABROAD.contains(each.kind()) && each.lat() == null)
            .map(Organization::name)
            .toList();
    assertThat(without).containsExactlyInAnyOrderElementsOf(NOT_LOCATED);
  }

  @Test
  void writesPlacesAbroadInLatinLettersAndSaysWhatTheyLieIn() {
    Organization dalian = ORGANIZATIONS.get("cn-大連市");
    assertThat(dalian.nameEn()).isEqualTo("Dalian");
    assertThat(dalian.region()).isEqualTo("遼寧省");
    assertThat(dalian.lat()).isCloseTo(38.91, within(0.05));
    assertThat(ORGANIZATIONS.get("kr-釜山市").region()).isNull();
    assertThat(ORGANIZATIONS.get("tw-台中市").region()).isNull();
    assertThat(ORGANIZATIONS.get("us-ハワイ州").nameEn()).isEqualTo("Hawaii");
    assertThat(ORGANIZATIONS.get("us-ヒューストン市").region()).isEqualTo("テキサス州");
    assertThat(ORGANIZATIONS.get("au-クイーンズランド州").lat()).isCloseTo(-27.47, within(0.05));
    assertThat(ORGANIZATIONS.get("cn").nameEn()).isEqualTo("China");
  }

  @Test
  void addsTheNameUnderTheRegionAsAnotherName() {
    assertThat(ORGANIZATIONS.get("cn-大連市").aliases()).contains("遼寧省大連市");
  }

  private static Map<String, Organization> resolve() {
    List<Mention> mentions =
        SourceRegister.shipped().listFacts().stream()
            .flatMap(facts -> Mentions.in(facts).stream())
            .toList();
    return Resolution.of(mentions, LocalGovernments.load(), Countries.load())
        .organizations()
        .stream()
        .collect(toMap(Organization::id, Function.identity()));
  }
}
