package jp.enishi.analysis.stability;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import jp.enishi.analysis.network.Network;
import jp.enishi.analysis.network.NetworkBuilder;

/**
 * Networks that lack some edges drawn at random, as if documents had not told of them (Borgatti,
 * Carley and Krackhardt 2006). Vertices stay, so that ranks can be compared. The same seed gives
 * the same networks.
 */
final class Draws {

  private final Network network;
  private final int left;
  private final long seed;

  Draws(Network network, double share, long seed) {
    this.network = network;
    this.left = Math.max(1, (int) Math.round(share * network.size()));
    this.seed = seed;
  }

  /** How many edges each draw leaves out. */
  int left() {
    return network.size() == 0 ? 0 : left;
  }

  Network draw(int number) {
    int size = network.size();
    int[] order = IntStream.range(0, size).toArray();
    SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
    int out = Math.min(left, size);
    for (int i = 0; i < out; i++) {
      int j = i + random.nextInt(size - i);
      int drawn = order[j];
      order[j] = order[i];
      order[i] = drawn;
    }
    boolean[] dropped = new boolean[size];
    for (int i = 0; i < out; i++) {
      dropped[order[i]] = true;
    }
    NetworkBuilder kept = new NetworkBuilder(network.isDirected(), true);
    for (int v = 0; v < network.order(); v++) {
      kept.vertex(network.id(v), network.name(v));
    }
    for (int e = 0; e < size; e++) {
      if (!dropped[e]) {
        kept.edge(network.source(e), network.target(e), network.weight(e));
      }
    }
    return kept.build();
  }
}
