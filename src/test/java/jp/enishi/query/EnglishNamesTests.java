package jp.enishi.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishNamesTests {

  @Test
  void readsNamesWhoseLettersSayHow() {
    assertThat(reading("コマツ")).isEqualTo("Komatsu");
    assertThat(reading("バビルゾン市")).isEqualTo("Babiruzon-shi");
    assertThat(reading("ファミリーマート")).isEqualTo("Famirimato");
    assertThat(reading("ノード・パ・ド・カレー州")).isEqualTo("Nodo Pa Do Kare-shu");
  }

  @Test
  void leavesOutTheLegalFormAndTakesTheReadingThatIsKnown() {
    assertThat(reading("株式会社セブン-イレブン・ジャパン")).isEqualTo("Sebun Irebun Japan");
    assertThat(reading("ローソン株式会社")).isEqualTo("Roson");
    assertThat(
            EnglishNames.reading(
                new Ref("id", "北國銀行", null, "ほっこくぎんこう", "Company", null, null, null, null, null)))
        .isEqualTo("Hokkokuginkou");
  }

  @Test
  void guessesNoReadingOfKanji() {
    assertThat(reading("北國銀行")).isNull();
    assertThat(reading("西日本旅客鉄道株式会社")).isNull();
    assertThat(reading("NEXCO中日本")).isNull();
    assertThat(reading("市")).isNull();
  }

  private static String reading(String name) {
    return EnglishNames.reading(
        new Ref("id", name, null, null, "Company", null, null, null, null, null));
  }
}
