package jp.enishi.analysis.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import jp.enishi.analysis.network.Network;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Groups whose members have more edges among themselves than chance would give, by the weighted
 * modularity. The first division is JGraphT's greedy one (Clauset, Newman and Moore 2004) in
 * networks of up to {@value #GREEDY} vertices; others start from single vertices, with the seed for
 * what is drawn. Each is improved by {@link Leiden}, and the one of the highest modularity wins.
 * Directions are left aside.
 */
final class Communities {

  private static final int GREEDY = 2_000;
  private static final int MOST_STARTS = 30;
  private static final int FEWEST_STARTS = 4;

  /** Edges that the drawn starts may look at, all together. */
  private static final double STEPS = 3e6;

  private static final double GAIN = 1e-12;

  private Communities() {}

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
    SimpleView view = new SimpleView(network, e -> options.weight(network, e));
    double[] strength = Degrees.all(network, options.weighted());
    Leiden leiden = new Leiden(view, strength);
    List<Groups> divisions = new ArrayList<>();
    Random random = new Random(options.seed());
    if (network.order() <= GREEDY) {
      divisions.add(groups(leiden.from(greedy(network), random)));
    }
    int[] alone = IntStream.range(0, network.order()).toArray();
    for (int i = 0; i < starts(network); i++) {
      divisions.add(groups(leiden.from(alone, random)));
    }
    return divisions;
  }

  private static int starts(Network network) {
    double affordable = STEPS / Math.max(1, network.size());
    return (int) Math.max(FEWEST_STARTS, Math.min(MOST_STARTS, affordable));
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

  /** The division by JGraphT, a component at a time; it fails on several at once. */
  private static int[] greedy(Network network) {
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
      for (Set<Integer> set :
          new GreedyModularityAlgorithm<>(graph).getClustering().getClusters()) {
        for (int v : set) {
          first[v] = next;
        }
        next++;
      }
    }
    return first;
  }

  private static Groups groups(int[] group) {
    Map<Integer, List<Integer>> members = new HashMap<>();
    IntStream.range(0, group.length)
        .forEach(v -> members.computeIfAbsent(group[v], each -> new ArrayList<>()).add(v));
    return new Groups(group.length, members.values());
  }
}
