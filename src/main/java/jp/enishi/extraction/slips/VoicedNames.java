package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.enishi.gazetteer.ForeignCity;

/**
 * Cities abroad by their katakana with the marks of voicing taken off (ブダペスト and ブタペスト are フタヘスト),
 * so that a word is looked up once instead of being held against every name.
 */
final class VoicedNames {

  private static final String VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ";
  private static final String PLAIN = "カキクケコサシスセソタチツテトハヒフヘホハヒフヘホウ";

  private final Map<String, List<Named>> byPlain = new HashMap<>();

  private record Named(String name, String countryCode) {}

  VoicedNames(List<ForeignCity> cities) {
    for (ForeignCity city : cities) {
      for (String name : city.names()) {
        byPlain
            .computeIfAbsent(plain(name), any -> new ArrayList<>())
            .add(new Named(name, city.countryCode()));
      }
    }
  }

  /** Names of cities of that country that differ from the word in marks of voicing at most. */
  Stream<String> like(String word, String countryCode) {
    return byPlain.getOrDefault(plain(word), List.of()).stream()
        .filter(each -> each.countryCode().equals(countryCode))
        .map(Named::name);
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder();
    for (char c : word.toCharArray()) {
      int at = VOICED.indexOf(c);
      plain.append(at < 0 ? c : PLAIN.charAt(at));
    }
    return plain.toString();
  }
}
