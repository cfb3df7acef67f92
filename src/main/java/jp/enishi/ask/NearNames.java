package jp.enishi.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names of a graph as they may be mistyped: with one slip, or with characters that are easily
 * mistaken for one another. A slip leaves the first half of a word as it is or the second, so that
 * only names which share one of them are compared, and not a hundred thousand.
 */
final class NearNames {

  private static final Folding FOLDING = new Folding();
  private static final int LATIN = 5;
  private static final int JAPANESE = 4;
  private static final int LOOK_ALIKE = 2;

  /** Of one script: forms, the same read from behind, and forms by how they look. */
  private record Forms(
      NavigableMap<String, Concept.Named> forms,
      NavigableMap<String, String> reversed,
      Map<String, List<String>> byLook) {}

  private final Forms latin;
  private final Forms japanese;

  NearNames(Dictionary names) {
    latin = forms(names, true);
    japanese = forms(names, false);
  }

  private static Forms forms(Dictionary names, boolean isLatin) {
    Forms all = new Forms(new TreeMap<>(), new TreeMap<>(), new HashMap<>());
    names
        .forms(isLatin)
        .forEach(
            (form, entry) -> {
              if (entry.concept() instanceof Concept.Named named
                  && named.candidates().get(0).known()) {
                all.forms.put(form, named);
                all.reversed.put(reversed(form), form);
                if (!isLatin) {
                  all.byLook
                      .computeIfAbsent(FOLDING.blurred(form), look -> new ArrayList<>(1))
                      .add(form);
                }
              }
            });
    return all;
  }

  /** The one that is meant, when just one is so near. */
  Optional<Concept.Named> find(String typed) {
    boolean isLatin = typed.codePoints().allMatch(c -> c < 0x250);
    String key = isLatin ? Folding.latinKey(typed) : FOLDING.key(typed);
    Forms among = isLatin ? latin : japanese;
    Set<String> near = new HashSet<>();
    if (!isLatin && key.length() >= LOOK_ALIKE) {
      among.byLook.getOrDefault(FOLDING.blurred(typed), List.of()).stream()
          .filter(form -> form.length() == key.length())
          .forEach(near::add);
    }
    if (key.length() >= (isLatin || isKana(key) ? LATIN : JAPANESE)) {
      near.addAll(oneSlipAway(key, among));
    }
    Set<String> ids = new HashSet<>();
    near.forEach(form -> ids.add(among.forms.get(form).candidates().get(0).id()));
    if (ids.size() != 1) {
      return Optional.empty();
    }
    Concept.Named found = among.forms.get(Collections.min(near));
    return Optional.of(new Concept.Named(found.candidates(), found.full(), true));
  }

  private static Set<String> oneSlipAway(String key, Forms among) {
    int half = (key.length() - 1) / 2;
    String first = key.substring(0, half);
    String last = reversed(key).substring(0, half);
    Set<String> candidates = new HashSet<>(beginning(among.forms, first).keySet());
    candidates.addAll(beginning(among.reversed, last).values());
    candidates.removeIf(form -> !Typing.oneSlip(key, form));
    return candidates;
  }

  private static <V> NavigableMap<String, V> beginning(NavigableMap<String, V> map, String part) {
    return map.subMap(part, true, part + Character.MAX_VALUE, false);
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  private static boolean isKana(String key) {
    return key.codePoints().allMatch(c -> c >= 'ぁ' && c <= 'ゖ');
  }
}
