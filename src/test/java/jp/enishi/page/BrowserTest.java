package jp.enishi.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A browser on the page, of the size of an office PC. After each test it must not have asked any
 * other host for anything, nor complained on its console.
 *
 * <p>All look at one page, one class after another.
 *
 * <p>The browser is the installed Chromium, at {@code enishi.chromium} (a system property) or
 * {@code CHROMIUM} (in the environment), else Debian's shell of it without a window, else Debian's
 * Chromium; Playwright downloads none.
 */
@ResourceLock("page")
abstract class BrowserTest {

  /** A database that has just started plans each query before it answers for the first time. */
  private static final Duration FIRST_ANSWER = Duration.ofSeconds(30);

  private static Playwright playwright;
  private static Browser browser;

  private final List<String> elsewhere = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  Page page;

  @BeforeAll
  static void startBrowser() {
    var noDownload =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    playwright = Playwright.create(noDownload);
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
  }

  @AfterAll
  static void stopBrowser() {
    browser.close();
    playwright.close();
  }

  private static Path chromium() {
    String asked = System.getProperty("enishi.chromium", System.getenv("CHROMIUM"));
    if (asked != null) {
      return Path.of(asked);
    }
    // The same engine for about a third of the processor time: it draws no window of its own.
    var shell = Path.of("/usr/bin/chromium-headless-shell");
    return Files.exists(shell) ? shell : Path.of("/usr/bin/chromium");
  }

  @BeforeEach
  void openBrowser() {
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setLocale("ja-JP")
                .setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.addInitScript(Eye.WATCH_SHIFTS);
    page.onRequest(request -> watch(request.url()));
    page.onConsoleMessage(this::listen);
    page.onPageError(complaints::add);
  }

  @AfterEach
  void staysAtHomeAndDoesNotComplain() {
    context.close();
    assertThat(elsewhere).isEmpty();
    assertThat(complaints).isEmpty();
  }

  private void watch(String url) {
    boolean inside = url.startsWith("data:") || url.startsWith("blob:");
    if (!inside && !url.startsWith(RunningPage.address() + "/")) {
      elsewhere.add(url);
    }
  }

  /** For a test that makes something fail on purpose. */
  void expectComplaints() {
    complaints.clear();
  }

  /** A document that is not at hand is a 404, which a browser reports; it is no fault. */
  private void listen(ConsoleMessage message) {
    boolean absent = message.location().contains("/passage");
    if (List.of("error", "warning").contains(message.type()) && !absent) {
      complaints.add(message.text() + " " + message.location());
    }
  }

  /** Opens a view by its link, {@code #/o/…}, and waits until nothing is loading. */
  void open(String link) {
    page.navigate(RunningPage.address() + "/" + link);
    settle();
  }

  void settle() {
    page.waitForLoadState();
    assertThat(page.locator("[aria-busy=true]"))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(FIRST_ANSWER.toMillis()));
  }

  /** Nothing that axe finds, in any of its rules. */
  void assertAccessible() {
    new Eye(page).findsNothing();
  }
}
