package jp.enishi.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The manual at {@code /help}. Its pictures are made from the running page, into {@code
 * target/manual} or the directory {@code enishi.manual} (a system property).
 */
class ManualIT extends BrowserTest {

  private static final Pattern PICTURE = Pattern.compile("<img src=\"(\\w+)\\.png\"");

  /** Small enough that all of them weigh less than a photograph. */
  private static final long LARGEST = 90_000;

  private static final Map<String, String> SCREENS =
      new TreeMap<>(
          Map.of(
              "start", "",
              "explore", "#/explore?f=jp-神奈川県川崎市",
              "organization", "#/o/jp-神奈川県川崎市",
              "ask", "#/ask?q=川崎市のほかに瀋陽市と提携している自治体は",
              "compare", "#/compare?ids=jp-神奈川県川崎市,jp-北海道札幌市",
              "analysis", "#/analysis?measure=betweenness",
              "report", "#/report",
              "settle", "#/settle",
              "totals", "#/totals",
              "cypher",
                  "#/cypher?run=1&q=MATCH (a:Municipality)-[r:姉妹都市]-(b:ForeignCity)%0ARETURN a, r, b"));

  @Test
  void everyPictureOfTheManualIsMadeFromThePage() throws IOException {
    Path directory = Path.of(System.getProperty("enishi.manual", "target/manual"));
    // With the buttons that play, as most people see the page.
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    for (Map.Entry<String, String> screen : SCREENS.entrySet()) {
      open(screen.getValue());
      Path file = directory.resolve(screen.getKey() + ".png");
      FewColours.write(page.screenshot(), file);
      assertThat(Files.size(file)).as(file.toString()).isBetween(5_000L, LARGEST);
    }
    assertThat(SCREENS.keySet()).containsExactlyInAnyOrderElementsOf(named());
  }

  @Test
  void theManualIsAtHelpAndShowsItsPictures() {
    page.navigate(RunningPage.address() + "/help");
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("照合")))
        .isVisible();
    for (var image : page.locator("img").all()) {
      image.scrollIntoViewIfNeeded();
      assertThat(image).hasJSProperty("complete", true);
      assertThat((int) image.evaluate("each => each.naturalWidth")).isPositive();
    }
    assertAccessible();
  }

  private static List<String> named() {
    return PICTURE
        .matcher(PageFile.of("help/index.html").text())
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
