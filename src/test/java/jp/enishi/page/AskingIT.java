package jp.enishi.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the start, by keyboard alone: a question is asked and answered as table and picture. */
class AskingIT extends BrowserTest {

  @Test
  void aQuestionTypedAtTheStartIsAnsweredWithSourcesAndPicture() {
    open("");
    page.keyboard().press("/");
    page.keyboard().type("川崎市のほかに瀋陽市と提携している自治体は");
    page.keyboard().press("Enter");
    settle();
    assertThat(page).hasURL(Pattern.compile("#/ask\\?q="));
    assertThat(page.locator(".understood")).containsText("瀋陽市");
    assertThat(page.locator("table.answer tbody tr").first()).containsText("札幌市");
    assertThat(page.locator("table.answer .sources a").first())
        .hasText(Pattern.compile("[①-⑨]-\\d+"));
    assertThat(page.locator(".drawn .node")).hasCount(2);
    assertThat(page.locator(".drawn")).containsText("札幌市");
    assertAccessible();
  }

  @Test
  void twoOrganisationsAreComparedAndOneIsTakenAway() {
    open("#/compare?ids=jp-神奈川県川崎市,jp-北海道札幌市");
    assertThat(page.locator("main")).containsText("共通の提携先（1）");
    assertThat(page.locator("main section").first()).containsText("瀋陽市");
    page.locator(".chip button").last().press("Enter");
    assertThat(page.locator("main")).containsText("二つか三つ選んでください");
    page.goBack();
    assertThat(page.locator(".chip")).hasCount(2);
  }

  @Test
  void aMeasureExplainsItselfInItsTerm() {
    open("#/analysis?measure=betweenness");
    assertThat(page.locator(".caveats")).containsText("この指標");
    page.locator(".asked a").first().click();
    assertThat(page.locator(".glossary .wanted")).containsText("媒介中心性");
    page.goBack();
    assertThat(page.locator("select[name=measure]")).hasValue("betweenness");
  }
}
