package jp.enishi.analysis.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Collects vertices and ties; vertices are numbered in the order of their ids. */
final class Collected {

  private final ProjectionSpec spec;
  private final Map<String, Vertex> vertices = new TreeMap<>();
  private final List<String> sources = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  Collected(ProjectionSpec spec) {
    this.spec = spec;
  }

  void vertex(Vertex vertex) {
    vertices.putIfAbsent(vertex.id(), vertex);
  }

  void tie(Vertex source, Vertex target, Tie tie) {
    vertex(source);
    vertex(target);
    sources.add(source.id());
    targets.add(target.id());
    ties.add(tie);
  }

  Projection projection() {
    List<Vertex> ordered = List.copyOf(vertices.values());
    Map<String, Integer> numbers = new HashMap<>();
    IntStream.range(0, ordered.size()).forEach(i -> numbers.put(ordered.get(i).id(), i));
    int[] from = new int[ties.size()];
    int[] to = new int[ties.size()];
    Arrays.setAll(from, i -> numbers.get(sources.get(i)));
    Arrays.setAll(to, i -> numbers.get(targets.get(i)));
    return new Projection(spec, ordered, from, to, ties.toArray(Tie[]::new));
  }
}
