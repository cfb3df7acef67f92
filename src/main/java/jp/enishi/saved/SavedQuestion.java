package jp.enishi.saved;

import java.util.Map;

/**
 * A question that was kept.
 *
 * @param id stable, for links
 * @param kind {@code words} or {@code cypher}
 * @param q the question in words, where {@code {name}} stands for a parameter; or the Cypher, where
 *     {@code $name} does
 * @param parameters values to start from, by name
 * @param savedAt when, ISO 8601
 */
public record SavedQuestion(
    String id, String name, String kind, String q, Map<String, Object> parameters, String savedAt) {

  /** Asked in words. */
  public static final String WORDS = "words";

  /** Asked in Cypher. */
  public static final String CYPHER = "cypher";

  public SavedQuestion {
    parameters = parameters == null ? Map.of() : parameters;
  }

  /** The same under another name. */
  SavedQuestion named(String other) {
    return new SavedQuestion(id, other, kind, q, parameters, savedAt);
  }

  /** The words with the parameters in their places; those given come before those kept. */
  public String inWords(Map<String, String> given) {
    String words = q;
    for (String name : parameters.keySet()) {
      String value = given.getOrDefault(name, String.valueOf(parameters.get(name)));
      words = words.replace("{" + name + "}", value);
    }
    return words;
  }
}
