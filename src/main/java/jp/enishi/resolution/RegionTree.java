package jp.enishi.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which region lies in which, learned from the paths printed: once 吉林省延辺朝鮮族自治州 is met, 延辺朝鮮族自治州 by
 * itself is known to lie in 吉林省.
 */
final class RegionTree {

  private final Map<String, Set<String>> above = new HashMap<>();

  /**
   * Takes note of a path of region keys, from the top. A 省 in a 省 is a slip and teaches nothing.
   */
  void learn(String country, List<String> path) {
    for (int i = 1; i < path.size(); i++) {
      String upper = path.get(i - 1);
      String lower = path.get(i);
      if (upper.charAt(upper.length() - 1) != lower.charAt(lower.length() - 1)) {
        above.computeIfAbsent(country + lower, region -> new TreeSet<>()).add(upper);
      }
    }
  }

  /** The path continued upwards as far as it is known without doubt. */
  List<String> complete(String country, List<String> path) {
    List<String> whole = new ArrayList<>(path);
    Set<String> seen = new HashSet<>(path);
    while (!whole.isEmpty()) {
      Set<String> parents = above.getOrDefault(country + whole.get(0), Set.of());
      if (parents.size() != 1 || !seen.add(parents.iterator().next())) {
        break;
      }
      whole.add(0, parents.iterator().next());
    }
    return whole;
  }

  /** Whether two paths may belong to one place: one says the same as the other, or less. */
  static boolean compatible(List<String> left, List<String> right) {
    int common = Math.min(left.size(), right.size());
    return left.subList(0, common).equals(right.subList(0, common));
  }
}
