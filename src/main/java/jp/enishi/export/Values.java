package jp.enishi.export;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Values of properties as text, for formats that know no lists and no dates. */
final class Values {

  static final JsonMapper JSON = JsonMapper.builder().build();

  private Values() {}

  /** A list as a JSON array, a date as ISO 8601, the rest as it is. */
  static String text(Object value) {
    return value instanceof List<?> list
        ? JSON.writeValueAsString(texts(list))
        : String.valueOf(value);
  }

  /** Each as text; null without a list. */
  static List<String> texts(Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : null;
  }

  /** Whether there is anything to write. */
  static boolean present(Object value) {
    return value != null && !(value instanceof List<?> list && list.isEmpty());
  }
}
