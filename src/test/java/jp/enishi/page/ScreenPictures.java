package jp.enishi.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pictures of every screen and state of {@code page/states.json}, for people to look at: on an
 * office PC, on a large screen, at twice the size, in every scheme of colours, in both languages
 * and on paper. Outside the build, for it asserts nothing; leaves {@code target/pictures}, or the
 * directory {@code enishi.pictures} (a system property).
 */
class ScreenPictures extends BrowserTest {

  private static final Path PICTURES =
      Path.of(System.getProperty("enishi.pictures", "target/pictures"));

  private static final String CHOOSE =
      """
      ([language, scheme]) => localStorage.setItem('enishi.preferences',
        JSON.stringify({ language, scheme, calendar: '', toured: 'yes', signer: '' }))
      """;

  /**
   * A screen in one of its states.
   *
   * @param link what follows the address
   * @param abort calls that get no answer at all
   * @param hold calls that are still waiting
   * @param click what is pressed, one after the other
   * @param awaited what must have come then
   * @param type what is typed into the first search bar
   * @param press a key
   * @param full whether the picture shows the whole length of the page
   */
  record State(
      String name,
      String link,
      String abort,
      String hold,
      List<String> click,
      String awaited,
      String type,
      String press,
      Boolean full) {}

  @ParameterizedTest
  @CsvSource({
    "1366, 768, ja, light", "1366, 768, en, light", "1920, 1080, ja, light",
        "1920, 1080, en, light",
    "683, 384, ja, light", "683, 384, en, light", "1366, 768, ja, dark", "1366, 768, ja, contrast",
    "1366, 768, ja, print", "1366, 768, en, print"
  })
  void everyScreenIsDrawn(int width, int height, String language, String scheme)
      throws IOException {
    boolean paper = scheme.equals("print");
    Path directory = PICTURES.resolve("%dx%d-%s-%s".formatted(width, height, language, scheme));
    Files.createDirectories(directory);
    page.setViewportSize(width, height);
    for (State state : states()) {
      open("#/elsewhere");
      page.evaluate(CHOOSE, List.of(language, paper ? "light" : scheme));
      page.navigate("about:blank");
      show(state);
      Path picture = directory.resolve(state.name() + (paper ? ".pdf" : ".png"));
      if (paper) {
        page.pdf(new Page.PdfOptions().setPath(picture).setFormat("A4"));
      } else {
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(picture)
                .setFullPage(Boolean.TRUE.equals(state.full())));
      }
      page.unrouteAll();
    }
    expectComplaints();
  }

  private static List<State> states() throws IOException {
    try (InputStream file = ScreenPictures.class.getResourceAsStream("/page/states.json")) {
      return JsonMapper.shared().readValue(file, new TypeReference<>() {});
    }
  }

  private void show(State state) {
    if (state.abort() != null) {
      page.route(state.abort(), route -> route.abort());
    }
    if (state.hold() == null) {
      open(state.link());
    } else {
      page.route(state.hold(), route -> {});
      page.navigate(RunningPage.address() + "/" + state.link());
      visible(page.locator("progress"));
    }
    for (String each : state.click() == null ? List.<String>of() : state.click()) {
      page.locator(each).first().click();
      settle();
    }
    if (state.awaited() != null) {
      visible(page.locator(state.awaited()));
    }
    if (state.type() != null) {
      page.locator("[role=combobox]").first().fill(state.type());
      visible(page.locator("[role=option]"));
    }
    if (state.press() != null) {
      page.keyboard().press(state.press());
    }
  }

  private static void visible(Locator what) {
    PlaywrightAssertions.assertThat(what.first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
  }
}
