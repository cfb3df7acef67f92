package jp.enishi.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a planner supposes, and a question that is kept for the next time, by keyboard. */
class AnalysisIT extends BrowserTest {

  @Test
  void anAgreementSupposedAwayMovesBothItsPartiesAndComesBack() {
    open("#/analysis?tab=what-if");
    button("協定を除く").press("Enter");
    page.locator("#whose-search").fill("川崎市");
    assertThat(page.locator("#whose-found li").first()).containsText("川崎市");
    page.locator("#whose-search").press("ArrowDown");
    page.locator("#whose-search").press("Enter");
    page.locator(".choosing li", having("塩城市")).locator("button").press("Enter");
    settle();
    assertThat(page.locator("tr.selected", having("塩城市"))).containsText("1 → 0");
    assertThat(page.locator("tr.selected", having("川崎市"))).containsText("5 → 4");
    assertThat(page).hasURL(Pattern.compile("removeAgreements"));
    assertAccessible();
    button("取り消す").press("Enter");
    assertThat(page.locator(".assumed")).hasCount(0);
    page.goBack();
    assertThat(page.locator(".assumed li")).hasCount(1);
  }

  @Test
  void aKeptQuestionIsAskedOfAnotherCityAndTakenAway() {
    open("#/ask?q=瀋陽市と提携している自治体は");
    page.locator(".keep-question summary").press("Enter");
    page.locator(".keep-question input[name=name]").fill("提携している自治体");
    page.locator(".keep-question input[type=checkbox]").first().press("Space");
    page.locator(".keep-question form button").press("Enter");
    assertThat(page.locator(".keep-question [role=status]")).containsText("残しました");
    open("#/ask");
    page.locator(".changeable input").fill("大連市");
    page.locator(".changeable button").press("Enter");
    assertThat(page.locator(".understood")).containsText("大連市");
    page.goBack();
    page.locator(".saved-questions li button.plain").press("Enter");
    assertThat(page.locator(".saved-questions li")).hasCount(0);
    assertThat(page.locator(".saved-questions")).containsText("元に戻す");
    assertAccessible();
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
