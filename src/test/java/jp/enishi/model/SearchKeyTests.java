package jp.enishi.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTests {

  @ParameterizedTest
  @CsvSource({
    "ｶﾜｻｷｼ, かわさきし",
    "カワサキシ, かわさきし",
    "ＫＡＷＡＳＡＫＩ, kawasaki",
    "Saint-Denis, saintdenis",
    "モン・サン＝ミッシェル, もんさんみっしぇる",
    "ダナン市, だなん市",
    "オークランド, おーくらんど",
    "大連　市, 大連市",
    "'???', ''",
  })
  void makesFormsOfANameEqual(String name, String key) {
    assertThat(SearchKey.of(name)).isEqualTo(key);
  }
}
