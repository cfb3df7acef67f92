package jp.enishi.analysis.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import jp.enishi.analysis.measure.Measure;
import jp.enishi.analysis.measure.MeasureOptions;
import jp.enishi.analysis.measure.Measurement;
import jp.enishi.analysis.measure.Ranks;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.ranking.RankingRequest;
import jp.enishi.analysis.whatif.WhatIf.Move;
import jp.enishi.analysis.whatif.WhatIf.Moves;
import jp.enishi.analysis.whatif.WhatIf.Place;
import jp.enishi.query.Ref;

/** Whose score or rank differs between two networks, in words. */
final class Movement {

  private Movement() {}

  /**
   * What moves by a measure: first those that the changes name, then by how far the rank moves.
   *
   * @param named ids that the changes name
   * @param limit how many are listed at most
   */
  static Moves of(
      Measure measure, Projection before, Projection after, Set<String> named, int limit) {
    Ranked was = new Ranked(measure, before);
    Ranked is = new Ranked(measure, after);
    Set<String> ids = new TreeSet<>();
    before.vertices().forEach(each -> ids.add(each.id()));
    after.vertices().forEach(each -> ids.add(each.id()));
    List<Move> moved = new ArrayList<>();
    for (String id : ids) {
      Place old = was.of(id);
      Place now = is.of(id);
      if (old == null || now == null || differ(old, now)) {
        Ref who =
            (now == null ? before : after)
                .vertex((now == null ? before : after).find(id).orElseThrow())
                .organization();
        moved.add(new Move(who, named.contains(id), old, now, words(old, now)));
      }
    }
    moved.sort(
        Comparator.comparing((Move each) -> !each.named())
            .thenComparing(each -> -distance(each))
            .thenComparing(each -> each.organization().id()));
    return new Moves(
        measure.key(),
        measure.name(),
        List.copyOf(moved.subList(0, Math.min(limit, moved.size()))),
        moved.size(),
        after.network().order());
  }

  /** Scores of one network by id. */
  private static final class Ranked {
    private final Projection projection;
    private final double[] scores;
    private final int[] ranks;

    Ranked(Measure measure, Projection projection) {
      this.projection = projection;
      MeasureOptions options = RankingRequest.of(measure.key(), projection.spec()).options();
      this.scores =
          projection.network().order() == 0
              ? new double[0]
              : Measurement.values(projection.network(), measure, options);
      this.ranks = Ranks.descending(scores);
    }

    /** Null for one that is not there or has no score. */
    Place of(String id) {
      OptionalInt v = projection.find(id);
      return v.isEmpty() || ranks[v.getAsInt()] == 0
          ? null
          : new Place(scores[v.getAsInt()], ranks[v.getAsInt()]);
    }
  }

  private static boolean differ(Place old, Place now) {
    double larger = Math.max(Math.abs(old.score()), Math.abs(now.score()));
    return old.rank() != now.rank()
        || Math.abs(old.score() - now.score()) > Ranks.TOLERANCE * larger;
  }

  private static int distance(Move move) {
    return move.before() == null || move.after() == null
        ? 0
        : Math.abs(move.before().rank() - move.after().rank());
  }

  private static Words words(Place old, Place now) {
    if (old == null || now == null) {
      return old == null
          ? new Words("新たに%sになります。".formatted(place(now)), "New, at rank " + rank(now) + ".")
          : new Words(
              "%sからなくなります。".formatted(place(old)),
              "No longer there; was at rank " + rank(old) + ".");
    }
    return old.rank() == now.rank()
        ? new Words(
            "%d位のままで、値が変わります。".formatted(old.rank()),
            "Stays at rank " + old.rank() + " with another score.")
        : new Words(
            "%d位から%d位に%sます。"
                .formatted(old.rank(), now.rank(), now.rank() < old.rank() ? "上がり" : "下がり"),
            "From rank " + old.rank() + " to " + now.rank() + ".");
  }

  private static String place(Place place) {
    return place == null ? "順位のない状態" : place.rank() + "位";
  }

  private static String rank(Place place) {
    return place == null ? "none" : String.valueOf(place.rank());
  }
}
