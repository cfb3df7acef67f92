package jp.enishi.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** 時点: the page on both sides of the day on which 岩舟町 became part of 栃木市. */
class DayIT extends BrowserTest {

  @Test
  void anotherNameAnswersOnEitherSideOfTheMergerWithTheSameAgreement() {
    open("#/o/jp-栃木県岩舟町?asOf=2014-04-04");
    assertThat(page.locator("h1")).hasText("岩舟町");
    assertThat(page.locator(".day")).containsText("平成26年4月4日（2014年4月4日）");
    page.locator(".toggle button").first().click();
    assertThat(page.locator("tr.ties .title").first()).containsText("天台県");
    assertThat(page.locator(".inherited")).hasCount(0);
    assertAccessible();

    page.locator("input[name=asOf]").fill("2014-04-05");
    settle();
    assertThat(page.locator("h1")).hasText("栃木市");
    assertThat(page.locator(".standing")).containsText("岩舟町はこの時点ではもうありません");
    assertThat(page.locator("tr.ties .title").first()).containsText("天台県");
    assertThat(page.locator(".inherited").first()).hasText("承継を示す文書なし（岩舟町）");
    assertThat(page.locator(".history")).containsText("編入合併");
    assertAccessible();
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(
                Path.of(
                    System.getProperty("enishi.screenshots", "target/screenshots"), "day.png")));
  }

  /** 仙台市 was designated on 1989-04-01. */
  @Test
  void theCodeIsThatOfTheDayAndAnEarlierOneFindsItsCity() {
    open("#/o/jp-宮城県仙台市?asOf=1989-03-31");
    assertThat(page.locator(".subject .facts")).containsText("団体コード 042013");
    assertThat(page.locator(".subject .facts")).containsText("平成元年4月1日から 041009");
    open("#/o/jp-宮城県仙台市");
    assertThat(page.locator(".subject .facts")).containsText("団体コード 041009");
    assertThat(page.locator(".subject .facts")).containsText("平成元年3月31日まで 042013");
    assertAccessible();

    open("#/find?q=042013");
    assertThat(page.locator("table.rows tbody tr")).hasCount(1);
    assertThat(page.locator("table.rows tbody tr")).containsText("仙台市");
    assertThat(page.locator("table.rows tbody tr")).containsText("平成元年3月31日までの団体コード");
  }

  @Test
  void aDayIsTypedInEitherCalendarAndWhatIsNoneIsRefused() {
    open("#/compare?tab=days");
    Locator field = page.locator("input[name=asOf]");
    field.fill("平成26年4月5日");
    field.press("Enter");
    settle();
    assertThat(page.url()).contains("asOf=2014-04-05");
    assertThat(field).hasValue("平成26年4月5日");

    field.fill("来年");
    field.press("Enter");
    assertThat(field).hasAttribute("aria-invalid", "true");
    assertThat(page.url()).contains("asOf=2014-04-05");
    assertAccessible();

    field.fill("");
    field.press("Enter");
    settle();
    assertThat(page.url()).doesNotContain("asOf");
    assertThat(field).hasAttribute("aria-invalid", "false");
  }

  @Test
  void dayGoesAlongInEveryLinkAndCanBeTakenBack() {
    open("#/o/jp-栃木県岩舟町?asOf=2014-04-04");
    page.locator("table.partners a.name").first().click();
    settle();
    assertThat(page.locator("h1")).hasText("天台県");
    assertThat(page.url()).contains("asOf=2014-04-04");
    assertThat(page.locator("table.partners a.name").first()).hasText("岩舟町");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("今日に戻す")).click();
    settle();
    assertThat(page.url()).doesNotContain("asOf");
    assertThat(page.locator("table.partners a.name").first()).hasText("栃木市");
  }
}
