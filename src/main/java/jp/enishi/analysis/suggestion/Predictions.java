package jp.enishi.analysis.suggestion;

import java.util.Arrays;
import java.util.stream.IntStream;
import jp.enishi.analysis.measure.Ranks;

/**
 * Ranks candidates for one organisation. Each signal ranks them for itself; a candidate that it
 * ranks (with a score above 0) at r gets 1/({@value #K}+r) from it, and what it gets from all is
 * its score: reciprocal rank fusion (Cormack, Clarke and Büttcher 2009, who also chose {@value
 * #K}). Ranks are combined because the predictors' numbers cannot be compared. Costs about one
 * prediction for each that is within three steps.
 */
final class Predictions {

  /** How much lower ranks still count. */
  static final int K = 60;

  private final Bonds bonds;
  private final Similarity similarity;

  Predictions(Bonds bonds) {
    this.bonds = bonds;
    this.similarity = new Similarity(bonds);
  }

  /**
   * What came of it for some candidates.
   *
   * @param candidates their vertices
   * @param scores of each candidate, by fusion
   * @param ranks of each candidate, by fusion
   * @param signals for each signal, in the order of {@link Signal#ALL}, the candidates' scores
   * @param signalRanks for each signal the candidates' ranks; 0 where its score is 0
   */
  record Ranking(
      int[] candidates, double[] scores, int[] ranks, double[][] signals, int[][] signalRanks) {}

  /** Takes a tie away from what is known. */
  void hide(int u, int v) {
    bonds.hideTie(u, v);
    similarity.hidden(u, v);
  }

  /** Gives the hidden tie back. */
  void show(int u, int v) {
    bonds.add(u, v, Bonds.Kind.TIE);
    similarity.shown();
  }

  Ranking rank(int asking, int[] candidates) {
    double[][] raw = scores(asking);
    double[][] signals = new double[raw.length][];
    int[][] signalRanks = new int[raw.length][];
    double[] fused = new double[candidates.length];
    for (int s = 0; s < raw.length; s++) {
      double[] scores = raw[s];
      signals[s] = Arrays.stream(candidates).mapToDouble(v -> scores[v]).toArray();
      signalRanks[s] = Ranks.descending(signals[s]);
      for (int i = 0; i < candidates.length; i++) {
        if (signals[s][i] > 0) {
          fused[i] += 1.0 / (K + signalRanks[s][i]);
        } else {
          signalRanks[s][i] = 0;
        }
      }
    }
    return new Ranking(candidates, fused, Ranks.descending(fused), signals, signalRanks);
  }

  /** For each signal the score of every vertex. */
  private double[][] scores(int asking) {
    int indices = Signal.Index.values().length;
    double[][] scores = new double[Signal.ALL.size()][bonds.order()];
    for (int other : withinTwoSteps(asking)) {
      int[] partners = bonds.partners(other);
      double[] alike = similarity.of(asking, other);
      for (int i = 0; i < indices; i++) {
        scores[i][other] = alike[i];
        for (int found : partners) {
          scores[indices + i][found] += found == asking ? 0 : alike[i];
        }
      }
    }
    for (int partner : bonds.partners(asking)) {
      addThrough(partner, asking, Arrays.copyOfRange(scores, 2 * indices, 3 * indices));
    }
    for (int place : bonds.placesOf(asking)) {
      addThrough(place, asking, Arrays.copyOfRange(scores, 3 * indices, 4 * indices));
    }
    return scores;
  }

  private void addThrough(int through, int asking, double[][] scores) {
    for (int found : withinTwoSteps(through)) {
      double[] alike = similarity.of(through, found);
      for (int i = 0; i < scores.length && found != asking; i++) {
        scores[i][found] += alike[i];
      }
    }
  }

  /** Those with whom it shares a neighbour, in ascending order; not itself. */
  int[] withinTwoSteps(int vertex) {
    return Arrays.stream(bonds.neighbours(vertex))
        .flatMap(w -> IntStream.of(bonds.neighbours(w)))
        .filter(each -> each != vertex)
        .distinct()
        .sorted()
        .toArray();
  }
}
