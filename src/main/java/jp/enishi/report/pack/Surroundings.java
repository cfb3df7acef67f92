package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.enishi.analysis.network.Adjacency;
import jp.enishi.analysis.projection.Projection;

/**
 * The part of a network that a figure can show: some organisations, those who join them, and as
 * many of their other partners as there is room for, the most tied first. What is left out is
 * counted.
 */
final class Surroundings {

  private final Projection projection;
  private final List<Integer> centres;
  private final double[] score;
  private final List<Integer> shown;

  /**
   * Chooses what is shown.
   *
   * @param centres vertices that the figure is about
   * @param score of each vertex; the higher, the sooner it is shown
   * @param most how many vertices at most
   */
  Surroundings(Projection projection, List<Integer> centres, double[] score, int most) {
    this.projection = projection;
    this.centres = centres;
    this.score = score;
    Set<Integer> chosen = new LinkedHashSet<>(centres);
    List<List<Integer>> queues = centres.stream().map(this::neighbours).toList();
    queues.stream()
        .flatMap(List::stream)
        .distinct()
        .filter(v -> joined(v) > 1)
        .sorted(order())
        .limit(Math.max(0, most - chosen.size()))
        .forEach(chosen::add);
    for (int turn = 0; chosen.size() < most; turn++) {
      boolean more = false;
      for (List<Integer> queue : queues) {
        if (turn < queue.size() && chosen.size() < most) {
          chosen.add(queue.get(turn));
        }
        more |= turn < queue.size();
      }
      if (!more) {
        break;
      }
    }
    this.shown = List.copyOf(chosen);
  }

  /** The vertices, the centres first. */
  List<Integer> vertices() {
    return shown;
  }

  /** How many partners of the vertex are not shown. */
  long hidden(int vertex) {
    return neighbours(vertex).stream().filter(v -> !shown.contains(v)).count();
  }

  /** Edges between what is shown: number of one, number of the other in the list, ties. */
  List<int[]> edges() {
    List<int[]> edges = new ArrayList<>();
    for (int e = 0; e < projection.network().size(); e++) {
      int from = shown.indexOf(projection.network().source(e));
      int to = shown.indexOf(projection.network().target(e));
      if (from >= 0 && to >= 0 && from != to) {
        edges.add(new int[] {from, to, projection.ties(e).size()});
      }
    }
    return edges;
  }

  private List<Integer> neighbours(int vertex) {
    return steps(vertex).stream().filter(v -> v != vertex).distinct().sorted(order()).toList();
  }

  private long joined(int vertex) {
    List<Integer> around = steps(vertex);
    return centres.stream().filter(around::contains).count();
  }

  private List<Integer> steps(int vertex) {
    Adjacency steps = projection.network().out();
    return IntStream.range(steps.start(vertex), steps.start(vertex + 1))
        .map(steps::vertex)
        .boxed()
        .toList();
  }

  private Comparator<Integer> order() {
    return Comparator.<Integer>comparingLong(v -> -joined(v))
        .thenComparingDouble(v -> -score[v])
        .thenComparing(v -> projection.vertex(v).id());
  }
}
