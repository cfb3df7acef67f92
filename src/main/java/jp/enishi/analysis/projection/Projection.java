package jp.enishi.analysis.projection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.enishi.analysis.network.Network;
import jp.enishi.analysis.network.NetworkBuilder;

/**
 * A network of the graph, with what its vertices are and the ties behind each of its edges.
 * Immutable. Edges are undirected; their weight is the sum of the weights of their ties.
 */
public final class Projection {

  private final ProjectionSpec spec;
  private final List<Vertex> vertices;
  private final int[] sources;
  private final int[] targets;
  private final Tie[] ties;
  private final Network network;
  private final int[] starts;
  private final int[] rows;
  private final Map<String, Integer> numbers = new HashMap<>();

  Projection(ProjectionSpec spec, List<Vertex> vertices, int[] sources, int[] targets, Tie[] ties) {
    this.spec = spec;
    this.vertices = List.copyOf(vertices);
    this.sources = sources;
    this.targets = targets;
    this.ties = ties;
    NetworkBuilder builder = new NetworkBuilder(false, true);
    for (Vertex each : vertices) {
      numbers.put(each.id(), builder.vertex(each.id(), each.name()));
    }
    for (int i = 0; i < ties.length; i++) {
      builder.edge(sources[i], targets[i], ties[i].weight());
    }
    network = builder.build();
    int[] edgeOf = edges();
    starts = new int[network.size() + 1];
    Arrays.stream(edgeOf).forEach(edge -> starts[edge + 1]++);
    for (int e = 0; e < network.size(); e++) {
      starts[e + 1] += starts[e];
    }
    int[] next = starts.clone();
    rows = new int[ties.length];
    for (int i = 0; i < ties.length; i++) {
      rows[next[edgeOf[i]]++] = i;
    }
  }

  /** For each tie the edge that it is part of. */
  private int[] edges() {
    Map<Long, Integer> byEnds = new HashMap<>();
    for (int e = 0; e < network.size(); e++) {
      byEnds.put(ends(network.source(e), network.target(e)), e);
    }
    return IntStream.range(0, ties.length)
        .map(i -> byEnds.get(ends(sources[i], targets[i])))
        .toArray();
  }

  private static long ends(int u, int v) {
    return (long) Math.min(u, v) << 32 | Math.max(u, v);
  }

  /** What was asked for. */
  public ProjectionSpec spec() {
    return spec;
  }

  /** The network; vertices and edges are numbered as here. */
  public Network network() {
    return network;
  }

  /** What a vertex stands for. */
  public Vertex vertex(int vertex) {
    return vertices.get(vertex);
  }

  /** All vertices in the order of their numbers, which is that of their ids. */
  public List<Vertex> vertices() {
    return vertices;
  }

  /** The number of the vertex with this id. */
  public OptionalInt find(String id) {
    Integer number = numbers.get(id);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The ties behind an edge; at least one. */
  public List<Tie> ties(int edge) {
    return IntStream.range(starts[edge], starts[edge + 1]).mapToObj(i -> ties[rows[i]]).toList();
  }

  /** How many ties there are behind all edges. */
  public int tieCount() {
    return ties.length;
  }

  /** The same vertices with only those ties: a source left out, an agreement taken away. */
  public Projection keeping(Predicate<Tie> wanted) {
    int[] kept = IntStream.range(0, ties.length).filter(i -> wanted.test(ties[i])).toArray();
    return new Projection(
        spec,
        vertices,
        Arrays.stream(kept).map(i -> sources[i]).toArray(),
        Arrays.stream(kept).map(i -> targets[i]).toArray(),
        Arrays.stream(kept).mapToObj(i -> ties[i]).toArray(Tie[]::new));
  }
}
