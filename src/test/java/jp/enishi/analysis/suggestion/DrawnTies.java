package jp.enishi.analysis.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ties drawn as text, one a line: {@code m1 c1 2001} (tied since 2001), {@code m1 c1 ?} (undated),
 * {@code m1 @p} (m1 lies in p), {@code m1 +k} (m1 is a member of k). Names that begin with m are
 * municipalities, with c cities abroad, with k councils, all others places.
 */
final class DrawnTies {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  final KnownTies ties;

  DrawnTies(String... lines) {
    for (String line : lines) {
      String[] words = line.split(" ");
      number(words[0]);
      number(words[1].replaceFirst("^[@+]", ""));
    }
    List<String> kinds = new ArrayList<>();
    numbers.keySet().forEach(name -> kinds.add(kind(name)));
    ties = new KnownTies(kinds, 0);
    for (String line : lines) {
      String[] words = line.split(" ");
      int from = number(words[0]);
      if (words[1].startsWith("@")) {
        ties.place(from, number(words[1].substring(1)));
      } else if (words[1].startsWith("+")) {
        ties.membership(from, number(words[1].substring(1)), null);
      } else {
        boolean dated = words.length > 2 && !words[2].equals("?");
        ties.tie(from, number(words[1]), dated ? Integer.valueOf(words[2]) : null);
      }
    }
  }

  private static String kind(String name) {
    return switch (name.charAt(0)) {
      case 'm' -> "Municipality";
      case 'c' -> "ForeignCity";
      case 'k' -> "Council";
      default -> "Place";
    };
  }

  int number(String name) {
    numbers.putIfAbsent(name, numbers.size());
    return numbers.get(name);
  }

  int[] all(String... names) {
    return java.util.Arrays.stream(names).mapToInt(this::number).sorted().toArray();
  }
}
