package jp.enishi.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.projection.Councils;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.query.Ref;

/**
 * One measure with councils left out, weighted and included, side by side.
 *
 * @param measure its name in calls
 * @param name its name for people
 * @param meaning what a high score says
 * @param ways the three networks, in this order: out, weighted, included
 * @param total how many items there are in all
 * @param items by rank with councils left out; those only in the other networks after them
 * @param dataVersion hash of the facts in the graph
 */
public record CouncilComparison(
    String measure,
    Words name,
    Words meaning,
    List<Way> ways,
    int total,
    List<Item> items,
    String dataVersion,
    String programVersion) {

  /** One of the networks. */
  public record Way(
      String councils, Words words, Map<String, Object> parameters, Ranking.Measured network) {}

  /**
   * An organisation in the three networks.
   *
   * @param places by way; a way is missing where the organisation is not in its network
   * @param spread the largest difference between its ranks; null with fewer than two
   */
  public record Item(
      String id, String name, Ref organization, Map<String, Place> places, Integer spread) {}

  static CouncilComparison of(Map<Councils, Ranking> rankings, int limit) {
    Map<String, Ranked> known = new TreeMap<>();
    Map<String, Map<String, Place>> places = new TreeMap<>();
    List<Way> ways = new ArrayList<>();
    rankings.forEach(
        (councils, ranking) -> {
          ways.add(
              new Way(councils.key(), councils.words(), ranking.parameters(), ranking.network()));
          for (Ranked each : ranking.scores()) {
            known.putIfAbsent(each.id(), each);
            places
                .computeIfAbsent(each.id(), id -> new LinkedHashMap<>())
                .put(councils.key(), Place.of(each));
          }
        });
    List<Item> items =
        places.entrySet().stream()
            .map(each -> item(known.get(each.getKey()), each.getValue()))
            .sorted(
                Comparator.comparing((Item each) -> rank(each, Councils.OUT))
                    .thenComparing(each -> rank(each, Councils.INCLUDED))
                    .thenComparing(Item::id))
            .toList();
    Ranking first = rankings.get(Councils.OUT);
    return new CouncilComparison(
        first.measure(),
        first.name(),
        first.meaning(),
        ways,
        items.size(),
        items.subList(0, Math.min(limit, items.size())),
        first.dataVersion(),
        first.programVersion());
  }

  private static Item item(Ranked who, Map<String, Place> places) {
    var ranks =
        places.values().stream()
            .map(Place::rank)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    return new Item(
        who.id(),
        who.name(),
        who.organization(),
        places,
        ranks.getCount() < 2 ? null : ranks.getMax() - ranks.getMin());
  }

  private static int rank(Item item, Councils councils) {
    Place place = item.places().get(councils.key());
    return place == null || place.rank() == null ? Integer.MAX_VALUE : place.rank();
  }
}
