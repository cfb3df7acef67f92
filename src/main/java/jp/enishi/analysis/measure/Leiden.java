package jp.enishi.analysis.measure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Raises the modularity of a division by the Leiden algorithm (Traag, Waltman and van Eck 2019,
 * From Louvain to Leiden, Scientific Reports 9, 5233): vertices move to the group that gains most,
 * groups are refined into parts that hang together, the parts become the vertices of a smaller
 * network, and so on; the whole is repeated from the vertices until nothing is gained. JGraphT has
 * neither this nor the Louvain method. In the refinement a part joins the one that gains most
 * instead of one drawn at random, so only the order of the vertices differs between two starts.
 */
final class Leiden {

  private static final double GAIN = 1e-12;
  private static final int ROUNDS = 50;

  /** Twice the weight of all edges, the same on every level. */
  private final double total;

  private final Level vertices;
  private final int[] order;

  /**
   * Prepares the network.
   *
   * @param view neighbours and weights without loops
   * @param strength of each vertex, loops among them
   * @param order in which vertices are looked at
   */
  Leiden(SimpleView view, double[] strength, int[] order) {
    this.vertices = Level.of(view, strength);
    this.total = Arrays.stream(strength).sum();
    this.order = order;
  }

  /** The group of each vertex, numbered from 0 without gaps, from a first division on. */
  int[] from(int[] first) {
    int[] group = numbered(first);
    boolean gained = total > 0;
    for (int round = 0; gained && round < ROUNDS; round++) {
      gained = round(group);
    }
    return group;
  }

  private boolean round(int[] group) {
    boolean gained = false;
    int[] vertexOf = IntStream.range(0, group.length).toArray();
    int[] of = group.clone();
    Level level = vertices;
    int[] turn = order;
    while (true) {
      gained |= move(level, of, turn);
      of = numbered(of);
      for (int v = 0; v < group.length; v++) {
        group[v] = of[vertexOf[v]];
      }
      int groups = count(of);
      if (groups == level.size()) {
        return gained;
      }
      int[] parts = numbered(refined(level, of, turn));
      if (count(parts) == level.size()) {
        parts = of;
      }
      int[] groupOfPart = new int[count(parts)];
      for (int v = 0; v < level.size(); v++) {
        groupOfPart[parts[v]] = of[v];
      }
      level = level.joined(parts, groupOfPart.length);
      for (int v = 0; v < group.length; v++) {
        vertexOf[v] = parts[vertexOf[v]];
      }
      of = groupOfPart;
      turn = IntStream.range(0, level.size()).toArray();
    }
  }

  /** Moves vertices as long as one gains; only neighbours of a moved one are looked at again. */
  private boolean move(Level level, int[] of, int[] turn) {
    double[] strength = new double[level.size() + 1];
    int[] members = new int[level.size() + 1];
    for (int v = 0; v < of.length; v++) {
      strength[of[v]] += level.strength[v];
      members[of[v]]++;
    }
    ArrayDeque<Integer> free = new ArrayDeque<>();
    for (int g = 0; g < level.size(); g++) {
      if (members[g] == 0) {
        free.add(g);
      }
    }
    Ties ties = new Ties(level.size());
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    boolean[] waiting = new boolean[level.size()];
    for (int v : turn) {
      queue.add(v);
      waiting[v] = true;
    }
    boolean moved = false;
    while (!queue.isEmpty()) {
      int v = queue.poll();
      waiting[v] = false;
      ties.collect(level, v, of, null);
      int own = of[v];
      double most = ties.to(own) - level.strength[v] * (strength[own] - level.strength[v]) / total;
      int best = own;
      for (int i = 0; i < ties.count(); i++) {
        int g = ties.group(i);
        double gain = ties.to(g) - level.strength[v] * strength[g] / total;
        if (g != own && gain > most + GAIN * total) {
          most = gain;
          best = g;
        }
      }
      if (most < -GAIN * total && members[own] > 1) {
        best = free.poll(); // Alone it does better than in any group.
      }
      if (best != own) {
        strength[own] -= level.strength[v];
        strength[best] += level.strength[v];
        if (--members[own] == 0) {
          free.add(own);
        }
        members[best]++;
        of[v] = best;
        moved = true;
        for (int i = level.start[v]; i < level.start[v + 1]; i++) {
          int u = level.to[i];
          if (of[u] != best && !waiting[u]) {
            waiting[u] = true;
            queue.add(u);
          }
        }
      }
    }
    return moved;
  }

