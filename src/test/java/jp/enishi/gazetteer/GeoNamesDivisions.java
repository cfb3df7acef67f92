package jp.enishi.gazetteer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;

/**
 * Which ISO 3166-2 code one of GeoNames' own numbers of a division stands for: the one with the
 * same Latin name in the same country, or by {@code geonames-divisions.csv} where the two call it
 * differently.
 */
final class GeoNamesDivisions {

  private static final String GENERIC =
      "\\b(province|region|state|county|department|governorate|oblast|krai|kray|republic|of|the)\\b"
          + "|[^a-z]";

  private final Map<String, String> codes = new HashMap<>();

  GeoNamesDivisions(List<CSVRecord> iso, JsonNode admin1, List<CSVRecord> exceptions) {
    Map<String, String> byName = new HashMap<>();
    iso.stream()
        .filter(row -> !row.get("code").endsWith("-"))
        .forEach(
            row ->
                byName.putIfAbsent(
                    row.get("country") + "." + plain(row.get("name_en")), row.get("code")));
    for (JsonNode each : admin1) {
      String key = each.get("code").asString();
      String country = key.substring(0, 2);
      String code = byName.get(country + "." + plain(each.get("name").asString()));
      if (code != null) {
        codes.put(key, code);
      }
    }
    exceptions.forEach(row -> codes.put(row.get("geonames"), row.get("code")));
  }

  /** The ISO 3166-2 code, or an empty text. */
  String of(GeoNamesRow row) {
    return codes.getOrDefault(row.admin1Key(), "");
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll(GENERIC, "");
  }
}
