package jp.enishi.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.enishi.analysis.network.Network;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Groups whose members have more edges among themselves than chance would give. Starts from
 * JGraphT's greedy modularity (Clauset, Newman and Moore 2004; label propagation where a component
 * has more than {@value #GREEDY} vertices) and then moves vertices and joins groups as long as the
 * weighted modularity rises. In networks of up to so many vertices this is repeated {@value
 * #STARTS} times from single vertices, taken in an order drawn with the seed, and the division with
 * the highest modularity wins. Directions are left aside.
 */
final class Communities {

  private static final int GREEDY = 2_000;
  private static final int STARTS = 30;
  private static final double JOINS = 1e8;
  private static final double GAIN = 1e-12;

  private final SimpleView view;
  private final double[] strength;
  private final double total;
  private final int[] order;
  private final int[] group;
  private final double[] groupStrength;

  private Communities(Network network, MeasureOptions options, int[] first, int[] order) {
    view = new SimpleView(network, e -> options.weight(network, e));
    strength = Degrees.all(network, options.weighted());
    total = Arrays.stream(strength).sum();
    this.order = order;
    group = first;
    groupStrength = new double[group.length];
    for (int v = 0; v < group.length; v++) {
      groupStrength[group[v]] += strength[v];
    }
  }

  /** The division of the highest modularity; the first of several. */
  static Groups best(Network network, MeasureOptions options, List<Groups> divisions) {
    Groups best = divisions.get(0);
    double most = modularity(network, options, best);
    for (Groups each : divisions.subList(1, divisions.size())) {
      double modularity = modularity(network, options, each);
      if (modularity > most + GAIN) {
        best = each;
        most = modularity;
      }
    }
    return best;
  }

  /** What each start leads to. */
  static List<Groups> divisions(Network network, MeasureOptions options) {
    int[] inOrder = IntStream.range(0, network.order()).toArray();
    List<Groups> divisions = new ArrayList<>();
    int[] greedy = start(network, options.seed());
    divisions.add(new Communities(network, options, greedy, inOrder).improved());
    if (network.order() > GREEDY) {
      return divisions;
    }
    Random random = new Random(options.seed());
    List<Integer> vertices = new ArrayList<>(IntStream.of(inOrder).boxed().toList());
    for (int i = 0; i < STARTS; i++) {
      Collections.shuffle(vertices, random);
      int[] order = vertices.stream().mapToInt(v -> v).toArray();
      divisions.add(new Communities(network, options, inOrder.clone(), order).improved());
    }
    return divisions;
  }

  private Groups improved() {
    boolean moved = true;
    while (moved) {
      moved = moveVertices() | joinGroups();
    }
    return groups();
  }

  /** Newman's modularity of a division: edges within groups, less what chance would give. */
  static double modularity(Network network, MeasureOptions options, Groups groups) {
    double[] strength = Degrees.all(network, options.weighted());
    double total = 0;
    double[] ofGroup = new double[groups.count()];
    for (int v = 0; v < strength.length; v++) {
      ofGroup[groups.groupOf(v)] += strength[v];
      total += strength[v];
    }
    double modularity = 0;
    for (int e = 0; e < network.size(); e++) {
      if (groups.groupOf(network.source(e)) == groups.groupOf(network.target(e))) {
        modularity += 2 * options.weight(network, e) / total;
      }
    }
    for (double each : ofGroup) {
      modularity -= each / total * (each / total);
    }
    return total == 0 ? 0 : modularity;
  }

  /** The first division, by JGraphT, a component at a time; it fails on several at once. */
  private static int[] start(Network network, long seed) {
    SimpleView view = new SimpleView(network, e -> 1);
    Groups components = Groups.components(network);
    int[] first = new int[view.order()];
    int next = 0;
    for (int i = 0; i < components.count(); i++) {
      int[] members = components.group(i);
      if (members.length == 1) {
        first[members[0]] = next++;
        continue;
      }
      Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
      for (int v : members) {
        graph.addVertex(v);
      }
      for (int v : members) {
        for (int w : view.neighbours(v)) {
          if (v < w) {
            graph.addEdge(v, w);
          }
        }
      }
      var algorithm =
          members.length <= GREEDY
              ? new GreedyModularityAlgorithm<>(graph)
              : new LabelPropagationClustering<>(graph, 100, new Random(seed));
      for (Set<Integer> set : algorithm.getClustering().getClusters()) {
        for (int v : set) {
          first[v] = next;
        }
        next++;
      }
    }
    return first;
  }

  private boolean moveVertices() {
    boolean any = false;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int v : order) {
        int best = bestGroup(v);
        if (best != group[v]) {
          groupStrength[group[v]] -= strength[v];
          groupStrength[best] += strength[v];
          group[v] = best;
          moved = true;
          any = true;
        }
      }
    }
    return any;
  }

  private int bestGroup(int v) {
    Map<Integer, Double> ties = new TreeMap<>();
    int[] neighbours = view.neighbours(v);
    for (int i = 0; i < neighbours.length; i++) {
      ties.merge(group[neighbours[i]], view.values(v)[i], Double::sum);
    }
    double stay =
        ties.getOrDefault(group[v], 0.0)
            - strength[v] * (groupStrength[group[v]] - strength[v]) / total;
    int best = group[v];
    double most = stay + GAIN * total;
    for (Map.Entry<Integer, Double> each : ties.entrySet()) {
      double gain = each.getValue() - strength[v] * groupStrength[each.getKey()] / total;
      if (each.getKey() != group[v] && gain > most) {
        most = gain + GAIN * total;
        best = each.getKey();
      }
    }
    return best;
  }

  /** Joins the two groups that gain most; one pair a call. */
  private boolean joinGroups() {
    double groups = Arrays.stream(group).distinct().count();
    if (groups * total > JOINS) {
      return false;
    }
    Map<Long, Double> between = new TreeMap<>();
    for (int v = 0; v < group.length; v++) {
      int[] neighbours = view.neighbours(v);
      for (int i = 0; i < neighbours.length; i++) {
        int other = group[neighbours[i]];
        if (group[v] < other) {
          between.merge((long) group[v] << 32 | other, view.values(v)[i], Double::sum);
        }
      }
    }
    long best = -1;
    double most = GAIN * total;
    for (Map.Entry<Long, Double> each : between.entrySet()) {
      int left = (int) (each.getKey() >>> 32);
      int right = (int) (long) each.getKey();
      double gain = each.getValue() - groupStrength[left] * groupStrength[right] / total;
      if (gain > most) {
        most = gain;
        best = each.getKey();
      }
    }
    if (best < 0) {
      return false;
    }
    int left = (int) (best >>> 32);
    int right = (int) best;
    for (int v = 0; v < group.length; v++) {
      group[v] = group[v] == right ? left : group[v];
    }
    groupStrength[left] += groupStrength[right];
    groupStrength[right] = 0;
    return true;
  }

  private Groups groups() {
    Map<Integer, List<Integer>> members = new HashMap<>();
    IntStream.range(0, group.length)
        .forEach(v -> members.computeIfAbsent(group[v], each -> new ArrayList<>()).add(v));
    return new Groups(group.length, members.values());
  }
}
