package jp.enishi.analysis.stability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.stability.Stability.Band;
import jp.enishi.analysis.stability.Stability.Dependence;
import jp.enishi.analysis.stability.Stability.Drawn;
import jp.enishi.analysis.stability.Stability.Source;

/** Puts the ranks of all that was tried together, vertex by vertex. */
final class Bands {

  private static final int TOP = 10;

  private final Projection projection;
  private final double[] scores;
  private final int[] base;
  private final int[][] drawn;
  private final int[] verified;
  private final List<Source> sources;
  private final List<int[]> without;

  Bands(
      Projection projection,
      double[] scores,
      int[] base,
      int[][] drawn,
      int[] verified,
      List<Source> sources,
      List<int[]> without) {
    this.projection = projection;
    this.scores = scores;
    this.base = base;
    this.drawn = drawn;
    this.verified = verified;
    this.sources = sources;
    this.without = without;
  }

  List<Band> list() {
    return IntStream.range(0, base.length)
        .filter(v -> base[v] > 0)
        .mapToObj(this::band)
        .sorted(Comparator.comparingInt(Band::rank).thenComparing(Band::id))
        .toList();
  }

  /** The share of the first ten that stays among the first ten in a draw, on the average. */
  double topKept() {
    int[] top = IntStream.range(0, base.length).filter(v -> isTop(base[v])).toArray();
    if (top.length == 0 || drawn.length == 0) {
      return 1;
    }
    return Arrays.stream(drawn)
        .mapToDouble(
            ranks -> Arrays.stream(top).filter(v -> isTop(ranks[v])).count() / (double) top.length)
        .average()
        .orElse(1);
  }

  private static boolean isTop(int rank) {
    return rank > 0 && rank <= TOP;
  }

  private Band band(int v) {
    int[] ranks = Arrays.stream(drawn).mapToInt(each -> rank(each, v)).sorted().toArray();
    Drawn draws =
        ranks.length == 0
            ? new Drawn(base[v], base[v], base[v])
            : new Drawn(at(ranks, 0.05), at(ranks, 0.5), at(ranks, 0.95));
    List<Integer> withoutSource = without.stream().map(each -> rank(each, v)).toList();
    int best = Math.min(Math.min(base[v], draws.best()), rank(verified, v));
    int worst = Math.max(Math.max(base[v], draws.worst()), rank(verified, v));
    for (int each : withoutSource) {
      best = Math.min(best, each);
      worst = Math.max(worst, each);
    }
    Dependence dependence = dependence(v, withoutSource);
    return new Band(
        projection.vertex(v).id(),
        projection.vertex(v).name(),
        projection.vertex(v).organization(),
        Double.isNaN(scores[v]) ? null : scores[v],
        base[v],
        best,
        worst,
        draws,
        rank(verified, v),
        withoutSource,
        dependence,
        words(base[v], best, worst, draws, dependence));
  }

  /** One for which the measure is no longer defined is last. */
  private int rank(int[] ranks, int v) {
    return ranks[v] == 0 ? ranks.length : ranks[v];
  }

  /** The value below which the share of the sorted values lies (nearest rank). */
  static int at(int[] sorted, double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }

  private Dependence dependence(int v, List<Integer> withoutSource) {
    int most = 0;
    Dependence found = null;
    for (int s = 0; s < withoutSource.size(); s++) {
      int moved = Math.abs(withoutSource.get(s) - base[v]);
      if (moved > most) {
        most = moved;
        Source source = sources.get(s);
        found = new Dependence(source.document(), source.title(), withoutSource.get(s));
      }
    }
    return found;
  }

  private static Words words(int rank, int best, int worst, Drawn drawn, Dependence on) {
    String ja =
        "%d位（抽選では%d～%d位、資料などを除くと%d～%d位）。".formatted(rank, drawn.best(), drawn.worst(), best, worst);
    String en =
        "Rank %d (%d to %d in the draws, %d to %d over all that was left out)."
            .formatted(rank, drawn.best(), drawn.worst(), best, worst);
    if (on == null) {
      return new Words(ja + "どの資料を除いても順位は変わりません。", en + " No single document moves it.");
    }
    return new Words(
        ja + "最も頼る資料は「%s」で、除くと%d位です。".formatted(on.title(), on.rank()),
        en + " It depends most on “%s”: without it, rank %d.".formatted(on.title(), on.rank()));
  }
}
