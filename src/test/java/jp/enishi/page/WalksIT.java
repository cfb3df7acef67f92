package jp.enishi.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The four walks of a planner from the start screen to their end: exploring, asking, reporting and
 * settling; in both languages, on a large screen and at twice the size (683 by 384 is an office
 * PC's 1366 by 768 at 200 %). By keyboard alone and at 1366 by 768 they are in {@link ExploreIT},
 * {@link AskingIT}, {@link SettlingIT} and below.
 */
class WalksIT extends BrowserTest {

  private static final double MINUTE = 60_000;

  /** The queue is drawn up anew from a graph that has changed. */
  private static final LocatorAssertions.HasCountOptions LONG =
      new LocatorAssertions.HasCountOptions().setTimeout(MINUTE);

  private PageTexts texts;

  @ParameterizedTest
  @CsvSource({"ja,683x384", "en,1920x1080"})
  void exploring(String language, String size) {
    begin(language, size);
    page.getByRole(AriaRole.COMBOBOX).fill("札幌市");
    page.getByRole(AriaRole.OPTION).first().click();
    page.locator("main").getByText(texts.text("explore.open")).first().click();
    settle();
    folded(size, "explore.filters");
    page.locator("select[name=country]").selectOption("中国");
    folded(size, "explore.arrange");
    button("explore.do.openAll").first().click();
    button("explore.tab.shared").click();
    String kawasaki = language.equals("en") ? "Kawasaki" : "川崎市";
    Locator shared = page.locator("tr", new Page.LocatorOptions().setHasText(kawasaki));
    assertThat(shared).containsText(language.equals("en") ? "Shenyang" : "瀋陽市");
    shared.locator("a.name").first().click();
    settle();
    assertThat(page.locator("h1")).hasText(kawasaki);
    page.goBack();
    assertThat(shared).isVisible();
  }

  /** In a narrow window what changes the picture is folded behind a word. */
  private void folded(String size, String word) {
    if (size.equals("683x384")) {
      button(word).click();
    }
  }

  /** Twice as large, the network still begins in the upper half of the window. */
  @Test
  void leavesRoomForTheNetworkAtTwiceTheSize() {
    begin("ja", "683x384");
    open("#/explore?f=jp-北海道札幌市");
    assertThat(page.locator("enishi-canvas").boundingBox().y).isLessThan(384 / 2.0);
  }

  /** What opens below a word of the bar can be read to both its ends. */
  @Test
  void menusStayInTheWindowAtTwiceTheSize() {
    begin("ja", "683x384");
    open("#/explore?f=jp-北海道札幌市");
    for (String word : new String[] {"filters", "arrange", "views", "save"}) {
      page.locator(
              ".menu summary", new Page.LocatorOptions().setHasText(texts.text("explore." + word)))
          .click();
      var box = page.locator(".menu[open] .menu-content").boundingBox();
      assertThat(box.x).as(word).isNotNegative();
      assertThat(box.x + box.width).as(word).isLessThanOrEqualTo(683);
      page.keyboard().press("Escape");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ja,683x384,中国の都市と提携している政令指定都市は",
    "en,1920x1080,Which designated cities are partners of a city in China?"
  })
  void asking(String language, String size, String question) {
    begin(language, size);
    page.getByRole(AriaRole.COMBOBOX).fill(question);
    page.keyboard().press("Enter");
    settle();
    assertThat(page.locator(".understood")).isVisible();
    Locator row =
        page.locator(
            "table.answer tbody tr",
            new Page.LocatorOptions().setHasText(language.equals("en") ? "Sapporo" : "札幌市"));
    assertThat(row).isVisible();
    row.locator(".sources a").first().click();
    settle();
    assertThat(page.locator(".citation .entry").first()).hasText(Pattern.compile("[①-⑨]-\\d+"));
    page.goBack();
    settle();
    assertThat(row).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"ja,683x384", "en,1920x1080"})
  void reporting(String language, String size) throws IOException {
    begin(language, size);
    page.locator(".top a[href='#/report']").click();
    for (String section : new String[] {"network", "map", "hub", "suggestions", "rankings"}) {
      page.getByLabel(
              texts.text("report.section." + section), new Page.GetByLabelOptions().setExact(true))
          .uncheck();
    }
    page.locator(".adder input").fill("川崎市");
    page.locator(".adder [role=option]").first().click();
    page.getByLabel(texts.text("report.office")).fill("国際課");
    Path saved = made(() -> button("report.make.docx").click());
    try (var word = new XWPFWordExtractor(new XWPFDocument(Files.newInputStream(saved)))) {
      assertThat(word.getText()).contains("国際課", language.equals("en") ? "Kawasaki" : "川崎市");
    }
    assertThat(page.locator(".made")).containsText(texts.pattern("report.made"));
  }

  @Test
  void reportingByKeyboardAlone() {
    begin("ja", "1366x768");
    Locator link = page.locator(".top a[href='#/report']");
    press(link, "Enter");
    settle();
    for (String section : new String[] {"network", "map", "hub", "suggestions", "rankings"}) {
      press(page.getByLabel(texts.text("report.section." + section)), "Space");
    }
    Path saved = made(() -> press(button("report.make.xlsx"), "Enter"));
    assertThat(saved).isNotEmptyFile();
  }

  @ParameterizedTest
  @CsvSource({"ja,683x384", "en,1920x1080"})
  void settling(String language, String size) {
    begin(language, size);
    page.locator(".top a[href='#/settle']").click();
    settle();
    Locator current = page.locator(".case[aria-current=true]");
    current.waitFor();
    int waiting = page.locator(".case").count();
    current.locator(".choices button").nth(1).click();
    page.locator("#reason").fill("名簿で確かめた");
    page.locator("input[name=by]").fill("企画課");
    button("settle.record").click();
    assertThat(page.locator(".recorded button")).isEnabled(soon());
    assertThat(page.locator(".case")).hasCount(waiting - 1, LONG);
    page.locator(".recorded button").click();
    page.locator("#undo-reason").fill("名簿の見誤り");
    page.keyboard().press("Enter");
    assertThat(page.locator(".recorded p").first())
        .containsText(
            texts.pattern("settle.undone"),
            new LocatorAssertions.ContainsTextOptions().setTimeout(MINUTE));
    assertThat(page.locator(".case")).hasCount(waiting, LONG);
  }

  /** Opens the start screen in a language, on a screen of a size. */
  private void begin(String language, String size) {
    String[] sides = size.split("x");
    page.setViewportSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    texts = new PageTexts(language);
    open("");
    if (language.equals("en")) {
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English")).click();
      assertThat(page.locator("html")).hasAttribute("lang", "en");
    }
  }

  /** The pack is put together while one waits. */
  private Path made(Runnable asked) {
    Download file =
        page.waitForDownload(new Page.WaitForDownloadOptions().setTimeout(2 * MINUTE), asked);
    return file.path();
  }

  private void press(Locator on, String key) {
    on.focus();
    page.keyboard().press(key);
  }

  private Locator button(String key) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texts.pattern(key)));
  }

  private static LocatorAssertions.IsEnabledOptions soon() {
    return new LocatorAssertions.IsEnabledOptions().setTimeout(MINUTE);
  }
}
