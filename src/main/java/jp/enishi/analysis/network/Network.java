package jp.enishi.analysis.network;

import java.util.List;

/**
 * A network in compact form: vertices are the numbers from 0, edges too, and both stand in plain
 * arrays, so that a million edges fit into some dozen megabytes. Immutable. There is at most one
 * edge between two vertices and in one direction; how several became one is the builder's word.
 */
public final class Network {

  private final List<String> ids;
  private final List<String> names;
  private final boolean directed;
  private final int[] sources;
  private final int[] targets;
  private final double[] weights;
  private final Adjacency out;
  private final Adjacency in;
  private Adjacency neighbours;

  Network(
      List<String> ids,
      List<String> names,
      boolean directed,
      int[] sources,
      int[] targets,
      double[] weights) {
    this.ids = List.copyOf(ids);
    this.names = List.copyOf(names);
    this.directed = directed;
    this.sources = sources;
    this.targets = targets;
    this.weights = weights;
    this.out =
        directed
            ? Adjacency.of(ids.size(), sources, targets)
            : Adjacency.ofBoth(ids.size(), sources, targets);
    this.in = directed ? Adjacency.of(ids.size(), targets, sources) : out;
  }

  /** Number of vertices. */
  public int order() {
    return ids.size();
  }

  /** Number of edges. */
  public int size() {
    return sources.length;
  }

  public boolean isDirected() {
    return directed;
  }

  /** The vertex's id in the graph or as in the file. */
  public String id(int vertex) {
    return ids.get(vertex);
  }

  /** What a person calls the vertex. */
  public String name(int vertex) {
    return names.get(vertex);
  }

  /** The first end of an edge. */
  public int source(int edge) {
    return sources[edge];
  }

  /** The second end of an edge. */
  public int target(int edge) {
    return targets[edge];
  }

  /** The weight of an edge, above 0; 1 where there are none. */
  public double weight(int edge) {
    return weights[edge];
  }

  /** Steps that lead away; in an undirected network a loop is one step. */
  public Adjacency out() {
    return out;
  }

  /** Steps backwards: from a vertex to those that lead to it. */
  public Adjacency in() {
    return in;
  }

  /** Steps along edges of either direction; a pair of opposite edges is two steps. */
  public synchronized Adjacency either() {
    if (neighbours == null) {
      neighbours = directed ? Adjacency.ofBoth(ids.size(), sources, targets) : out;
    }
    return neighbours;
  }
}
