package jp.enishi.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page's modules that know no document, tested where they can be run without a browser. */
class PageScriptTests {

  private static final Path APP = Path.of("src/main/resources/static/app");
  private static final Path TESTS = Path.of("src/test/js");

  @TempDir Path directory;

  /**
   * Node is not needed to build Enishi: without it these tests are left to the gate, and said so.
   */
  @Test
  void modulesPassTheirOwnTests() throws Exception {
    if (!nodeIsThere()) {
      System.err.println(
          "Node 18 or later was not found: src/test/js was NOT run. The gate runs it.");
      return;
    }
    // The browser takes .js for modules; Node has to be told, beside and not in what is served.
    Files.writeString(directory.resolve("package.json"), "{\"type\": \"module\"}");
    copy(APP, directory.resolve("app"));
    copy(TESTS, directory.resolve("tests"));
    List<String> tests =
        Files.list(directory.resolve("tests")).map(Path::toString).sorted().toList();

    Process node =
        new ProcessBuilder(Stream.concat(Stream.of("node", "--test"), tests.stream()).toList())
            .redirectErrorStream(true)
            .start();
    String told = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(node.waitFor()).as(told).isZero();
    assertThat(tests).isNotEmpty();
  }

  private static boolean nodeIsThere() throws InterruptedException {
    try {
      Process node = new ProcessBuilder("node", "--version").start();
      String version = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return node.waitFor() == 0
          && Integer.parseInt(version.replaceAll("v(\\d+).*\\s*", "$1")) >= 18;
    } catch (IOException e) {
      return false;
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(copy);
        else Files.copy(file, copy);
      }
    }
  }
}
