package jp.enishi.query;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A full-text query from what a person typed: the whole as a phrase, and each longer Latin word
 * also with a letter wrong.
 */
final class LuceneQuery {

  private static final int FORGIVING = 5;

  private LuceneQuery() {}

  static String of(String typed) {
    String phrase = "\"" + typed.strip().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    String words =
        Arrays.stream(typed.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+"))
            .filter(word -> word.length() >= FORGIVING)
            .map(word -> " OR " + word + "~1")
            .collect(Collectors.joining());
    return phrase + words;
  }
}
