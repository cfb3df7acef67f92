package jp.enishi.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** How the page's modules hang together: what may import what, and where libraries come from. */
class PageModulesTests {

  private static final Pattern LIBRARY = Pattern.compile("'(/(?:webjars|_static)/[^']+)'");
  private static final Pattern IMPORT =
      Pattern.compile("(?:from\\s+|import\\s+|import\\()'(\\.[^']+)'");

  /** Not what is fetched later; libraries write it without spaces. */
  private static final Pattern AT_ONCE =
      Pattern.compile("(?:from\\s*|import\\s*)['\"]([./][^'\"]+)['\"]");

  @Test
  void everyLibraryIsOnTheClassPathAtItsAddress() {
    assertThat(PageFile.modules())
        .flatExtracting(module -> LIBRARY.matcher(module.text()).results().toList())
        .isNotEmpty()
        .allSatisfy(
            found ->
                assertThat(getClass().getResource("/META-INF/resources" + found.group(1)))
                    .as(found.group(1))
                    .isNotNull());
  }

  @Test
  void everyImportLeadsToAModule() {
    for (PageFile module : PageFile.modules()) {
      IMPORT
          .matcher(module.text())
          .results()
          .map(found -> URI.create(module.path()).resolve(found.group(1)).getPath())
          .forEach(path -> assertThat(PageFile.of(path)).as(module.path()).isNotNull());
    }
  }

  /** The page waits for no module to learn of the next one. */
  @Test
  void thePageNamesEveryModuleOfTheFirstView() {
    Set<String> needed = new LinkedHashSet<>();
    for (String first : List.of("app/main.js", "app/page.js", "app/views/start.js")) {
      addWithImports("/" + first, needed);
    }
    needed.remove("/app/main.js");
    assertThat(
            Jsoup.parse(PageFile.of("index.html").text())
                .select("link[rel=modulepreload]")
                .eachAttr("href"))
        .containsExactlyInAnyOrderElementsOf(needed);
  }

  private static void addWithImports(String path, Set<String> seen) {
    if (seen.add(path)) {
      AT_ONCE
          .matcher(PageFile.served(path))
          .results()
          .map(found -> URI.create(path).resolve(found.group(1)).getPath())
          .forEach(each -> addWithImports(each, seen));
    }
  }

  /** All of it, with every screen, the coasts and the libraries; pictures of the manual aside. */
  @Test
  void thePageWeighsLessThanOneAndAHalfMegabytesCompressed() throws IOException {
    Set<String> files = new LinkedHashSet<>();
    for (String pattern : List.of("index.html", "app/**/*.*", "style/*", "map/*")) {
      PageFile.matching(pattern).forEach(file -> files.add("/" + file.path()));
    }
    for (PageFile module : PageFile.modules()) {
      LIBRARY.matcher(module.text()).results().forEach(found -> files.add(found.group(1)));
    }
    long weight = 0;
    for (String file : files) {
      weight += compressed(PageFile.served(file));
    }
    assertThat(weight).isBetween(300_000L, 1_500_000L);
  }

  private static long compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  @Test
  void onlyGraphKnowsCytoscape() {
    assertThat(PageFile.modules())
        .filteredOn(module -> module.text().contains("/webjars/"))
        .allMatch(module -> module.path().startsWith("app/graph/"));
  }

  @Test
  void stateKnowsNoDocument() {
    assertThat(PageFile.matching("app/state/*.js"))
        .noneMatch(module -> module.text().matches("(?s).*\\b(document|window)\\..*"))
        .noneMatch(module -> module.text().contains("/ui/") || module.text().contains("/views/"));
  }

  @Test
  void noModuleNamesAnAddressElsewhere() {
    // The namespace of SVG looks like an address and is only a name.
    assertThat(PageFile.modules())
        .noneMatch(
            module ->
                module
                    .text()
                    .replace("http://www.w3.org/2000/svg", "")
                    .matches("(?s).*['\"`]https?://[a-z].*"));
  }

  @Test
  void thePageHasNoScriptOrStyleWrittenIntoIt() {
    String page = PageFile.of("index.html").text();

    assertThat(page).doesNotContain("<style").doesNotContain(" style=").doesNotContain(" onload=");
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page).contains("<script type=\"module\" src=\"/app/main.js\"></script>");
  }

  @Test
  void noTemplateWritesAStyleAttribute() {
    // style-src 'self' would drop it silently.
    assertThat(PageFile.modules()).noneMatch(module -> module.text().contains(" style=$"));
  }
}
