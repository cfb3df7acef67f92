package jp.enishi.analysis.hub;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import jp.enishi.analysis.hub.Removal.Figures;
import jp.enishi.analysis.hub.Removal.Part;
import jp.enishi.analysis.measure.MeasureOptions;
import jp.enishi.analysis.measure.Measurement;
import jp.enishi.analysis.measure.Measures;
import jp.enishi.analysis.measure.Score;
import jp.enishi.analysis.network.Network;
import jp.enishi.analysis.network.NetworkBuilder;
import jp.enishi.analysis.projection.Projection;

/** Takes an organisation or an edge out of a network and looks at what is left. */
final class Removals {

  private static final MeasureOptions PLAIN = MeasureOptions.byDefault(false);

  private final Projection projection;
  private final Network network;
  private Figures before;

  Removals(Projection projection) {
    this.projection = projection;
    this.network = projection.network();
  }

  /** Without an organisation; the others of its component stay or fall apart. */
  Removal withoutVertex(int vertex) {
    return removal(without(v -> v == vertex, e -> false), component(vertex, vertex));
  }

  /** Without an edge; both ends stay. */
  Removal withoutEdge(int edge) {
    return removal(without(v -> false, e -> e == edge), component(network.source(edge), -1));
  }

  /** Steps between the ends of an edge without it; null when there is no way. */
  Integer distanceWithout(int edge) {
    int[] distance = new int[network.order()];
    Arrays.fill(distance, -1);
    List<Integer> queue = new ArrayList<>(List.of(network.source(edge)));
    distance[network.source(edge)] = 0;
    for (int next = 0; next < queue.size(); next++) {
      int v = queue.get(next);
      for (int at = network.out().start(v); at < network.out().start(v + 1); at++) {
        int w = network.out().vertex(at);
        if (network.out().edge(at) != edge && distance[w] < 0) {
          distance[w] = distance[v] + 1;
          queue.add(w);
        }
      }
    }
    int steps = distance[network.target(edge)];
    return steps < 0 ? null : steps;
  }

  /** Ids of the component of a vertex, without one of them. */
  private List<String> component(int vertex, int without) {
    double[] groups = Measurement.values(network, Measures.get("components"), PLAIN);
    List<String> ids = new ArrayList<>();
    for (int v = 0; v < groups.length; v++) {
      if (groups[v] == groups[vertex] && v != without) {
        ids.add(network.id(v));
      }
    }
    return ids;
  }

  private Network without(IntPredicate vertex, IntPredicate edge) {
    NetworkBuilder left = new NetworkBuilder(false, true);
    for (int v = 0; v < network.order(); v++) {
      if (!vertex.test(v)) {
        left.vertex(network.id(v), network.name(v));
      }
    }
    for (int e = 0; e < network.size(); e++) {
      int u = network.source(e);
      int w = network.target(e);
      if (!edge.test(e) && !vertex.test(u) && !vertex.test(w)) {
        left.edge(
            left.vertex(network.id(u), network.name(u)),
            left.vertex(network.id(w), network.name(w)),
            network.weight(e));
      }
    }
    return left.build();
  }

  private Removal removal(Network left, List<String> component) {
    List<Part> parts = parts(left, component);
    long together = 0;
    for (Part part : parts) {
      together += (long) part.size() * (part.size() - 1) / 2;
    }
    long size = component.size();
    if (before == null) {
      before = figures(network);
    }
    return new Removal(
        projection.spec().councils().key(),
        parts.size() > 1,
        before,
        figures(left),
        size * (size - 1) / 2 - together,
        parts);
  }

  private List<Part> parts(Network left, List<String> component) {
    if (left.order() == 0) {
      return List.of();
    }
    double[] groups = Measurement.values(left, Measures.get("components"), PLAIN);
    Map<Double, List<String>> byGroup = new TreeMap<>();
    java.util.Set<String> wanted = new java.util.HashSet<>(component);
    for (int v = 0; v < groups.length; v++) {
      if (wanted.contains(left.id(v))) {
        byGroup.computeIfAbsent(groups[v], g -> new ArrayList<>()).add(left.id(v));
      }
    }
    return byGroup.values().stream()
        .sorted(Comparator.comparingInt(ids -> -ids.size()))
        .map(
            ids ->
                new Part(
                    ids.size(),
                    ids.stream()
                        .limit(Removal.NAMED)
                        .map(id -> projection.find(id).orElseThrow())
                        .map(v -> projection.vertex(v).organization())
                        .toList()))
        .toList();
  }

  private static Figures figures(Network network) {
    if (network.order() == 0) {
      return new Figures(0, 0, 0, null);
    }
    Map<String, Double> figures =
        Measurement.of(network, Measures.get("summary"), PLAIN).scores().stream()
            .filter(each -> each.score() != null)
            .collect(Collectors.toMap(Score::id, Score::score));
    return new Figures(
        network.order(),
        figures.get("components").intValue(),
        figures.get("largestShare"),
        severalLargest(network) ? null : figures.get("averageDistance"));
  }

  /** Whether it is left to chance which component is called the largest. */
  private static boolean severalLargest(Network network) {
    Map<Double, Long> sizes =
        Arrays.stream(Measurement.values(network, Measures.get("components"), PLAIN))
            .boxed()
            .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    long largest = Collections.max(sizes.values());
    return sizes.values().stream().filter(each -> each == largest).count() > 1;
  }
}
