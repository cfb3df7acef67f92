package jp.enishi.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All shortest chains between two sets of ids, by breadth-first search from both ends, the smaller
 * frontier first; each side asks for a whole frontier at once.
 */
final class ShortestChains {

  /** From ids to the neighbours of each. */
  interface Steps extends Function<Collection<String>, Map<String, Set<String>>> {}

  private final Steps neighbours;
  private final Side left;
  private final Side right;
  private int steps;
  private Set<String> meeting = Set.of();

  ShortestChains(Collection<String> from, Collection<String> to, Steps neighbours) {
    this.neighbours = neighbours;
    this.left = new Side(from);
    this.right = new Side(to);
  }

  /** Looks for chains of at most {@code max} ties; false when there is none. */
  boolean search(int max) {
    meeting = left.frontierMet(right);
    while (meeting.isEmpty() && steps < max && !left.done() && !right.done()) {
      Side smaller = left.frontier.size() <= right.frontier.size() ? left : right;
      smaller.expand(neighbours);
      steps++;
      meeting = left.frontierMet(right);
    }
    return !meeting.isEmpty();
  }

  int steps() {
    return steps;
  }

  long count() {
    return meeting.stream()
        .mapToLong(id -> product(left.count(id), right.count(id)))
        .reduce(0, ShortestChains::sum);
  }

  /** The first chains in the order of their ids from the left. */
  List<List<String>> list(int limit) {
    List<List<String>> chains = new ArrayList<>();
    for (String middle : meeting) {
      for (List<String> start : left.chains(middle, limit - chains.size())) {
        for (List<String> end : right.chains(middle, limit - chains.size())) {
          List<String> chain = new ArrayList<>(start);
          for (int i = end.size() - 2; i >= 0; i--) {
            chain.add(end.get(i));
          }
          chains.add(chain);
        }
      }
    }
    return chains;
  }

  private static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  private static long product(long a, long b) {
    return b != 0 && a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
  }

  /** What was reached from one end: for each id, those one step nearer to the end. */
  private static final class Side {

    private final Map<String, Set<String>> nearer = new HashMap<>();
    private final Map<String, Long> counts = new HashMap<>();
    private Set<String> frontier;

    Side(Collection<String> ids) {
      ids.forEach(id -> nearer.put(id, Set.of()));
      frontier = new TreeSet<>(ids);
    }

    boolean done() {
      return frontier.isEmpty();
    }

    Set<String> frontierMet(Side other) {
      Set<String> met = new TreeSet<>(frontier);
      met.retainAll(other.frontier);
      return met;
    }

    void expand(Steps neighbours) {
      Map<String, Set<String>> next = new LinkedHashMap<>();
      neighbours
          .apply(frontier)
          .forEach(
              (id, targets) ->
                  targets.stream()
                      .filter(target -> !nearer.containsKey(target))
                      .forEach(
                          target -> next.computeIfAbsent(target, t -> new TreeSet<>()).add(id)));
      nearer.putAll(next);
      frontier = new LinkedHashSet<>(next.keySet());
    }

    long count(String id) {
      Long known = counts.get(id);
      if (known == null) {
        Set<String> before = nearer.get(id);
        known =
            before.isEmpty()
                ? 1L
                : before.stream().mapToLong(this::count).reduce(0, ShortestChains::sum);
        counts.put(id, known);
      }
      return known;
    }

    /** From the end to the id. */
    List<List<String>> chains(String id, int limit) {
      if (limit <= 0) {
        return List.of();
      }
      if (nearer.get(id).isEmpty()) {
        return List.of(List.of(id));
      }
      List<List<String>> chains = new ArrayList<>();
      for (String before : nearer.get(id)) {
        for (List<String> chain : chains(before, limit - chains.size())) {
          List<String> longer = new ArrayList<>(chain);
          longer.add(id);
          chains.add(longer);
        }
      }
      return chains;
    }
  }
}
