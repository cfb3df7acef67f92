package jp.enishi.analysis.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Standard competition ranking. Scores are equal when they differ by no more than {@value
 * #TOLERANCE} of the larger, or of a thousandth of the largest of all: what is left of sums of
 * floating numbers that would be equal on paper.
 */
public final class Ranks {

  /** The relative difference up to which two scores are equal. */
  public static final double TOLERANCE = 1e-9;

  private Ranks() {}

  /** Ranks from 1, the highest score first; 0 for what is not a number. */
  public static int[] descending(double[] scores) {
    double most = Arrays.stream(scores).filter(Double::isFinite).map(Math::abs).max().orElse(0);
    int[] order =
        IntStream.range(0, scores.length)
            .filter(i -> !Double.isNaN(scores[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -scores[i]))
            .mapToInt(i -> i)
            .toArray();
    int[] ranks = new int[scores.length];
    for (int i = 0; i < order.length; i++) {
      boolean tie = i > 0 && same(scores[order[i - 1]], scores[order[i]], most);
      ranks[order[i]] = tie ? ranks[order[i - 1]] : i + 1;
    }
    return ranks;
  }

  private static boolean same(double left, double right, double most) {
    double larger = Math.max(Math.abs(left), Math.abs(right));
    return left == right || Math.abs(left - right) <= TOLERANCE * Math.max(larger, most / 1000);
  }
}
