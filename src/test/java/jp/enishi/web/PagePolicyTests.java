package jp.enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagePolicyTests {

  @Test
  void letsNothingInline() {
    assertThat(PagePolicy.of("<script>alert(1)</script>"))
        .contains("default-src 'self'", "script-src 'self';")
        .doesNotContain("unsafe", "sha256");
  }

  @Test
  void letsTheImportMapOfThePageByItsHash() {
    // printf '{"imports":{}}' | openssl dgst -sha256 -binary | base64
    assertThat(PagePolicy.of("<script type=\"importmap\">{\"imports\":{}}</script>"))
        .contains("script-src 'self' 'sha256-URrTy+Il/Nz0lHojVUx275hWqAWhkSF0VsHbUM4/6Hw='");
  }
}
