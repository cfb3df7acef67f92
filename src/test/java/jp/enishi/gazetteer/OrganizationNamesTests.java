package jp.enishi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationNamesTests {

  private static final OrganizationNames NAMES = OrganizationNames.load();

  @ParameterizedTest
  @CsvSource({
    "小松製作所, コマツ",
    "セブンイレブン, セブン‐イレブン・ジャパン",
    "三菱東京UFJ銀行, 三菱UFJ銀行",
    "ＪＩＣＡ, 国際協力機構",
    "ＵＲ都市機構, 都市基盤整備公団",
    "CLAIR, 自治体国際化協会",
    "損保ジャパン日本興亜, 損害保険ジャパン",
    "首都大学東京, 東京都立大学",
    "ＪＲ東海, 東海旅客鉄道",
    "イトーヨーカドー, イトーヨーカ堂",
    "NEXCO中日本, 中日本高速道路",
    "慶応大学, 慶應義塾大学"
  })
  void knowsTheOtherNamesOfABody(String one, String other) {
    assertThat(NAMES.sameAs(one)).contains(other);
    assertThat(NAMES.sameAs(other)).isNotEmpty().doesNotContain(other);
  }

  @ParameterizedTest
  @CsvSource({
    "三和銀行, 三菱UFJ銀行",
    "大阪市立大学, 大阪公立大学",
    "大阪女子大学, 大阪公立大学",
    "東京医科歯科大学, 東京科学大学",
    "第四銀行, 第四北越銀行",
    "安田火災海上保険, 損害保険ジャパン",
    "サンクスアンドアソシエイツ, ファミリーマート"
  })
  void tellsWhatAMergedBodyBecame(String former, String successor) {
    assertThat(NAMES.successors(former)).contains(successor);
    assertThat(NAMES.sameAs(former)).doesNotContain(successor);
  }

  @Test
  void saysWhenANameWasInUse() {
    OrganizationName fact =
        NAMES.about("首都大学東京").stream()
            .filter(each -> each.relation() == NameRelation.RENAMED)
            .findFirst()
            .orElseThrow();
    assertThat(fact.from()).isEqualTo("2005-04-01");
    assertThat(fact.until()).isEqualTo("2020-04-01");
  }

  @Test
  void keepsCompetitorsApart() {
    assertThat(NAMES.sameAs("ローソン")).doesNotContain("ファミリーマート", "セブンイレブン");
    assertThat(NAMES.sameAs("みずほ銀行")).doesNotContain("三菱UFJ銀行");
    assertThat(NAMES.sameAs("ない名前の会社")).isEmpty();
  }

  @Test
  void knowsWordsThatStandForOneAnother() {
    assertThat(NAMES.words()).containsEntry("JA", "農業協同組合").containsEntry("生協", "生活協同組合");
    assertThat(NAMES.about("JA")).isEmpty();
  }

  @Test
  void statesEachFactOnceAndInOrderOfTime() {
    Set<String> seen = new HashSet<>();
    assertThat(NAMES.all()).hasSizeGreaterThan(600);
    assertThat(NAMES.all())
        .allSatisfy(
            each -> {
              // That another bears the name since is a fact of its own, beside the change of name.
              String since = each.relation() == NameRelation.NAMESAKE ? "/since" : "";
              assertThat(seen.add(each.name() + "/" + each.other() + since)).isTrue();
              assertThat(each.name()).isNotEqualTo(each.other());
              if (each.from() != null && each.until() != null) {
                assertThat(each.from()).isLessThan(each.until());
              }
            });
  }

  /** ソニー became another company's name on the day on which ソニーグループ ceased to be called so. */
  @Test
  void aNameIsAnothersSinceTheDayOfTheChange() {
    assertThat(NAMES.all().stream().filter(each -> each.relation() == NameRelation.NAMESAKE))
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(NAMES.about(each.other()))
                    .anySatisfy(
                        change -> {
                          assertThat(change.relation()).isEqualTo(NameRelation.RENAMED);
                          assertThat(change.name()).isEqualTo(each.name());
                          assertThat(change.until()).isEqualTo(each.from());
                        }));
  }
}
