package jp.enishi.analysis.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.enishi.analysis.network.Network;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;

/**
 * A division of the vertices into groups, numbered from 1: the largest first, among equals the one
 * with the first vertex.
 */
final class Groups {

  private final List<int[]> groups = new ArrayList<>();
  private final int[] groupOf;

  Groups(int vertices, Collection<? extends Collection<Integer>> sets) {
    for (Collection<Integer> set : sets) {
      groups.add(set.stream().mapToInt(v -> v).sorted().toArray());
    }
    groups.sort(
        Comparator.<int[]>comparingInt(group -> -group.length).thenComparingInt(group -> group[0]));
    groupOf = new int[vertices];
    for (int i = 0; i < groups.size(); i++) {
      for (int v : groups.get(i)) {
        groupOf[v] = i;
      }
    }
  }

  /** Parts that hang together; in a directed network, along edges of either direction. */
  static Groups components(Network network) {
    if (network.order() == 0) {
      return new Groups(0, List.of()); // JGraphT has no graph without vertices.
    }
    return new Groups(
        network.order(), new ConnectivityInspector<>(JGraphTGraphs.of(network)).connectedSets());
  }

  /** Parts of a directed network in which each vertex leads to each other. */
  static Groups strongComponents(Network network) {
    Graph<Integer, Integer> graph = JGraphTGraphs.of(network);
    List<Set<Integer>> sets =
        new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
    return new Groups(network.order(), sets);
  }

  int count() {
    return groups.size();
  }

  /** The vertices of a group in ascending order; groups count from 0 here. */
  int[] group(int index) {
    return groups.get(index);
  }

  int groupOf(int vertex) {
    return groupOf[vertex];
  }

  /** For each vertex the number of its group, from 1. */
  double[] numbers() {
    double[] numbers = new double[groupOf.length];
    for (int v = 0; v < numbers.length; v++) {
      numbers[v] = groupOf[v] + 1;
    }
    return numbers;
  }

  List<Integer> sizes() {
    return groups.stream().map(group -> group.length).toList();
  }
}
