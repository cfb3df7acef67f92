package jp.enishi.resolution;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.enishi.gazetteer.Spelling;

/** The names met for one organisation, and which of them it shall go by. */
final class Names {

  private final Map<String, Integer> met = new TreeMap<>();
  private final TreeSet<String> aliases = new TreeSet<>();
  private String fallback;

  /** A form of its own name. */
  void add(String name) {
    met.merge(name.strip(), 1, Integer::sum);
  }

  /** Another way of writing it, never chosen as its name. */
  void addAlias(String alias) {
    aliases.add(alias.strip());
  }

  /** What to go by when no form of the name is met by itself. */
  void fallBackTo(String name) {
    fallback = name;
  }

  int count() {
    return met.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The fullest form, in standard kanji if there is one, the more frequent first. */
  String best(Spelling spelling) {
    return met.keySet().stream()
        .min(
            Comparator.comparingInt((String name) -> -PlaceName.fullness(name))
                .thenComparing(name -> !spelling.inStandardKanji(name).equals(name))
                .thenComparing(name -> -met.get(name))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .orElse(fallback);
  }

  /** Every form but the one it goes by. */
  TreeSet<String> aliases(String name) {
    TreeSet<String> all = new TreeSet<>(aliases);
    all.addAll(met.keySet());
    all.remove(name);
    all.remove("");
    return all;
  }
}
