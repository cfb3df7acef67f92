package jp.enishi.cypher;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Parameters of a query as JSON can carry them. What JSON has no word for is an object with one
 * name: {@code {"$date": "2012-08-31"}}, {@code $datetime}, {@code $localdatetime}, {@code
 * $duration}; lists and objects may hold them at any depth.
 */
public final class TypedParameters {

  private static final Map<String, Function<String, Object>> TYPES =
      Map.of(
          "$date",
          LocalDate::parse,
          "$datetime",
          text -> OffsetDateTime.parse(text).toZonedDateTime(),
          "$localdatetime",
          LocalDateTime::parse,
          "$duration",
          text -> text.contains("T") ? Duration.parse(text) : Period.parse(text));

  private TypedParameters() {}

  /** The values for the driver; throws {@link QueryRefused} for a text that is none of its type. */
  public static Map<String, Object> of(Map<String, Object> json) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    json.forEach((name, value) -> parameters.put(name, value(name, value)));
    return parameters;
  }

  private static Object value(String name, Object json) {
    if (json instanceof List<?> list) {
      List<Object> values = new ArrayList<>();
      list.forEach(each -> values.add(value(name, each)));
      return values;
    }
    if (json instanceof Map<?, ?> map) {
      if (map.size() == 1) {
        Map.Entry<?, ?> only = map.entrySet().iterator().next();
        String type = String.valueOf(only.getKey());
        if (type.startsWith("$")) {
          return typed(name, type, only.getValue());
        }
      }
      Map<String, Object> values = new LinkedHashMap<>();
      map.forEach((key, each) -> values.put(String.valueOf(key), value(name, each)));
      return values;
    }
    return json;
  }

  private static Object typed(String name, String type, Object text) {
    Function<String, Object> read = TYPES.get(type);
    if (read == null) {
      throw new QueryRefused(
          "parameters の「"
              + name
              + "」: "
              + type
              + " という型はありません。$date、$datetime、$localdatetime、$duration が使えます。");
    }
    try {
      return read.apply(String.valueOf(text));
    } catch (DateTimeException e) {
      throw new QueryRefused(
          "parameters の「"
              + name
              + "」: 「"
              + text
              + "」は "
              + type.substring(1)
              + " として読めません（例: 2012-08-31、P1Y）。");
    }
  }
}
