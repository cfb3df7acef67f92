package jp.enishi.analysis.network;

/**
 * The steps from each vertex, as ranges of one array (compressed sparse rows): those of vertex
 * {@code v} are the positions from {@code start(v)} up to but without {@code start(v + 1)}.
 */
public final class Adjacency {

  private final int[] starts;
  private final int[] vertices;
  private final int[] edges;

  private Adjacency(int[] starts, int[] vertices, int[] edges) {
    this.starts = starts;
    this.vertices = vertices;
    this.edges = edges;
  }

  /** Steps from the one end to the other, in the order of the edges. */
  static Adjacency of(int order, int[] from, int[] to) {
    return of(order, from, to, false);
  }

  /** Steps from either end to the other; a loop is one step. */
  static Adjacency ofBoth(int order, int[] from, int[] to) {
    return of(order, from, to, true);
  }

  private static Adjacency of(int order, int[] from, int[] to, boolean both) {
    int[] starts = new int[order + 1];
    for (int e = 0; e < from.length; e++) {
      starts[from[e] + 1]++;
      if (both && from[e] != to[e]) {
        starts[to[e] + 1]++;
      }
    }
    for (int v = 0; v < order; v++) {
      starts[v + 1] += starts[v];
    }
    int[] next = starts.clone();
    int[] vertices = new int[starts[order]];
    int[] edges = new int[starts[order]];
    for (int e = 0; e < from.length; e++) {
      vertices[next[from[e]]] = to[e];
      edges[next[from[e]]++] = e;
      if (both && from[e] != to[e]) {
        vertices[next[to[e]]] = from[e];
        edges[next[to[e]]++] = e;
      }
    }
    return new Adjacency(starts, vertices, edges);
  }

  /** The first position of a vertex; also accepts the number of vertices. */
  public int start(int vertex) {
    return starts[vertex];
  }

  /** How many steps there are from a vertex. */
  public int count(int vertex) {
    return starts[vertex + 1] - starts[vertex];
  }

  /** Where the step at this position leads. */
  public int vertex(int position) {
    return vertices[position];
  }

  /** The edge of the step at this position. */
  public int edge(int position) {
    return edges[position];
  }
}
