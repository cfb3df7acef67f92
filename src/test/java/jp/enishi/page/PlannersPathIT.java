package jp.enishi.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a planner does: searches, opens, expands, opens an agreement, sees the evidence. */
class PlannersPathIT extends BrowserTest {

  @Test
  void leadsFromANameToTheEvidence() {
    search("川崎市");
    assertThat(heading("川崎市")).isVisible();

    button("瀋陽市との協定").click();
    assertThat(page.locator("tr.ties:not([hidden]) ul.ties li").first()).isVisible();
    assertThat(page.locator(".selection")).containsText("瀋陽市");

    button(Pattern.compile("^提携先を広げる")).click();
    assertThat(button("たたむ")).isVisible();
    assertThat(page).hasURL(Pattern.compile("[?&]x="));
    assertThat(heading("瀋陽市と提携するほかの団体")).isVisible();
    assertThat(page.locator(".co")).containsText("札幌市");

    Locator agreement = page.locator("tr.ties:not([hidden]) .title a").first();
    String title = agreement.textContent();
    agreement.click();
    assertThat(heading(title)).isVisible();
    assertThat(heading(Pattern.compile("^典拠"))).isVisible();
    assertThat(page.locator(".citation .entry").first()).hasText(Pattern.compile("^[①-⑨]-\\d+$"));
    settle();
    assertThat(page.locator(".citation").first()).containsText(Pattern.compile("原文は表示できません|自治体名"));
  }

  /** Which cities share partners with Sapporo in China, since when, and on paper. */
  @Test
  void anErrandTakesUnderTenClicks() {
    open("");
    click(page.locator("main a").filter(having("札幌市")).first());
    click(page.getByText("探索で開く"));
    Locator country = page.locator("select[name=country]");
    country.selectOption("中国");
    clicks += 2;
    settle();
    click(button(Pattern.compile("^提携先をすべて広げる")).first());
    click(button("共通の提携先"));

    Locator rows = page.locator(".pane.table tbody tr");
    assertThat(rows.filter(having("川崎市"))).containsText(Pattern.compile("瀋陽市\\s*昭和56年"));
    assertThat(rows.filter(having("福岡市"))).containsText(Pattern.compile("大連市\\s*平成15年11月3日"));
    page.evaluate("() => { window.printed = 0; window.print = () => window.printed++; }");
    click(page.getByText("書き出す"));
    click(button(Pattern.compile("印刷")));
    assertThat(page.evaluate("() => window.printed")).isEqualTo(1);
    assertThat(clicks).isLessThan(10);
  }

  private int clicks;

  private void click(Locator what) {
    clicks++;
    what.click();
    settle();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void needsNoMouse() {
    open("");
    page.keyboard().press("/");
    page.keyboard().type("川崎市");
    assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("川崎市");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(heading("川崎市")).isVisible();
    settle();

    page.locator("enishi-canvas").focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator(".selection .head")).isVisible();
    page.keyboard().press("Delete");
    assertThat(button(Pattern.compile("^隠した団体を戻す"))).isVisible();
    page.keyboard().press("Control+z");
    assertThat(button(Pattern.compile("^隠した団体を戻す"))).hasCount(0);
  }

  @Test
  void aLinkHoldsTheWholeView() {
    search("川崎市");
    button("瀋陽市との協定").click();
    button(Pattern.compile("^提携先を広げる")).click();
    assertThat(button("たたむ")).isVisible();
    String link = page.url();

    open("");
    page.navigate(link);
    assertThat(button("たたむ")).isVisible();
    assertThat(page.locator("tr.selected")).containsText("瀋陽市");
    assertThat(page.locator("tr.ties:not([hidden])")).hasCount(1);
  }

  @Test
  void oneFilterServesTableAndNetwork() {
    search("川崎市");
    int all = page.locator("tr[id^=row-]").count();
    page.getByLabel("国・地域").selectOption("中国");
    assertThat(page.locator("tr[id^=row-]")).not().hasCount(all);
    for (String row : page.locator("tr[id^=row-]").allTextContents()) {
      assertThat(row).contains("中国");
    }
    page.goBack();
    assertThat(page.locator("tr[id^=row-]")).hasCount(all);
  }

  @Test
  void whatIsChosenOnTheMapIsChosenInTheTable() {
    search("川崎市");
    button("地図").click();
    settle();
    Locator shenyang = page.locator("enishi-map .mark", withText("瀋陽市"));
    shenyang.locator("polygon").click();
    assertThat(page.locator("tr.selected")).containsText("瀋陽市");
    assertThat(page.locator(".selection")).containsText("友好都市");

    page.locator("tr[id^=row-]", withText("ダナン市")).hover();
    assertThat(page.locator("enishi-map .mark.pointed")).containsText("ダナン市");
  }

  @Test
  void aYearThatIsHeldHoldsTableAndPictures() {
    search("川崎市");
    button("年表").click();
    assertThat(page.locator(".years .who", withText("瀋陽市"))).isVisible();
    page.getByRole(AriaRole.SLIDER).fill("2009");
    assertThat(page.locator("tr[id^=row-]", withText("クイーンズランド州"))).hasCount(0);
    assertThat(page.locator("tr[id^=row-]", withText("瀋陽市"))).containsText("昭和56年");
    // The time line still shows what came later, so that the reader can go on to it.
    assertThat(page.locator(".years .who", withText("クイーンズランド州"))).isVisible();

    button("地図").click();
    settle();
    assertThat(page.locator("enishi-map .mark", withText("クイーンズランド州"))).hasCount(0);
    page.getByText("絞り込みを解く").click();
    assertThat(page.locator("enishi-map .mark", withText("クイーンズランド州"))).hasCount(1);
  }

  @Test
  void onPaperTheNetworkIsADrawingWithItsSources() {
    search("川崎市");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("#print-sheet > svg")).isVisible();
    assertThat(page.locator("#print-sheet")).containsText("瀋陽市");
    assertThat(page.locator("#print-sheet")).containsText("出典");
    assertThat(page.locator("enishi-canvas")).isHidden();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    assertThat(page.locator("#print-sheet")).hasCount(0);
    assertThat(page.locator("enishi-canvas")).isVisible();
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Test
  void remembersLanguageAndCalendar() {
    search("川崎市");
    button("English").click();
    page.getByText("Display").click();
    button("Western").click();
    page.reload();
    assertThat(page.getByRole(AriaRole.COLUMNHEADER, named("First signed"))).isVisible();
    assertThat(page.locator("td.date time").first()).hasText(Pattern.compile("\\b(19|20)\\d\\d$"));
    assertThat(page.locator("html")).hasAttribute("lang", "en");
  }

  /** Types a name and takes the first suggestion. */
  private void search(String name) {
    open("");
    page.getByRole(AriaRole.COMBOBOX).fill(name);
    page.getByRole(AriaRole.OPTION).first().click();
    assertThat(heading(name)).isVisible();
    settle();
  }

  private Locator heading(String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator heading(Pattern name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private Locator button(Pattern name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
