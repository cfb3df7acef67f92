package jp.enishi.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Places by country and name: as written, without their rank, and by how they sound.
 *
 * @param <T> what is looked for
 */
final class NameIndex<T> {

  /** Katakana names shorter than this are too easily one character apart (ダナン, ダバン). */
  private static final int LONG_ENOUGH = 5;

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{Punct}’\\s]+");

  private final Spelling spelling;
  private final UnaryOperator<String> stem;
  private final Set<T> all = new LinkedHashSet<>();
  private final Map<String, Set<T>> byName = new HashMap<>();
  private final Map<String, Set<T>> byStem = new HashMap<>();
  private final Map<String, Set<T>> anywhere = new HashMap<>();
  private final Map<String, Map<String, Set<T>>> bySound = new HashMap<>();

  /** With the rule that takes the rank off a folded name. */
  NameIndex(Spelling spelling, UnaryOperator<String> stem) {
    this.spelling = spelling;
    this.stem = stem;
  }

  void add(String country, Collection<String> names, T each) {
    all.add(each);
    for (String name : names) {
      String folded = folded(name);
      put(byName, country + folded, each);
      put(byStem, country + stem(folded), each);
      put(anywhere, stem(folded), each);
      if (KatakanaSound.applies(folded)) {
        put(
            bySound.computeIfAbsent(country, any -> new LinkedHashMap<>()),
            KatakanaSound.of(stem(folded)),
            each);
      }
    }
  }

  List<T> exactly(String country, String name) {
    return list(byName, country + folded(name));
  }

  List<T> byStem(String country, String name) {
    return list(byStem, country + stem(folded(name)));
  }

  List<T> anywhere(String name) {
    return list(anywhere, stem(folded(name)));
  }

  List<T> like(String country, String name) {
    String folded = folded(name);
    if (!KatakanaSound.applies(folded)) {
      return List.of();
    }
    String sound = KatakanaSound.of(stem(folded));
    Set<T> found = new LinkedHashSet<>();
    bySound
        .getOrDefault(country, Map.of())
        .forEach(
            (known, places) -> {
              if (known.equals(sound)
                  || Math.min(known.length(), sound.length()) >= LONG_ENOUGH
                      && KatakanaSound.differInOne(known, sound)) {
                found.addAll(places);
              }
            });
    return List.copyOf(found);
  }

  List<T> all() {
    return List.copyOf(all);
  }

  /** Names in Latin letters also without accents and without the English word for their rank. */
  private String folded(String name) {
    return LATIN.matcher(name).matches() ? LatinName.key(name) : spelling.fold(name);
  }

  private String stem(String folded) {
    return stem.apply(folded);
  }

  private List<T> list(Map<String, Set<T>> index, String key) {
    return new ArrayList<>(index.getOrDefault(key, Set.of()));
  }

  private static <T> void put(Map<String, Set<T>> index, String key, T each) {
    index.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(each);
  }
}
