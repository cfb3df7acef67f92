package jp.enishi.resolution;

import static jp.enishi.resolution.Mentions.city;
import static jp.enishi.resolution.Mentions.japanese;
import static jp.enishi.resolution.Mentions.municipality;
import static jp.enishi.resolution.Mentions.place;
import static jp.enishi.resolution.Mentions.region;
import static jp.enishi.resolution.Mentions.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.enishi.model.Mention;
import jp.enishi.model.OrganizationKind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionTests {

  private static final List<Mention> MIXED =
      List.of(
          city("CN", "遼寧省", "大連市"),
          city("CN", "大連市"),
          city(null, "瀋陽市"),
          city("CN", "中華人民共和国遼寧省瀋陽市"),
          city("US", "オレゴン州", "ポートランド市"),
          city("US", "メイン州", "ポートランド市"),
          city("US", "ポートランド市"),
          city("KR", "釜山市"),
          city("KR", "釜山広域市"),
          region("KR", "済州特別自治道"),
          region("KR", "済洲特別自治道"),
          region("AU", "クイーンズランド州"),
          region("AU", "クィーンズランド州"),
          city("CN", "吉林省延辺朝鮮族自治州", "琿春市"),
          city("CN", "延辺朝鮮族自治州", "琿春市"),
          place("DK", null, "在日デンマーク王国大使館", OrganizationKind.FOREIGN_CITY),
          place("DK", null, "在日本デンマーク王国日本大使館", OrganizationKind.PUBLIC_BODY),
          municipality("栃木県", "岩舟町"),
          municipality(null, "岩舟町"),
          municipality(null, "府中市"),
          municipality("神奈川県", "川崎市"),
          japanese(null, "株式会社東邦銀行", OrganizationKind.COMPANY),
          japanese(null, "（株）東邦銀行", OrganizationKind.COMPANY));

  @RepeatedTest(20)
  void dependsNotOnTheOrderOfMentions(RepetitionInfo repetition) {
    Resolution expected = resolve(MIXED.toArray(Mention[]::new));
    List<Mention> shuffled = new ArrayList<>(MIXED);
    Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
    Resolution resolution = resolve(shuffled.toArray(Mention[]::new));
    assertThat(resolution.organizations()).isEqualTo(expected.organizations());
    assertThat(resolution.findings()).isEqualTo(expected.findings());
    assertThat(MIXED)
        .allSatisfy(
            mention -> assertThat(resolution.idOf(mention)).isEqualTo(expected.idOf(mention)));
  }

  @Test
  void answersWithIdsOfOrganizationsThatExist() {
    Resolution resolution = resolve(MIXED.toArray(Mention[]::new));
    Set<String> ids = new HashSet<>();
    resolution.organizations().forEach(each -> assertThat(ids.add(each.id())).isTrue());
    assertThat(resolution.organizations())
        .allSatisfy(
            each -> {
              assertThat(each.name()).isNotBlank();
              assertThat(each.kind()).isNotNull();
              assertThat(each.aliases()).doesNotContain(each.name(), "");
              if (each.locatedIn() != null) {
                assertThat(ids).contains(each.locatedIn());
              }
            });
    MIXED.forEach(
        mention -> resolution.idOf(mention).ifPresent(id -> assertThat(ids).contains(id)));
  }

  @ParameterizedTest
  @CsvSource({
    "株式会社東邦銀行, （株）東邦銀行, COMPANY, bank-東邦銀行",
    "北國銀行(株), 北国銀行, BANK, bank-北国銀行",
    "㈱小松製作所, 株式会社小松製作所, COMPANY, company-コマツ",
    "株式会社セブン‐イレブン・ジャパン, セブン-イレブン・ジャパン, COMPANY, company-セブンイレブンジャパン",
    "国立大学法人金沢大学, 金沢大学, COMPANY, university-金沢大学",
    "財団法人三重県産業支援センター, 公益財団法人三重県産業支援センター, MUNICIPALITY, association-三重県産業支援センター"
  })
  void knowsABodyWithAndWithoutItsLegalForm(
      String left, String right, OrganizationKind guess, String id) {
    Mention first = japanese(null, left, guess);
    Mention second = japanese(null, right, guess);
    Resolution resolution = resolve(first, second);
    assertThat(resolution.idOf(first)).isEqualTo(resolution.idOf(second));
    assertThat(resolution.idOf(first)).contains(id);
  }

  /** Of the table of names, with its origin; a short name of two letters may be another's. */
  @ParameterizedTest
  @CsvSource({
    "コマツ, 小松製作所, COMPANY, 1",
    "セブンイレブン, 株式会社セブン-イレブン・ジャパン, COMPANY, 1",
    "JICA, 独立行政法人国際協力機構, PUBLIC_BODY, 1",
    "金大, 金沢大学, UNIVERSITY, 2",
    "首都大学東京, 東京都立大学, UNIVERSITY, 2",
    "三和銀行, 三菱UFJ銀行, BANK, 2"
  })
  void knowsABodyByTheNamesThatEverybodyUsesForIt(
      String one, String other, OrganizationKind kind, int bodies) {
    Mention first = Mentions.japanese(null, one, kind);
    Mention second = Mentions.japanese(null, other, kind);
    Resolution resolution = Mentions.resolve(first, second);

    assertThat(Stream.of(first, second).map(resolution::idOf).distinct()).hasSize(bodies);
    assertThat(Mentions.resolve(second, first).organizations())
        .isEqualTo(resolution.organizations());
  }

  @Test
  void keepsABodyAbroadUnderItsCountry() {
    Mention ministry = place("VN", null, "計画投資省", OrganizationKind.PUBLIC_BODY);
    Resolution resolution = resolve(ministry);
    assertThat(resolution.idOf(ministry)).contains("vn-public-body-計画投資省");
    assertThat(resolution.organizations()).extracting(Organization::id).contains("vn");
  }

  @Test
  void answersNothingToNoMentions() {
    Resolution resolution = resolve();
    assertThat(resolution.organizations()).isEmpty();
    assertThat(resolution.findings()).isEmpty();
  }
}
