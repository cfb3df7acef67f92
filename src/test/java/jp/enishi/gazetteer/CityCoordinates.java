package jp.enishi.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;

/**
 * Coordinates of Japanese cities from the GeoNames list, where prefecture and name leave no doubt.
 * GeoNames numbers prefectures in its own way; which number is which follows from the cities whose
 * name exists only once.
 */
final class CityCoordinates {

  private static final String[] UNKNOWN = {"", ""};

  /** 府中町, 那珂市 and 幕別町 lie far from where GeoNames has them. */
  private static final Set<String> MISPLACED = Set.of("1864155", "2111749", "2129324");

  private final Map<String, List<CSVRecord>> byPlace = new HashMap<>();

  CityCoordinates(List<CSVRecord> all, JsonNode prefectures) {
    List<CSVRecord> cities =
        all.stream()
            .filter(city -> city.get("country").equals("JP"))
            .filter(city -> !MISPLACED.contains(city.get("geonameid")))
            .toList();
    Map<String, List<String>> prefecturesOf = new HashMap<>();
    for (JsonNode prefecture : prefectures) {
      for (JsonNode municipality : prefecture.get("municipalities")) {
        prefecturesOf
            .computeIfAbsent(municipality.get("name").asString(), name -> new ArrayList<>())
            .add(prefecture.get("name").asString());
      }
    }
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    for (CSVRecord city : cities) {
      for (String name : names(city)) {
        List<String> candidates = prefecturesOf.getOrDefault(name, List.of());
        if (candidates.size() == 1) {
          votes
              .computeIfAbsent(city.get("admin1"), number -> new HashMap<>())
              .merge(candidates.get(0), 1, Integer::sum);
        }
      }
    }
    for (CSVRecord city : cities) {
      Map<String, Integer> vote = votes.get(city.get("admin1"));
      if (vote != null) {
        String prefecture =
            vote.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
        names(city).forEach(name -> add(prefecture + name, city));
        if (city.get("feature_code").matches("PPLA|PPLC")) {
          add(prefecture, city);
        }
      }
    }
  }

  /** Latitude and longitude as text, both empty when not known for sure. */
  String[] of(String prefecture, String name) {
    String key = prefecture.equals(name) ? name : prefecture + name;
    List<CSVRecord> found = byPlace.getOrDefault(key, List.of());
    return found.size() == 1
        ? new String[] {found.get(0).get("lat"), found.get(0).get("lon")}
        : UNKNOWN;
  }

  private void add(String key, CSVRecord city) {
    byPlace.computeIfAbsent(key, place -> new ArrayList<>()).add(city);
  }

  private static List<String> names(CSVRecord city) {
    // The seat of a municipality may stand there without 市, 町 or 村.
    boolean seat = city.get("feature_code").startsWith("PPLA");
    return Stream.of(city.get("name_ja").split("\\|"))
        .flatMap(
            name ->
                !seat || name.matches(".*[市町村区]")
                    ? Stream.of(name)
                    : Stream.of("市", "町", "村").map(name::concat))
        .toList();
  }
}
