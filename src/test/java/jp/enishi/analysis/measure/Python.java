package jp.enishi.analysis.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a script of the tests with a Python that has networkx, igraph and numpy. */
final class Python {

  private static final List<String> CANDIDATES = List.of("/usr/bin/python3", "python3");

  private Python() {}

  /** Throws an {@link AssertionError} when no Python has the packages, or the script fails. */
  static void run(String resource, String... arguments) throws IOException, InterruptedException {
    Path script = Files.createTempFile("enishi", ".py");
    try (InputStream text = Python.class.getResourceAsStream("/" + resource)) {
      Files.write(script, text.readAllBytes());
      List<String> command = new ArrayList<>(List.of(python(), "-W", "ignore", script.toString()));
      command.addAll(List.of(arguments));
      run(command);
    } finally {
      Files.delete(script);
    }
  }

  private static String python() throws InterruptedException {
    for (String each : CANDIDATES) {
      try {
        run(List.of(each, "-c", "import networkx, igraph, numpy, scipy"));
        return each;
      } catch (IOException | AssertionError e) {
        continue;
      }
    }
    throw new AssertionError(
        "No Python with networkx, igraph, numpy and scipy: apt-get install python3-networkx"
            + " python3-igraph python3-numpy python3-scipy");
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join(" ", command) + " failed:\n" + output);
    }
    System.out.print(output);
  }
}
