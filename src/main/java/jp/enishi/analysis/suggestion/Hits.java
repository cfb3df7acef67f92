package jp.enishi.analysis.suggestion;

import jp.enishi.analysis.measure.Words;

/** Adds up at which rank hidden ties were found. */
final class Hits {

  private final double[] atMost = new double[3];
  private static final int[] FIRST = {5, 10, 20};
  private double reciprocal;
  private int count;

  /** One that stands behind {@code better} others and shares its rank with {@code equal} in all. */
  void add(int better, int equal) {
    count++;
    for (int i = 0; i < FIRST.length; i++) {
      atMost[i] += Math.max(0, Math.min(1, (FIRST[i] - better) / (double) equal));
    }
    double sum = 0;
    for (int rank = better + 1; rank <= better + equal; rank++) {
      sum += 1.0 / rank;
    }
    reciprocal += sum / equal;
  }

  /** One among candidates with these ranks (equal ranks are equal), which stands at an index. */
  void add(int[] ranks, int index) {
    int better = 0;
    int equal = 0;
    for (int rank : ranks) {
      better += rank != 0 && (ranks[index] == 0 || rank < ranks[index]) ? 1 : 0;
      equal += rank == ranks[index] ? 1 : 0;
    }
    add(better, equal);
  }

  int count() {
    return count;
  }

  BackTest.Method method(String name, Words words) {
    int of = Math.max(count, 1);
    return new BackTest.Method(
        name, words, atMost[0] / of, atMost[1] / of, atMost[2] / of, reciprocal / of);
  }
}
