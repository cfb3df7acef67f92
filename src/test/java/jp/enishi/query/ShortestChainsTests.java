package jp.enishi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortestChainsTests {

  @Test
  void countsMoreChainsThanItLists() {
    Map<String, Set<String>> ladder = new TreeMap<>();
    for (int rung = 0; rung < 12; rung++) {
      for (String middle : List.of("a", "b", "c")) {
        tie(ladder, "n" + rung, middle + rung);
        tie(ladder, middle + rung, "n" + (rung + 1));
      }
    }
    ShortestChains search = of(ladder, "n0", "n12");

    assertThat(search.search(24)).isTrue();
    assertThat(search.steps()).isEqualTo(24);
    assertThat(search.count()).isEqualTo(531_441); // 3 to the 12th
    assertThat(search.list(7)).hasSize(7).doesNotHaveDuplicates();
    assertThat(of(ladder, "n0", "n12").search(23)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsTheSameChainsAsTryingThemAll(long seed) {
    Random random = new Random(seed);
    Map<String, Set<String>> graph = new TreeMap<>();
    for (int i = 0; i < 22; i++) {
      int a = random.nextInt(14);
      int b = random.nextInt(14);
      if (a != b) {
        tie(graph, "v" + a, "v" + b);
      }
    }
    for (int i = 1; i < 14; i++) {
      ShortestChains search = of(graph, "v0", "v" + i);
      List<List<String>> all = tried(graph, "v0", "v" + i);

      assertThat(search.search(20)).isEqualTo(!all.isEmpty());
      if (!all.isEmpty()) {
        assertThat(search.list(1000)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(search.count()).isEqualTo(all.size());
      }
    }
  }

  private static List<List<String>> tried(Map<String, Set<String>> graph, String from, String to) {
    List<List<String>> open = List.of(List.of(from));
    for (int steps = 0; steps < 20; steps++) {
      List<List<String>> found =
          open.stream().filter(each -> each.get(each.size() - 1).equals(to)).toList();
      if (!found.isEmpty()) {
        return found;
      }
      List<List<String>> longer = new ArrayList<>();
      for (List<String> each : open) {
        for (String next : graph.getOrDefault(each.get(each.size() - 1), Set.of())) {
          if (!each.contains(next)) {
            List<String> chain = new ArrayList<>(each);
            chain.add(next);
            longer.add(chain);
          }
        }
      }
      open = longer;
    }
    return List.of();
  }

  private static ShortestChains of(Map<String, Set<String>> graph, String from, String to) {
    return new ShortestChains(
        Set.of(from),
        Set.of(to),
        (Collection<String> ids) -> {
          Map<String, Set<String>> steps = new TreeMap<>();
          ids.forEach(id -> steps.put(id, graph.getOrDefault(id, Set.of())));
          return steps;
        });
  }

  private static void tie(Map<String, Set<String>> graph, String a, String b) {
    graph.computeIfAbsent(a, id -> new TreeSet<>()).add(b);
    graph.computeIfAbsent(b, id -> new TreeSet<>()).add(a);
  }
}
