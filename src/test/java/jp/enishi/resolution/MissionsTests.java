package jp.enishi.resolution;

import static jp.enishi.resolution.Mentions.organization;
import static jp.enishi.resolution.Mentions.place;
import static jp.enishi.resolution.Mentions.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import jp.enishi.model.Mention;
import jp.enishi.model.OrganizationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissionsTests {

  @ParameterizedTest
  @CsvSource({
    "DK, 在日デンマーク王国大使館, dk-大使館-日本",
    "DK, 在日本デンマーク王国日本大使館, dk-大使館-日本",
    "DK, 在日本国デンマーク王国大使館, dk-大使館-日本",
    "DK, 駐日デンマーク大使館, dk-大使館-日本",
    "DK, デンマーク大使館, dk-大使館-日本",
    ", 在日デンマーク王国大使館, dk-大使館-日本",
    "JP, 在日デンマーク王国大使館, dk-大使館-日本",
    "SG, シンガポール共和国駐アモイ シンガポール総領事館, sg-総領事館-アモイ",
    ", シンガポール共和国駐アモイ シンガポール総領事館, sg-総領事館-アモイ",
    "SG, 駐アモイシンガポール総領事館, sg-総領事館-アモイ",
    "PH, フィリピン共和国駐アモイ フィリピン総領事館, ph-総領事館-アモイ",
    ", 在瀋陽日本国総領事館, jp-総領事館-瀋陽",
    ", 在大阪アメリカ合衆国総領事館, us-総領事館-大阪"
  })
  void belongsToTheCountryThatSendsIt(String code, String name, String id) {
    Mention mention = place(code, null, name, OrganizationKind.FOREIGN_CITY);
    Resolution resolution = resolve(mention);
    assertThat(resolution.idOf(mention)).contains(id);
    assertThat(organization(resolution, id).kind()).isEqualTo(OrganizationKind.PUBLIC_BODY);
  }

  @Test
  void isOneHoweverItIsPrinted() {
    Mention kawasaki = place("DK", null, "在日デンマーク王国大使館", OrganizationKind.PUBLIC_BODY);
    Mention osaka = place("DK", null, "在日本デンマーク王国日本大使館", OrganizationKind.PUBLIC_BODY);
    Resolution resolution = resolve(kawasaki, osaka);
    assertThat(resolution.idOf(kawasaki)).isEqualTo(resolution.idOf(osaka));
    Organization embassy = organization(resolution, "dk-大使館-日本");
    assertThat(embassy.name()).isEqualTo("在日デンマーク王国大使館");
    assertThat(embassy.country()).isEqualTo("デンマーク");
    assertThat(embassy.aliases()).containsExactly("在日本デンマーク王国日本大使館");
  }
}
