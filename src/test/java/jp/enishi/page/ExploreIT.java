package jp.enishi.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a planner does where network, map, time line and table show one selection. */
class ExploreIT extends BrowserTest {

  private int clicks;

  /** Which cities share partners with Sapporo in China, since when: found and printed. */
  @Test
  void anErrandTakesFewerThanTenClicks() {
    open("");
    click(page.getByRole(AriaRole.COMBOBOX));
    page.keyboard().type("札幌市");
    click(page.getByRole(AriaRole.OPTION).first());
    click(page.getByText("探索で開く"));
    settle();
    click(page.getByLabel("相手国"));
    page.getByLabel("相手国").selectOption("中国");
    clicks++;
    click(button(Pattern.compile("^提携先をすべて広げる")).first());
    click(button("共通の提携先"));
    Locator kawasaki = page.locator("tr", withText("川崎市"));
    assertThat(kawasaki).containsText("瀋陽市");
    assertThat(kawasaki).containsText("昭和56年");
    assertThat(page.locator("tr", withText("大田市"))).hasCount(0);

    page.evaluate("() => { window.print = () => { window.printed = true; }; }");
    click(page.locator("summary", withText("書き出す")));
    click(button("印刷・PDF"));
    assertThat((Boolean) page.evaluate("() => window.printed")).isTrue();
    assertThat(clicks).isLessThan(10);

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("#print-sheet > svg")).isVisible();
    assertThat(page.locator("#print-sheet")).containsText("相手国：中国");
    assertThat(page.locator("#print-sheet")).containsText("出典");
    assertThat(kawasaki).isVisible();
  }

  @Test
  void whatIsSelectedOrPointedAtInOneIsSoInAll() {
    explore("札幌市");
    clickOnCanvas("cn-瀋陽市");
    assertThat(page.locator("tr.selected")).containsText("瀋陽市");
    assertThat(page.locator("enishi-map .mark.selected")).containsText("瀋陽市");
    assertThat(page.locator(".pane.selection")).containsText("友好都市提携関係");
    assertThat(page.locator(".histogram .chosen").first()).isAttached();

    page.locator("tr", withText("ポートランド市")).locator("td.date").first().hover();
    assertThat(page.locator("enishi-map .mark.pointed")).containsText("ポートランド市");
    assertThat(page.locator(".histogram .pointed").first()).isAttached();

    page.locator("enishi-map .mark", withText("ミュンヘン市")).locator("polygon").hover();
    assertThat(page.locator("tr.pointed")).containsText("ミュンヘン市");
    // A year selects whom it tied.
    page.locator(".histogram .year").first().locator(".catch").click();
    assertThat(page.locator("tr.selected")).hasCount(2);
  }

  /**
   * While nothing is selected, what the picture is made of is told, and each part can be all of it.
   */
  @Test
  void aPartOfThePictureBecomesAllOfItAtAPress() {
    explore("札幌市");
    Locator china = page.locator(".contents button", withText("中国"));
    china.click();
    assertThat(page.locator("select[name=country]")).hasValue("中国");
    assertThat(page.locator(".pane.table tr", withText("ミュンヘン市"))).hasCount(0);
    assertThat(china).hasAttribute("aria-pressed", "true");
    china.click();
    assertThat(page.locator(".pane.table tr", withText("ミュンヘン市"))).isVisible();
  }

  @Test
  void everythingIsDoneAndTakenBackByKeyboardAlone() {
    explore("札幌市");
    int all = rows();
    page.locator("enishi-canvas").focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("tr.selected")).hasCount(1);
    page.keyboard().press("Delete");
    assertThat(page.locator("tr[id^=row-]")).hasCount(all - 1);
    page.keyboard().press("Control+a");
    page.keyboard().press("p");
    assertThat(page).hasURL(Pattern.compile("[?&]m="));
    page.keyboard().press("Control+z");
    page.keyboard().press("Control+z");
    assertThat(page.locator("tr[id^=row-]")).hasCount(all);
    assertThat(page).not().hasURL(Pattern.compile("[?&][mh]="));
    page.keyboard().press("Control+y");
    assertThat(page.locator("tr[id^=row-]")).hasCount(all - 1);
    page.keyboard().press("Control+z");

    page.getByLabel("種類").first().selectOption("友好都市");
    assertThat(page.locator("tr[id^=row-]")).hasCount(2);
    page.getByTitle("元に戻す（Ctrl+Z）").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("tr[id^=row-]")).hasCount(all);
  }

  /** Wherever a reader is, not on the canvas alone; and the focus does not get lost. */
  @Test
  void whatAButtonDidIsTakenBackByTheSameKeys() {
    explore("札幌市");
    int all = rows();
    page.locator("tr", withText("瀋陽市")).locator("td.date").first().click();
    Locator selection = page.locator(".pane.selection");
    page.locator(".pane.selection button", withText("隠す")).click();
    assertThat(page.locator("tr[id^=row-]")).hasCount(all - 1);
    assertThat(selection).isFocused();
    page.keyboard().press("Control+z");
    assertThat(page.locator("tr[id^=row-]")).hasCount(all);
    page.keyboard().press("Control+Shift+z");
    assertThat(page.locator("tr[id^=row-]")).hasCount(all - 1);
    page.getByLabel("相手国").selectOption("韓国");
    page.getByLabel("相手国").press("Control+z");
    assertThat(page.getByLabel("相手国")).hasValue("");
  }

  /** The tests' browser asks for no motion: years are gone through by hand. */
  @Test
  void nothingPlaysForWhoWantsNoMotion() {
    explore("札幌市");
    Locator player = page.locator(".player");
    assertThat(player.locator("button")).hasCount(2);
    player.locator("button").first().click();
    assertThat(page).hasURL(Pattern.compile("[?&]year=\\d{4}"));
  }

  /** A story may lead from before a merger to today. */
  @Test
  void eachViewOfAStoryIsOfItsOwnDay() {
    open("#/explore?f=jp-北海道札幌市&asOf=1990-01-01");
    keep("当時");
    page.locator("p.day a", withText("今日に戻す")).click();
    settle();
    keep("いま");
    page.locator("summary", withText("保存した見方")).click();
    button("発表する").click();
    assertThat(page.locator("p.day")).containsText("1990年1月1日");
    page.keyboard().press("PageDown");
    assertThat(page.locator(".words")).containsText("いま");
    assertThat(page.locator("p.day")).hasCount(0);
  }

  @Test
  void aDragPinsAndALoopSelects() {
    explore("札幌市");
    Point shenyang = pixelsOf("cn-瀋陽市");
    drag(shenyang, new Point(shenyang.x - 50, shenyang.y + 40));
    assertThat(page).hasURL(Pattern.compile("[?&]m=[^&]*%40"));
    Point now = pixelsOf("cn-瀋陽市");
    assertThat(now.x).isCloseTo(shenyang.x - 50, org.assertj.core.data.Offset.offset(3.0));

    button("囲んで選ぶ").click();
    page.mouse().move(now.x - 20, now.y - 20);
    page.mouse().down();
    page.mouse().move(now.x + 20, now.y - 20);
    page.mouse().move(now.x + 20, now.y + 20);
    page.mouse().move(now.x - 20, now.y + 20);
    page.mouse().up();
    assertThat(page.locator("tr.selected")).containsText("瀋陽市");
  }

  @Test
  void savedViewsAreToldAsAStory() {
    explore("札幌市");
    keep("札幌市の提携先");
    page.getByLabel("相手国").selectOption("中国");
    keep("中国との提携");
    page.reload();
    settle();
    page.locator("summary", withText("保存した見方")).click();
    page.getByLabel("中国との提携の説明").fill("昭和55年の瀋陽市に始まる。");
    page.keyboard().press("Tab");
    page.getByLabel("中国との提携を消す").click();
    assertThat(page.locator(".saved li")).hasCount(1);
    page.locator(".saved [role=status] button", withText("元に戻す")).click();
    assertThat(page.locator(".saved li")).hasCount(2);
    button("発表する").click();
    assertThat(page.getByRole(AriaRole.REGION, named("発表"))).containsText("1 / 2");
    page.keyboard().press("PageDown");
    assertThat(page.locator(".words")).containsText("昭和55年の瀋陽市に始まる。");
    assertThat(page.locator("tr", withText("大田市"))).hasCount(0);
    button("終える").click();
    assertThat(page.getByLabel("相手国")).hasValue("中国");
  }

  @Test
  void aPictureSaysWhatItsSignsMeanAndWhatItRestsOn() throws IOException {
    explore("札幌市");
    page.locator("summary", withText("書き出す")).click();
    Download file = page.waitForDownload(() -> button("図を線画に（SVG）").click());
    String svg = Files.readString(file.path());
    assertThat(svg).contains("札幌市の提携", "海外の都市", "友好都市", "出典：", "瀋陽市", "令和");
    assertThat(file.suggestedFilename()).isEqualTo("札幌市.svg");
  }

  private void explore(String name) {
    open("#/explore");
    page.getByRole(AriaRole.COMBOBOX).fill(name);
    page.getByRole(AriaRole.OPTION).first().click();
    settle();
    assertThat(page.locator("tr[id^=row-]", withText("（起点）"))).containsText(name);
  }

  private int rows() {
    return page.locator("tr[id^=row-]").count();
  }

  private void keep(String name) {
    page.locator("summary", withText("保存した見方")).click();
    page.getByLabel("名前", new Page.GetByLabelOptions().setExact(true)).fill(name);
    button("いまの見方を残す").click();
    assertThat(page.locator(".saved li", withText(name))).isVisible();
    page.keyboard().press("Escape");
  }

  private void click(Locator locator) {
    locator.click();
    clicks++;
  }

  private record Point(double x, double y) {}

  private Point pixelsOf(String id) {
    var at =
        (Map<?, ?>) page.evaluate("id => document.querySelector('enishi-canvas').pixelsOf(id)", id);
    return new Point(((Number) at.get("x")).doubleValue(), ((Number) at.get("y")).doubleValue());
  }

  private void clickOnCanvas(String id) {
    Point at = pixelsOf(id);
    page.mouse().click(at.x, at.y);
  }

  private void drag(Point from, Point to) {
    page.mouse().move(from.x, from.y);
    page.mouse().down();
    page.mouse().move((from.x + to.x) / 2, (from.y + to.y) / 2);
    page.mouse().move(to.x, to.y);
    page.mouse().up();
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
  }

  private Locator button(Pattern name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
