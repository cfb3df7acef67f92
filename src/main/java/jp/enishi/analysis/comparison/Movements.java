package jp.enishi.analysis.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.query.Ref;

/**
 * What moved between two rankings by the same measure: two days, two runs.
 *
 * @param measure its name in calls
 * @param name its name for people
 * @param before how the first was made
 * @param after how the second was made
 * @param sameParameters whether both were made in the same way
 * @param sameFacts whether the same facts were in the graph
 * @param changed how many scores or ranks are not the same in both
 * @param entered how many are only in the second
 * @param left how many are only in the first
 * @param items those that changed, in the order of the best rank that each had in either ranking:
 *     low down one newcomer shifts a hundred who share a rank, which would hide who rose or fell
 */
public record Movements(
    String measure,
    Words name,
    Side before,
    Side after,
    boolean sameParameters,
    boolean sameFacts,
    int changed,
    int entered,
    int left,
    List<Moved> items) {

  /** How one of the two rankings was made. */
  public record Side(
      Map<String, Object> parameters,
      int total,
      Ranking.Measured network,
      String dataVersion,
      String programVersion) {

    static Side of(Ranking ranking) {
      return new Side(
          ranking.parameters(),
          ranking.total(),
          ranking.network(),
          ranking.dataVersion(),
          ranking.programVersion());
    }
  }

  /**
   * What stands elsewhere than before.
   *
   * @param before null when it was not in the network
   * @param after null when it no longer is
   * @param up places it gained; negative when it lost some; null when one of the ranks is missing
   */
  public record Moved(
      String id, String name, Ref organization, Place before, Place after, Integer up) {

    /** The best rank on either side. */
    private int best() {
      return Math.min(rank(before), rank(after));
    }

    private static int rank(Place place) {
      return place == null || place.rank() == null ? Integer.MAX_VALUE : place.rank();
    }

    boolean changed() {
      return before == null
          || after == null
          || !java.util.Objects.equals(before.score(), after.score())
          || !java.util.Objects.equals(before.rank(), after.rank());
    }
  }

  /** Compares two whole rankings. */
  public static Movements between(Ranking before, Ranking after) {
    Map<String, Ranked> first = byId(before);
    Map<String, Ranked> second = byId(after);
    List<Moved> moved =
        Stream.concat(first.keySet().stream(), second.keySet().stream())
            .distinct()
            .map(id -> moved(first.get(id), second.get(id)))
            .filter(Moved::changed)
            .sorted(
                Comparator.comparing(Moved::best)
                    .thenComparing((Moved each) -> each.up() == null ? 0 : -Math.abs(each.up()))
                    .thenComparing(Moved::id))
            .toList();
    return new Movements(
        after.measure(),
        after.name(),
        Side.of(before),
        Side.of(after),
        // As text: what was kept in a file has other types of number.
        before.parameters().toString().equals(after.parameters().toString()),
        before.dataVersion().equals(after.dataVersion()),
        moved.size(),
        (int) moved.stream().filter(each -> each.before() == null).count(),
        (int) moved.stream().filter(each -> each.after() == null).count(),
        moved);
  }

  private static Map<String, Ranked> byId(Ranking ranking) {
    return ranking.scores().stream().collect(Collectors.toMap(Ranked::id, each -> each));
  }

  private static Moved moved(Ranked before, Ranked after) {
    Ranked known = after == null ? before : after;
    boolean both = before != null && after != null && before.rank() != null && after.rank() != null;
    return new Moved(
        known.id(),
        known.name(),
        known.organization(),
        Place.of(before),
        Place.of(after),
        both ? before.rank() - after.rank() : null);
  }

  /** The first so many items only. */
  public Movements first(int limit) {
    return new Movements(
        measure,
        name,
        before,
        after,
        sameParameters,
        sameFacts,
        changed,
        entered,
        left,
        items.subList(0, Math.min(limit, items.size())));
  }
}
