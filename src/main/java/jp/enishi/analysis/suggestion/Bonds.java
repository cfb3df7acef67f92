package jp.enishi.analysis.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.SimpleGraph;

/**
 * What can make two organisations alike: ties, memberships of one body, lying in one place.
 * Vertices are the numbers from 0; between two there is at most one bond of each kind. Ties can be
 * hidden and shown again, so that a prediction can be held against what really happened.
 */
final class Bonds {

  /** Why two are neighbours. */
  enum Kind {
    TIE,
    MEMBERSHIP,
    PLACE
  }

  /** One edge, whatever the number of kinds; equal only to itself, as JGraphT wants it. */
  static final class Bond {
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  }

  private final Graph<Integer, Bond> all = new SimpleGraph<>(Bond.class);
  private final Graph<Integer, Bond> ties = new SimpleGraph<>(Bond.class);
  private final List<Set<Integer>> places = new ArrayList<>();
  private final int[][] partners;
  private final int[][] neighbours;

  Bonds(int vertices) {
    partners = new int[vertices][];
    neighbours = new int[vertices][];
    for (int v = 0; v < vertices; v++) {
      all.addVertex(v);
      ties.addVertex(v);
      places.add(new TreeSet<>());
    }
  }

  /** The one lies in the other. */
  void addPlace(int inside, int place) {
    add(inside, place, Kind.PLACE);
    places.get(inside).add(place);
  }

  /** Adds what is not there yet; nobody is bound to itself. */
  void add(int u, int v, Kind kind) {
    if (u == v) {
      return;
    }
    Bond bond = all.getEdge(u, v);
    if (bond == null) {
      bond = new Bond();
      all.addEdge(u, v, bond);
    }
    bond.kinds.add(kind);
    forget(u, v);
    if (kind == Kind.TIE && !ties.containsEdge(u, v)) {
      ties.addEdge(u, v, new Bond());
    }
  }

  /** Takes a tie away; other bonds between the two stay. */
  void hideTie(int u, int v) {
    Bond bond = all.getEdge(u, v);
    bond.kinds.remove(Kind.TIE);
    if (bond.kinds.isEmpty()) {
      all.removeEdge(bond);
    }
    ties.removeEdge(u, v);
    forget(u, v);
  }

  private void forget(int... changed) {
    for (int v : changed) {
      partners[v] = null;
      neighbours[v] = null;
    }
  }

  int order() {
    return all.vertexSet().size();
  }

  boolean areTied(int u, int v) {
    return ties.containsEdge(u, v);
  }

  /** Why two that are bound are: a tie before a membership before a place. */
  Kind kind(int u, int v) {
    return all.getEdge(u, v).kinds.iterator().next();
  }

  boolean areBound(int u, int v) {
    return all.containsEdge(u, v);
  }

  /** Those it is tied to, in ascending order. */
  int[] partners(int vertex) {
    if (partners[vertex] == null) {
      partners[vertex] = neighbours(ties, vertex);
    }
    return partners[vertex];
  }

  /** Those it is bound to in any way, in ascending order. */
  int[] neighbours(int vertex) {
    if (neighbours[vertex] == null) {
      neighbours[vertex] = neighbours(all, vertex);
    }
    return neighbours[vertex];
  }

  /** The places it lies in, in ascending order. */
  int[] placesOf(int vertex) {
    return places.get(vertex).stream().mapToInt(v -> v).toArray();
  }

  /** Those bound to both, in ascending order. */
  int[] shared(int u, int v) {
    return Arrays.stream(neighbours(u)).filter(w -> all.containsEdge(w, v)).toArray();
  }

  private static int[] neighbours(Graph<Integer, Bond> graph, int vertex) {
    return Graphs.neighborListOf(graph, vertex).stream().mapToInt(v -> v).sorted().toArray();
  }

  /** The graph in which neighbours of any kind count. */
  Graph<Integer, Bond> all() {
    return all;
  }

  /** The graph of ties alone. */
  Graph<Integer, Bond> ties() {
    return ties;
  }
}
