package jp.enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageAheadTests {

  @Test
  void whatTheFirstViewNeedsIsFetchedAndIsThere() {
    assertThat(PageAhead.filesOfThePage())
        .contains("/", "/app/i18n/ja.json", "/app/main.js", "/style/base.css", "/app/page.js")
        .doesNotHaveDuplicates()
        .filteredOn(file -> !file.equals("/"))
        .allSatisfy(
            file ->
                assertThat(
                        getClass().getResource("/static" + file) != null
                            || getClass().getResource("/META-INF/resources" + file) != null)
                    .as(file)
                    .isTrue());
  }
}