  /** Within each group, vertices that are still alone join the part that gains most. */
  private int[] refined(Level level, int[] of, int[] turn) {
    int[] part = IntStream.range(0, level.size()).toArray();
    double[] strength = level.strength.clone();
    int[] members = new int[level.size()];
    Arrays.fill(members, 1);
    Ties ties = new Ties(level.size());
    for (int v : turn) {
      if (members[part[v]] > 1) {
        continue;
      }
      ties.collect(level, v, part, of);
      double most = 0;
      int best = part[v];
      for (int i = 0; i < ties.count(); i++) {
        int p = ties.group(i);
        double gain = ties.to(p) - level.strength[v] * strength[p] / total;
        if (p != part[v] && gain > most + GAIN * total) {
          most = gain;
          best = p;
        }
      }
      if (best != part[v]) {
        members[part[v]]--;
        strength[part[v]] -= level.strength[v];
        part[v] = best;
        members[best]++;
        strength[best] += level.strength[v];
      }
    }
    return part;
  }

  private static int count(int[] numbered) {
    return Arrays.stream(numbered).max().orElse(-1) + 1;
  }

  /** The same division, numbered from 0 in the order of the first vertices. */
  private static int[] numbered(int[] groups) {
    int[] number = new int[Arrays.stream(groups).max().orElse(0) + 1];
    Arrays.fill(number, -1);
    int next = 0;
    int[] numbered = new int[groups.length];
    for (int v = 0; v < groups.length; v++) {
      if (number[groups[v]] < 0) {
        number[groups[v]] = next++;
      }
      numbered[v] = number[groups[v]];
    }
    return numbered;
  }

  /** What ties one vertex to each group around it. */
  private static final class Ties {

    private final double[] sum;
    private final boolean[] seen;
    private final int[] groups;
    private int count;

    Ties(int size) {
      sum = new double[size];
      seen = new boolean[size];
      groups = new int[size];
    }

    /** Adds up; neighbours outside the vertex's own group of {@code within} are left out. */
    void collect(Level level, int v, int[] of, int[] within) {
      for (int i = 0; i < count; i++) {
        sum[groups[i]] = 0;
        seen[groups[i]] = false;
      }
      count = 0;
      for (int i = level.start[v]; i < level.start[v + 1]; i++) {
        int u = level.to[i];
        if (within == null || within[u] == within[v]) {
          int g = of[u];
          if (!seen[g]) {
            seen[g] = true;
            groups[count++] = g;
          }
          sum[g] += level.weight[i];
        }
      }
    }

    int count() {
      return count;
    }

    int group(int index) {
      return groups[index];
    }

    double to(int group) {
      return sum[group];
    }
  }

  /** A network in plain arrays; what lies within a vertex counts in its strength alone. */
  private record Level(int[] start, int[] to, double[] weight, double[] strength) {

    static Level of(SimpleView view, double[] strength) {
      int[] start = new int[view.order() + 1];
      for (int v = 0; v < view.order(); v++) {
        start[v + 1] = start[v] + view.neighbours(v).length;
      }
      int[] to = new int[start[view.order()]];
      double[] weight = new double[to.length];
      for (int v = 0; v < view.order(); v++) {
        System.arraycopy(view.neighbours(v), 0, to, start[v], start[v + 1] - start[v]);
        System.arraycopy(view.values(v), 0, weight, start[v], start[v + 1] - start[v]);
      }
      return new Level(start, to, weight, strength);
    }

    int size() {
      return strength.length;
    }

    /** The network whose vertices are the parts. */
    Level joined(int[] part, int parts) {
      int[] first = new int[parts + 1];
      for (int p : part) {
        first[p + 1]++;
      }
      for (int p = 0; p < parts; p++) {
        first[p + 1] += first[p];
      }
      int[] members = new int[part.length];
      int[] next = first.clone();
      for (int v = 0; v < part.length; v++) {
        members[next[part[v]]++] = v;
      }
      double[] strengths = new double[parts];
      double[] sum = new double[parts];
      boolean[] seen = new boolean[parts];
      int[] newTo = new int[to.length];
      double[] newWeight = new double[to.length];
      int[] newStart = new int[parts + 1];
      int end = 0;
      for (int p = 0; p < parts; p++) {
        int begin = end;
        for (int m = first[p]; m < first[p + 1]; m++) {
          int v = members[m];
          strengths[p] += strength[v];
          for (int i = start[v]; i < start[v + 1]; i++) {
            int q = part[to[i]];
            if (q != p) {
              if (!seen[q]) {
                seen[q] = true;
                newTo[end++] = q;
              }
              sum[q] += weight[i];
            }
          }
        }
        for (int i = begin; i < end; i++) {
          newWeight[i] = sum[newTo[i]];
          sum[newTo[i]] = 0;
          seen[newTo[i]] = false;
        }
        newStart[p + 1] = end;
      }
      return new Level(
          newStart, Arrays.copyOf(newTo, end), Arrays.copyOf(newWeight, end), strengths);
    }
  }
}
