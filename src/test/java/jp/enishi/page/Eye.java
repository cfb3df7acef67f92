package jp.enishi.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks at the screen that is open, as axe does and as a reader would. */
final class Eye {

  /** Adds up what moves without the reader's doing (cumulative layout shift); for each new page. */
  static final String WATCH_SHIFTS =
      """
      window.shift = 0;
      window.shifted = [];
      new PerformanceObserver((list) => list.getEntries().filter((each) => !each.hadRecentInput).forEach((each) => {
        window.shift += each.value;
        each.sources.forEach(({ node }) => window.shifted.push(node?.className || node?.nodeName));
      })).observe({ type: 'layout-shift', buffered: true });
      """;

  /** Only what it finds crosses over: of a long table, what is in order would be a megabyte. */
  private static final String AXE =
      """
      async () => (await axe.run(document, { resultTypes: ['violations'], ...%s }))
        .violations.map((rule) => rule.id + ': ' + rule.nodes.map((node) => node.html).join(' '))
      """;

  private static final String FAULTS = resource("/page/faults.js");

  private static final String DRESS =
      "scheme => { document.documentElement.dataset.scheme = scheme;"
          + " dispatchEvent(new Event('scheme')); }";

  private final Page page;

  Eye(Page page) {
    this.page = page;
  }

  /** Nothing that axe finds, in any of its rules. */
  void findsNothing() {
    assertThat(axe("{}")).as("axe on %s", page.url()).isEmpty();
  }

  /** The same in another language: colours stay as they were. */
  void findsNothingButColours() {
    assertThat(axe("{ rules: { 'color-contrast': { enabled: false } } }"))
        .as("axe on %s", page.url())
        .isEmpty();
  }

  /** Contrast in a scheme of colours; what does not depend on colours is not looked at again. */
  void findsNothingIn(String scheme) {
    page.evaluate(DRESS, scheme);
    assertThat(axe("{ runOnly: ['color-contrast'] }")).as("%s: %s", scheme, page.url()).isEmpty();
    page.evaluate(DRESS, "light");
  }

  /** Nothing jumped, nothing is cut or too wide, and in English everything is translated. */
  void findsNothingAmiss(String language) {
    var faults = (List<?>) page.evaluate(FAULTS, language);
    assertThat(faults).as("%s in %s", page.url(), language).isEmpty();
  }

  /**
   * @param options of axe, in its own words
   */
  private List<?> axe(String options) {
    if (!(Boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    return (List<?>) page.evaluate(AXE.formatted(options));
  }

  private static String resource(String name) {
    try (InputStream file = Eye.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
