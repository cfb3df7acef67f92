package jp.enishi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

  private static final Spelling SPELLING = Spelling.load();

  @ParameterizedTest
  @CsvSource({
    "黒龍江省, 黒竜江省",
    "景德鎮市, 景徳鎮市",
    "台北縣, 台北県",
    "天台县, 天台県",
    "吳江市, 呉江市",
    "髙松市, 高松市",
    "長﨑県, 長崎県",
    "鎌ヶ谷市, 鎌ケ谷市",
    "ｻﾝﾌﾗﾝｼｽｺ市, サンフランシスコ市",
    "ノイ＝ウルム市, ノイ・ウルム市",
    "ポート スティーブンス, ポートスティーブンス",
    "⾧野県, 長野県",
    "⻑野県, 長野県",
    "クィーンズランド州, クイーンズランド州",
    "ヴェトナム, ベトナム",
    "べトナム, ベトナム",
    "シンガポ一ル, シンガポール",
    "コ口ンビア, コロンビア",
    "ニ本松市, 二本松市",
    "埼玉県廰, 埼玉県庁",
    "ニュ−サウスウェ−ルズ, ニュサウスウェルズ",
    "都市, 都市"
  })
  void foldsTheWaysOfWritingOneName(String left, String right) {
    assertThat(SPELLING.fold(left)).isEqualTo(SPELLING.fold(right));
  }

  @ParameterizedTest
  @CsvSource({
    "済州, 済洲",
    "大阪, 大坂",
    "コーヒー, コヒ",
    "ハル, バル",
    "シティ, シテイ",
    "アジア八カ国, アジアハカ国",
    "ベトナムへの旅, ベトナムヘの旅",
    "日ロ協会, 日口協会"
  })
  void keepsApartWhatIsAnotherName(String left, String right) {
    assertThat(SPELLING.fold(left)).isNotEqualTo(SPELLING.fold(right));
  }

  @Test
  void changesNothingTheSecondTime() {
    String once = SPELLING.fold("ドルノゴビ縣 髙﨑・ＡＢＣ");
    assertThat(SPELLING.fold(once)).isEqualTo(once);
  }
}
