package jp.enishi.resolution.match;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Characters of surnames that one family writes so and another otherwise; firms named after them
 * are not the same because the characters count as variants ({@code
 * import/resolution/surname-characters.csv}).
 */
final class SurnameCharacters {

  private final Map<Character, Character> standard = new HashMap<>();

  SurnameCharacters() {
    Tables.rows("surname-characters.csv")
        .forEach(
            row -> standard.put(row.get("character").charAt(0), row.get("standard").charAt(0)));
  }

  /** The name with each such character in its most usual form. */
  String standard(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (char c : name.toCharArray()) {
      out.append(standard.getOrDefault(c, c));
    }
    return out.toString();
  }

  /** Whether the two hold different ones of such characters. */
  boolean differ(String left, String right) {
    return !only(left).equals(only(right));
  }

  private String only(String name) {
    StringBuilder found = new StringBuilder();
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFKC).toCharArray()) {
      if (standard.containsKey(c) || standard.containsValue(c)) {
        found.append(c);
      }
    }
    return found.toString();
  }
}
