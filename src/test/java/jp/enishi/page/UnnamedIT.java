package jp.enishi.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever no document names is shown like anybody else, with who looked: 遠野市 and 広州. */
class UnnamedIT extends BrowserTest {

  /** Every local government was asked for agreements in a field, and nobody for sister cities. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#/o/jp-岩手県遠野市",
        "#/o/cn-広州市",
        "#/issues?organization=jp-岩手県遠野市",
        "#/analysis?tab=hub&of=jp-岩手県遠野市",
        "#/analysis?tab=hub&of=jp-神奈川県川崎市,cn-広州市",
        "#/analysis?tab=suggestions&of=jp-岩手県遠野市",
        "#/analysis?tab=suggestions&of=cn-広州市",
        "#/compare?ids=jp-神奈川県川崎市,cn-広州市",
        "#/compare?tab=peers&ids=jp-岩手県遠野市",
        "#/explore?f=jp-岩手県遠野市"
      })
  void everyScreenSaysWhoLooked(String link) {
    open(link);
    assertThat(page.locator("[role=alert]")).hasCount(0);
    assertThat(
            page.locator(".surveyed li[data-state=none]")
                .filter(new Locator.FilterOptions().setHasText("分野別協定"))
                .first())
        .containsText("2012年8月現在");
    assertThat(
            page.locator(".surveyed li[data-state=not-surveyed]")
                .filter(new Locator.FilterOptions().setHasText("姉妹都市"))
                .first())
        .hasText("姉妹都市: 未調査");
    assertAccessible();
  }

  /** 富谷市 was 富谷町 when all were asked. */
  @Test
  void saysUnderWhichNameItWasAsked() {
    open("#/o/jp-宮城県富谷市");
    assertThat(page.locator(".surveyed li[data-state=none]").first())
        .hasText("分野別協定: なし（2012年8月現在、富谷町として、clair-2012）");
  }

  @Test
  void suggestionsAreForWhoeverStoodOnTheDay() {
    open("#/analysis?tab=suggestions&of=jp-栃木県岩舟町&asOf=2014-04-05");
    assertThat(page.locator("p.standing")).hasText("岩舟町はこの時点ではないので、栃木市の候補を挙げています。");
    open("#/analysis?tab=suggestions&of=jp-栃木県岩舟町&asOf=2014-04-04");
    assertThat(page.locator("p.standing")).hasCount(0);
    assertThat(page.locator("table.suggestions").or(page.locator(".empty")).first()).isVisible();
  }
}
