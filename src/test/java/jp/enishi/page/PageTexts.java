package jp.enishi.page;

import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the page calls things in one language, so that a test finds a button in any. */
final class PageTexts {

  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, String> texts;

  PageTexts(String language) {
    String file = PageFile.of("app/i18n/" + language + ".json").text();
    this.texts = JSON.readValue(file, new TypeReference<>() {});
  }

  String text(String key) {
    if (!texts.containsKey(key)) {
      throw new IllegalArgumentException("The page has no text " + key);
    }
    return texts.get(key);
  }

  /** A text with values in it, whatever they are, as a browser's own pattern. */
  Pattern pattern(String key) {
    String literal = text(key).replaceAll("[.*+?^$()|\\[\\]\\\\]", "\\\\$0");
    return Pattern.compile(literal.replaceAll("\\{[^}]*\\}", ".*"));
  }
}
