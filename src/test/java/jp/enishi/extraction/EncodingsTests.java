package jp.enishi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTests {

  @ParameterizedTest
  @CsvSource({
    "89504e470d0a1a0a0000000d49484452, 画像のようです",
    "ffd8ffe000104a464946, 画像のようです",
    "474946383961, 画像のようです",
    "255044462d312e37, PDF のようです",
    "504b0304, 圧縮された文書のようです",
    "d0cf11e0a1b11ae10000000000000000, 文字の文書ではないようです",
    "fffe4b5bfd5e, UTF-16 のようです",
  })
  void saysWhatAFileThatIsNoTextSeemsToBe(String bytes, String said) {
    assertThat(Encodings.advice(HexFormat.of().parseHex(bytes))).contains(said);
  }

  @ParameterizedTest
  @CsvSource({"windows-31j, Shift_JIS", "EUC-JP, EUC-JP"})
  void namesTheEncodingOfJapaneseText(String charset, String named) {
    byte[] bytes = "川崎市と瀋陽市は協定を結んだ。".getBytes(Charset.forName(charset));
    assertThat(Encodings.advice(bytes)).isEqualTo(named + " のようです。UTF-8 で保存し直してください。");
  }

  @Test
  void saysWhatToDoWhenNoUsualEncodingFits() {
    byte[] bytes = "é".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Encodings.advice(bytes)).isEqualTo("UTF-8 で保存し直してください。");
  }
}
