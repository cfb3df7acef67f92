package jp.enishi.report.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Coasts and borders of prefectures, in degrees; the same as the page shows. */
record Land(List<double[]> coasts, List<double[]> borders) {

  private static Land shared;

  static synchronized Land get() {
    if (shared == null) {
      List<double[]> coasts = new ArrayList<>();
      read("coasts").forEach(polygon -> polygon.forEach(ring -> coasts.add(line(ring))));
      List<double[]> borders = new ArrayList<>();
      read("prefectures").forEach(each -> borders.add(line(each)));
      shared = new Land(coasts, borders);
    }
    return shared;
  }

  private static JsonNode read(String name) {
    try (InputStream in = new ClassPathResource("static/map/" + name + ".json").getInputStream()) {
      return JsonMapper.shared().readTree(in).get("coordinates");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] line(JsonNode points) {
    double[] line = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      line[2 * i] = points.get(i).get(0).asDouble();
      line[2 * i + 1] = points.get(i).get(1).asDouble();
    }
    return line;
  }
}
