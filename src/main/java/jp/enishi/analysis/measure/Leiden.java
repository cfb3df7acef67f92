package jp.enishi.analysis.measure;

import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.Arrays;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Raises the modularity of a division by the Leiden algorithm (Traag, Waltman and van Eck 2019,
 * From Louvain to Leiden, Scientific Reports 9, 5233), in the library of its authors; JGraphT has
 * neither this nor the Louvain method. With the strength as the weight of a vertex and one part in
 * the sum of all strengths as the resolution, its quality function is the modularity.
 */
final class Leiden {

  /** Rounds end when one gains nothing; this is for gains that are noise of the last digit. */
  private static final int ROUNDS = 50;

  private final SimpleView view;
  private final double[] strength;

  /**
   * Takes the network.
   *
   * @param view neighbours and weights without loops
   * @param strength of each vertex, loops among them
   */
  Leiden(SimpleView view, double[] strength) {
    this.view = view;
    this.strength = strength;
  }

  /**
   * The group of each vertex, numbered from 0 without gaps.
   *
   * @param first the division to begin with
   * @param random draws the order of the vertices, which decides between groups that gain the same,
   *     and how the algorithm refines its groups
   */
  int[] from(int[] first, Random random) {
    int[] place = Arrays.generateRandomPermutation(first.length, random);
    Network network = network(place);
    Clustering division = new Clustering(first.length);
    for (int v = 0; v < first.length; v++) {
      division.setCluster(place[v], first[v]);
    }
    if (network.getNEdges() > 0) {
      improve(network, division, random);
    }
    division.removeEmptyClusters();
    return IntStream.of(place).map(division::getCluster).toArray();
  }

  private static void improve(Network network, Clustering division, Random random) {
    // The library's randomness is meant for edges of weight one.
    double randomness =
        LeidenAlgorithm.DEFAULT_RANDOMNESS * network.getTotalEdgeWeight() / network.getNEdges();
    double resolution = 1 / network.getTotalNodeWeight();
    LeidenAlgorithm leiden = new LeidenAlgorithm(resolution, 1, randomness, random);
    boolean gained = true;
    for (int round = 0; gained && round < ROUNDS; round++) {
      gained = leiden.improveClustering(network, division);
    }
  }

  private Network network(int[] place) {
    double[] weightOf = new double[place.length];
    LargeIntArray[] ends = {new LargeIntArray(0), new LargeIntArray(0)};
    LargeDoubleArray weights = new LargeDoubleArray(0);
    for (int v = 0; v < place.length; v++) {
      weightOf[place[v]] = strength[v];
      int[] neighbours = view.neighbours(v);
      for (int i = 0; i < neighbours.length && neighbours[i] < v; i++) {
        ends[0].append(place[neighbours[i]]);
        ends[1].append(place[v]);
        weights.append(view.values(v)[i]);
      }
    }
    return new Network(weightOf, ends, weights, false, false);
  }
}
