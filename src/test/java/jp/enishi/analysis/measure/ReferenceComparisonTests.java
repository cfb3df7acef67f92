package jp.enishi.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.network.EdgeListFile;
import jp.enishi.analysis.network.Network;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every measure against networkx, igraph and numpy, on public and textbook graphs; prints and
 * leaves the comparison in {@code target/analysis-comparison.md}. Needs Python with these packages
 * and fails without them.
 */
class ReferenceComparisonTests {

  private static final double TOLERANCE = 1e-9;
  private static final Path OUT = Path.of("target", "analysis-reference");

  @Test
  void everyMeasureEqualsIndependentImplementations() throws Exception {
    Python.run("analysis/reference.py", OUT.toString());
    Map<String, double[]> worst = new LinkedHashMap<>();
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(OUT.resolve("expected.jsonl"), StandardCharsets.UTF_8)) {
      JsonNode expected = JsonMapper.shared().readTree(line);
      double difference = difference(expected);
      String key = expected.get("measure").asString() + " | " + expected.get("library").asString();
      double[] row = worst.computeIfAbsent(key, each -> new double[2]);
      row[0]++;
      row[1] = Math.max(row[1], difference);
      if (!(difference <= TOLERANCE)) {
        wrong.add(
            "%s %s %s %s: %.3g"
                .formatted(
                    expected.get("graph"),
                    expected.get("measure"),
                    expected.get("options"),
                    expected.get("library"),
                    difference));
      }
    }
    print(worst);
    assertThat(wrong).isEmpty();
    assertThat(worst).hasSizeGreaterThan(20);
  }

  private static void print(Map<String, double[]> worst) throws IOException {
    StringBuilder table =
        new StringBuilder("| measure | library | comparisons | largest relative difference |\n");
    table.append("|---|---|---|---|\n");
    worst.forEach(
        (key, row) -> table.append("| %s | %.0f | %.1e |\n".formatted(key, row[0], row[1])));
    Files.writeString(Path.of("target", "analysis-comparison.md"), table);
    System.out.println(table);
  }

  /** The largest relative difference of any score; infinite when something is missing. */
  private static double difference(JsonNode expected) {
    JsonNode options = expected.get("options");
    MeasureOptions taken =
        new MeasureOptions(
            options.path("weighted").asBoolean(false),
            options.path("weightAs").asString("distance").equals("strength")
                ? WeightMeaning.STRENGTH
                : WeightMeaning.DISTANCE,
            options.has("normalized") ? options.get("normalized").asBoolean() : null,
            options.has("alpha") ? options.get("alpha").asDouble() : null,
            null,
            null,
            true,
            options.path("strong").asBoolean(false),
            MeasureOptions.SEED);
    Network network =
        EdgeListFile.read(
            OUT.resolve(expected.get("graph").asString() + ".txt"),
            expected.get("directed").asBoolean(),
            true);
    if (expected.get("measure").asString().equals("routes")) {
      return difference(expected.get("scores"), lengths(network, options, taken));
    }
    Measure measure = Measures.get(expected.get("measure").asString());
    if (measure.key().equals("communities")) {
      return shortOf(expected, network, measure, taken);
    }
    Map<String, Double> ours = new HashMap<>();
    for (Score each : Measurement.of(network, measure, taken).scores()) {
      ours.put(key(each, network.isDirected()), each.score());
    }
    return measure.key().equals("components")
        ? sameGroups(expected.get("scores"), ours)
        : difference(expected.get("scores"), ours);
  }

  /** The length of each of the first twelve ways, by its number. */
  private static Map<String, Double> lengths(
      Network network, JsonNode options, MeasureOptions taken) {
    int from = vertex(network, options.get("from").asString());
    int to = vertex(network, options.get("to").asString());
    Map<String, Double> lengths = new HashMap<>();
    if (from != to) {
      List<Routes.Route> routes = Routes.of(network, from, to, 12, taken).routes();
      for (int i = 0; i < routes.size(); i++) {
        lengths.put(String.valueOf(i), routes.get(i).length());
      }
    }
    return lengths;
  }

  private static int vertex(Network network, String id) {
    for (int v = 0; v < network.order(); v++) {
      if (network.id(v).equals(id)) {
        return v;
      }
    }
    throw new IllegalArgumentException(id);
  }

  /** How far the division found is behind the best of theirs; 0 when it is as good or better. */
  private static double shortOf(
      JsonNode expected, Network network, Measure measure, MeasureOptions taken) {
    double theirs = expected.get("scores").get("modularity").asDouble();
    double ours = (double) Measurement.of(network, measure, taken).parameters().get("modularity");
    return Math.max(0, theirs - ours);
  }

  private static String key(Score score, boolean directed) {
    if (score.source() == null) {
      return score.id();
    }
    String[] ends = {score.source(), score.target()};
    if (!directed) {
      Arrays.sort(ends);
    }
    return String.join("\t", ends);
  }

  private static double difference(JsonNode expected, Map<String, Double> ours) {
    if (expected.isEmpty() && !ours.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    double largest = 0;
    double most = 0;
    for (Map.Entry<String, JsonNode> each : expected.properties()) {
      most = Math.max(most, Math.abs(each.getValue().asDouble(0)));
    }
    for (Map.Entry<String, JsonNode> each : expected.properties()) {
      Double our = ours.get(each.getKey());
      if (each.getValue().isNull() || our == null) {
        boolean bothUndefined =
            each.getValue().isNull() && ours.containsKey(each.getKey()) && our == null;
        largest = bothUndefined ? largest : Double.POSITIVE_INFINITY;
        continue;
      }
      double their = each.getValue().asDouble();
      // Below a billionth of the largest score only the noise of the other library is compared.
      double scale = Math.max(Math.abs(their), most * 1e-6);
      largest = Math.max(largest, their == our ? 0 : Math.abs(their - our) / scale);
    }
    return largest;
  }

  private static double sameGroups(JsonNode expected, Map<String, Double> ours) {
    Map<String, Double> numberOf = new HashMap<>();
    for (Map.Entry<String, JsonNode> each : expected.properties()) {
      Double known = numberOf.putIfAbsent(each.getValue().asString(), ours.get(each.getKey()));
      if (known != null && !known.equals(ours.get(each.getKey()))) {
        return Double.POSITIVE_INFINITY;
      }
    }
    boolean apart = numberOf.values().stream().distinct().count() == numberOf.size();
    return apart ? 0 : Double.POSITIVE_INFINITY;
  }
}
