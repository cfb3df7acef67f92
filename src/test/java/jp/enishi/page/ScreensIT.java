package jp.enishi.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen in both languages and in every scheme of colours: axe finds nothing on it, nothing
 * jumps, is cut or left untranslated, and a picture of it is left in {@code target/screenshots}, or
 * in the directory {@code enishi.screenshots} (a system property).
 */
class ScreensIT extends BrowserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#/find",
        "#/ask",
        "#/ask?q=川崎市のほかに瀋陽市と提携している自治体は",
        "#/ask?q=府中市の提携先",
        "#/compare",
        "#/compare?ids=jp-神奈川県川崎市,jp-北海道札幌市",
        "#/analysis",
        "#/analysis?measure=communities",
        "#/analysis?tab=stability",
        "#/analysis?tab=what-if",
        "#/analysis?tab=hub&of=jp-神奈川県川崎市",
        "#/analysis?tab=suggestions&of=jp-神奈川県川崎市",
        "#/report",
        "#/terms",
        "#/settle",
        "#/settle?tab=contradictions",
        "#/settle?tab=names",
        "#/settle?tab=apart&of=jp-石川県",
        "#/settle?tab=ledger",
        "#/totals",
        "#/issues",
        "#/cypher",
        "#/o/jp-石川県",
        "#/explore",
        "#/elsewhere"
      })
  void screenIsAccessible(String link) {
    inBothLanguages(link, link.isEmpty() ? "start" : link.substring(2).replaceAll("[/?=&,]", "-"));
  }

  @Test
  void organizationIsAccessible() {
    String link = firstLink("川崎市");
    open(link);
    page.locator(".toggle button").first().click();
    inBothLanguages(link(), "organization");
  }

  /** The picture in the README. */
  @Test
  void explorationIsAccessible() {
    open(firstLink("川崎市"));
    page.locator(".toggle button").first().click();
    page.locator(".selection .actions button").first().click();
    settle();
    inBothLanguages(link(), "exploration");
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "years"})
  void pictureIsAccessible(String picture) {
    open(firstLink("川崎市") + "?pic=" + picture);
    settle();
    inBothLanguages(link(), picture);
  }

  /** Of two organisations, grouped, on an office PC, a large screen and at twice the size. */
  @ParameterizedTest
  @ValueSource(strings = {"1366x768", "1920x1080", "683x384"})
  void exploringIsAccessible(String size) {
    String[] sides = size.split("x");
    page.setViewportSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    String starts = idOf(firstLink("札幌市")) + "%2C" + idOf(firstLink("福岡市"));
    open("#/explore?f=" + starts);
    page.locator("tr[id^=row-] td.date").first().click();
    inBothLanguages(link() + "&group=country", "explore-" + size);
  }

  private static String idOf(String link) {
    return link.replaceFirst("^#/o/([^?]*).*", "$1");
  }

  @Test
  void agreementIsAccessible() {
    open(firstLink("川崎市"));
    page.locator(".toggle button").first().click();
    page.locator("tr.ties:not([hidden]) .title a").first().click();
    assertThat(page.locator(".citation").first()).isVisible();
    inBothLanguages(link(), "agreement");
  }

  @Test
  void keyboardHelpIsAccessible() {
    open("");
    page.keyboard().press("?");
    assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    assertAccessible();
  }

  @Test
  void failureIsAccessible() {
    page.route("**/api/overview", route -> route.abort());
    open("");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("サーバーから返事がありません");
    assertAccessible();
    expectComplaints();
  }

  /** In Japanese in every scheme of colours, then in English; each time loaded anew. */
  private void inBothLanguages(String link, String name) {
    Eye eye = new Eye(page);
    openAnew(link, "日本語");
    picture(name);
    eye.findsNothingAmiss("ja");
    eye.findsNothing();
    eye.findsNothingIn("dark");
    eye.findsNothingIn("contrast");
    openAnew(link, "English");
    picture(name + "-en");
    eye.findsNothingAmiss("en");
    eye.findsNothingButColours();
  }

  private void openAnew(String link, String language) {
    open("#/elsewhere");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(language)).click();
    page.navigate("about:blank");
    open(link);
    // Names of places come in a call of their own, after what they stand beside.
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private String firstLink(String name) {
    open("#/find?q=" + name);
    return page.locator("table.rows a.name").first().getAttribute("href");
  }

  private String link() {
    return page.url().substring(page.url().indexOf('#'));
  }

  private void picture(String name) {
    Path directory = Path.of(System.getProperty("enishi.screenshots", "target/screenshots"));
    page.screenshot(new Page.ScreenshotOptions().setPath(directory.resolve(name + ".png")));
  }
}
