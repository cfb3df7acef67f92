package jp.enishi.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads exported files with networkx: a program that is not ours. */
final class Networkx {

  private Networkx() {}

  /** What it found: directed, nodes by id, edges as [source, target, attributes]. */
  static JsonNode read(String kind, byte[] exported) throws Exception {
    Path folder = Files.createTempDirectory("export");
    Path file = Files.write(folder.resolve("graph." + kind), exported);
    Path script = folder.resolve("read.py");
    Files.write(script, new ClassPathResource("export/read.py").getContentAsByteArray());
    Path out = folder.resolve("found.json");
    Path errors = folder.resolve("errors.txt");
    Process process =
        new ProcessBuilder(python(), script.toString(), kind, file.toString())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new AssertionError("networkx cannot read " + kind + ": " + Files.readString(errors));
    }
    return JsonMapper.builder().build().readTree(out.toFile());
  }

  /** The first Python that has networkx; Debian's own where another one comes first. */
  private static String python() throws InterruptedException {
    for (String python : List.of("python3", "/usr/bin/python3")) {
      try {
        Process process =
            new ProcessBuilder(python, "-c", "import networkx")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0) {
          return python;
        }
      } catch (IOException e) {
        // Not this one.
      }
    }
    throw new AssertionError(
        "No Python with networkx: install the Debian package python3-networkx (.ci/run does).");
  }
}
