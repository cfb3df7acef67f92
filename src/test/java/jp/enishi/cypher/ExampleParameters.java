package jp.enishi.cypher;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values for the parameters of any query of the catalogue, of the types that the product gives
 * them, since plans depend on types. A name that stands for rows of many columns is left null.
 */
final class ExampleParameters {

  private static final List<String> TEXTS =
      List.of(
          "ids",
          "without",
          "types",
          "agreementKinds",
          "fields",
          "topics",
          "kinds",
          "levels",
          "countries",
          "prefectures",
          "otherKinds",
          "otherLevels",
          "otherCountries",
          "otherPrefectures");
  private static final List<String> DAYS = List.of("from", "to", "on", "asOf");
  private static final List<String> FLAGS =
      List.of(
          "restricted",
          "otherRestricted",
          "domestic",
          "otherDomestic",
          "inForce",
          "rollUp",
          "ended",
          "undated",
          "councils",
          "byAgreements");

  private ExampleParameters() {}

  static Map<String, Object> of(NamedQuery query) {
    Map<String, Object> values = new HashMap<>();
    query.params().forEach(name -> values.put(name, value(name)));
    return values;
  }

  private static Object value(String name) {
    if (TEXTS.contains(name)) {
      return List.of("one", "two");
    }
    if (DAYS.contains(name)) {
      return LocalDate.of(2012, 8, 31);
    }
    if (FLAGS.contains(name)) {
      return true;
    }
    return switch (name) {
      case "id", "name" -> "one";
      case "limit", "offset", "max", "number", "year" -> 5;
      case "years" -> List.of(2027, 2028);
      case "fieldSets" -> List.of(List.of("one"), List.of("two"));
      case "hits" -> List.of(Map.of("id", "one"));
      default -> null;
    };
  }
}
