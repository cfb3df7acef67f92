package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTests {

  @Test
  void keepsACharsetThatHasJapanese() {
    assertThat(Terminal.charset("windows-31j")).isEqualTo(Charset.forName("windows-31j"));
  }

  @Test
  void takesUtf8WhereTheCharsetHasNoJapanese() {
    assertThat(Terminal.charset("ANSI_X3.4-1968")).isEqualTo(StandardCharsets.UTF_8);
    assertThat(Terminal.charset("no-such-charset")).isEqualTo(StandardCharsets.UTF_8);
  }
}
