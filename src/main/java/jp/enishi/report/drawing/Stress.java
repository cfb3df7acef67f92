package jp.enishi.report.drawing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * Places so that the distance between two vertices on paper is as near as can be to the number of
 * steps between them: stress majorisation (Gansner, Koren and North 2005), from a circle. Nothing
 * is drawn at random. JGraphT has force-directed layouts only, which place what is several steps
 * apart at will. For figures: O(n²) a round.
 */
final class Stress {

  private static final int ROUNDS = 300;

  private final int n;
  private final double[][] ideal;

  private Stress(int n, List<Bond> bonds) {
    this.n = n;
    this.ideal = distances(n, bonds);
  }

  /** Places of the vertices, x and y. */
  static double[][] of(int n, List<Bond> bonds) {
    return new Stress(n, bonds).places();
  }

  private double[][] places() {
    double[][] place = new double[n][2];
    for (int i = 0; i < n; i++) {
      double angle = 2 * Math.PI * i / n;
      place[i][0] = n * StrictMath.cos(angle) / 4;
      place[i][1] = n * StrictMath.sin(angle) / 4;
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < n; i++) {
        move(place, i);
      }
    }
    return place;
  }

  private void move(double[][] place, int i) {
    double x = 0;
    double y = 0;
    double sum = 0;
    for (int j = 0; j < n; j++) {
      if (j == i) {
        continue;
      }
      double d = ideal[i][j];
      double weight = 1 / (d * d);
      double dx = place[i][0] - place[j][0];
      double dy = place[i][1] - place[j][1];
      double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
      x += weight * (place[j][0] + d * dx / length);
      y += weight * (place[j][1] + d * dy / length);
      sum += weight;
    }
    if (sum > 0) {
      place[i][0] = x / sum;
      place[i][1] = y / sum;
    }
  }

  /**
   * Steps between each two; parts that are not joined stand a little further apart than any two.
   */
  private static double[][] distances(int n, List<Bond> bonds) {
    boolean[][] joined = new boolean[n][n];
    for (Bond bond : bonds) {
      joined[bond.from()][bond.to()] = true;
      joined[bond.to()][bond.from()] = true;
    }
    double[][] steps = new double[n][n];
    double longest = 1;
    for (int start = 0; start < n; start++) {
      Arrays.fill(steps[start], -1);
      steps[start][start] = 0;
      ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
      while (!queue.isEmpty()) {
        int at = queue.remove();
        for (int next = 0; next < n; next++) {
          if (joined[at][next] && steps[start][next] < 0) {
            steps[start][next] = steps[start][at] + 1;
            longest = Math.max(longest, steps[start][next]);
            queue.add(next);
          }
        }
      }
    }
    for (double[] row : steps) {
      for (int j = 0; j < n; j++) {
        row[j] = row[j] < 0 ? longest + 1 : row[j];
      }
    }
    return steps;
  }
}
