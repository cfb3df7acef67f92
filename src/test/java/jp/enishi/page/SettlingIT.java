package jp.enishi.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names and readings are settled by people: with a reason, by keyboard alone, and taken back. */
class SettlingIT extends BrowserTest {

  @Test
  void aPairIsJudgedByKeyboardAloneAndTakenBack() {
    open("#/settle");
    Locator cases = page.locator(".case");
    int waiting = cases.count();
    String first = page.locator(".case[aria-current=true] h2").innerText();

    page.keyboard().press("j");
    assertThat(page.locator(".case[aria-current=true] h2")).not().hasText(first);
    page.keyboard().press("k");
    assertThat(page.locator(".case[aria-current=true] table.features tbody tr").first())
        .isVisible();

    page.keyboard().press("2");
    assertThat(page.getByLabel("「別」とする理由")).isFocused();
    page.keyboard().type("郡と市は別の団体");
    page.keyboard().press("Tab");
    page.keyboard().type("企画課");
    page.keyboard().press("Enter");
    assertThat(page.locator(".recorded")).containsText("「別」と記録しました", soon());
    assertThat(cases).hasCount(waiting - 1);
    assertThat(page.locator(".tabs a[aria-current] .tally")).hasText("" + (waiting - 1));

    page.locator(".recorded button").press("Enter");
    assertThat(page.getByLabel("取り消す理由")).isFocused();
    page.keyboard().type("郡の名を見直す");
    page.keyboard().press("Enter");
    assertThat(page.locator(".recorded")).containsText("取り消しました", soon());
    settle();
    assertThat(cases).hasCount(waiting);
    assertThat(page.locator(".case[aria-current=true] .held")).containsText("企画課");

    open("#/settle?tab=ledger");
    Locator rows = page.locator("table.rows tbody tr");
    assertThat(rows.nth(0)).containsText("保留");
    assertThat(rows.nth(0)).containsText("郡の名を見直す");
    assertThat(rows.nth(1)).containsText("郡と市は別の団体");
    assertThat(rows.nth(1)).containsText("企画課");
  }

  @Test
  void anotherReadingIsChosenWithAReasonAndGivenBackToTheRule() {
    open("#/settle?tab=contradictions&between=card-prose");
    Locator unused =
        page.locator(".case[aria-current=true] .choices button[aria-pressed=false]").first();
    String reading = unused.innerText().replaceFirst("^\\d+\\s*", "");
    unused.click();
    page.getByLabel(Pattern.compile("とする理由")).fill("協定書の写しで確かめた");
    page.getByLabel("名前", new Page.GetByLabelOptions().setExact(true)).fill("国際課");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("記録する")).click();
    assertThat(page.locator(".recorded")).containsText("と記録しました", soon());

    open("#/settle?tab=ledger");
    Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("協定書の写しで確かめた"));
    assertThat(row).containsText(reading);
    row.getByRole(AriaRole.BUTTON).click();
    page.getByLabel("取り消す理由").fill("写しの見誤り");
    page.keyboard().press("Enter");
    assertThat(page.locator(".recorded")).containsText("取り消しました", soon());
    assertThat(row).hasCount(0);
  }

  /** What rules took for one is set apart at one of its places, and brought together again. */
  @Test
  void aPlaceIsSaidToNameAnother() {
    open("#/settle?tab=apart&of=company-コマツ");
    Locator cases = page.locator(".case");
    int places = cases.count();
    // What a person needs to decide: which document, and what it says there when it is at hand.
    Locator current = page.locator(".case[aria-current=true]");
    assertThat(current.locator(".judged")).containsText(Pattern.compile("連携.*\\d+ 行"));
    assertThat(current.locator(".body"))
        .containsText(Pattern.compile("コマツ|この文書は手元にないため、原文は表示できません"));
    page.keyboard().press("1");
    page.getByLabel("「別の団体」とする理由").fill("名前の同じ別の会社");
    page.getByLabel("名前", new Page.GetByLabelOptions().setExact(true)).fill("国際課");
    page.keyboard().press("Enter");
    assertThat(page.locator(".recorded")).containsText("「別の団体」と記録しました", soon());
    settle();
    assertThat(cases).hasCount(places - 1);

    page.locator(".recorded button").click();
    page.getByLabel("取り消す理由").fill("同じ会社だった");
    page.keyboard().press("Enter");
    assertThat(page.locator(".recorded")).containsText("取り消しました", soon());
    settle();
    assertThat(cases).hasCount(places);
  }

  @Test
  void whatTheServerRefusesIsSaidWhereItWasAsked() {
    page.route(
        "**/api/resolution/judgements",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(409)
                    .setContentType("application/problem+json")
                    .setBody("{\"title\":\"判定を記録できません\",\"detail\":\"ほかの判定と食い違います。\"}")));
    open("#/settle");
    page.keyboard().press("1");
    page.getByLabel("「同じ」とする理由").fill("試し");
    page.getByLabel("名前", new Page.GetByLabelOptions().setExact(true)).fill("企画課");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("ほかの判定と食い違います。");
    assertThat(page.getByLabel("「同じ」とする理由")).hasValue("試し");
    assertAccessible();
    expectComplaints();
  }

  /** The graph follows a judgement before it is answered. */
  private static LocatorAssertions.ContainsTextOptions soon() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
  }
}
