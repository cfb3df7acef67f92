package jp.enishi.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON schema of what a tool takes; texts are required, numbers and objects are not. */
final class Input {

  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();

  private Input() {}

  static Input of() {
    return new Input();
  }

  Input text(String name, String description) {
    required.add(name);
    return property(name, "string", description);
  }

  Input number(String name, String description) {
    return property(name, "integer", description);
  }

  Input object(String name, String description) {
    return property(name, "object", description);
  }

  private Input property(String name, String type, String description) {
    properties.put(name, Map.of("type", type, "description", description));
    return this;
  }

  Map<String, Object> schema() {
    return Map.of("type", "object", "properties", properties, "required", required);
  }
}
