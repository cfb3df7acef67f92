package jp.enishi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** What needs no normaliser, and what does. */
class WordingTests {

  @Test
  void plainLettersAreTheirOwnCompatibilityForm() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Wording.isPlain(c)) {
        assertThat(Normalizer.isNormalized("か" + c + "ト" + c, Normalizer.Form.NFKC))
            .as("U+%04X", (int) c)
            .isTrue();
      }
    }
  }

  @Test
  void unifiesWidthsRadicalsAndSpace() {
    assertThat(Wording.unified("連携　協定")).isEqualTo("連携 協定");
    assertThat(Wording.unified(" 連携  協定 ")).isEqualTo("連携 協定");
    assertThat(Wording.unified("連携 協定")).isEqualTo("連携 協定");
    assertThat(Wording.unified("ｾﾌﾞﾝ１１㈱⻑⾕")).isEqualTo("セブン11(株)長谷");
    assertThat(Wording.unified("か\u3099る")).isEqualTo("がる");
    assertThat(Wording.unified("\t協定\r\n")).isEqualTo("協定");
    assertThat(Wording.unified("")).isEmpty();
  }
}
