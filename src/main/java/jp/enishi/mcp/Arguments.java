package jp.enishi.mcp;

import java.util.HashMap;
import java.util.Map;
import jp.enishi.web.BadParameter;

/** What an assistant gave a tool. */
record Arguments(Map<String, Object> values) {

  String text(String name) {
    if (values.get(name) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new BadParameter(name, "文字列を指定してください。");
  }

  int number(String name, int usual, int most) {
    if (!(values.get(name) instanceof Number number)) {
      return usual;
    }
    return Math.max(1, Math.min(most, number.intValue()));
  }

  Map<String, Object> object(String name) {
    Map<String, Object> object = new HashMap<>();
    if (values.get(name) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> object.put(String.valueOf(key), value));
    }
    return object;
  }
}
