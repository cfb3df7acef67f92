package jp.enishi.report.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.query.Ref;

/**
 * The parts into which the network falls, 1 for the largest. Nobody reaches anybody of another
 * part, so harmonic centrality ranks by the size of parts and eigenvector centrality sinks to zero
 * outside the densest one: between parts both mislead.
 */
final class NetworkParts {

  private final Map<String, Integer> parts = new HashMap<>();
  private final Map<Integer, Long> sizes;

  NetworkParts(Ranking components) {
    for (Ranked line : components.scores()) {
      parts.put(line.id(), (int) Math.round(line.score()));
    }
    sizes =
        parts.values().stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  int count() {
    return sizes.size();
  }

  /** How many stand in the largest. */
  long largest() {
    return sizes.getOrDefault(1, 0L);
  }

  /** Number of the part in which somebody stands; null where it is not in the network. */
  Integer of(String id) {
    return parts.get(id);
  }

  /** How many stand in the same part, itself counted. */
  long around(String id) {
    return sizes.getOrDefault(parts.get(id), 0L);
  }

  boolean outside(Ref organization) {
    Integer part = parts.get(organization.id());
    return part != null && part != 1;
  }

  /**
   * Who of these stands outside the largest part, and what that forbids; blank where nobody does.
   * So many are named.
   */
  String warning(Lingo lingo, List<Ref> among, int named) {
    List<Ref> outside = among.stream().filter(this::outside).toList();
    if (outside.isEmpty()) {
      return "";
    }
    int more = outside.size() - named;
    return lingo.of(
        "%s%sはその外にあり、調和中心性と固有ベクトル中心性では、ほかのまとまりの団体と比べられません。",
        outside.size() == 1
            ? "%s%s stands outside it: harmonic and eigenvector centrality do not compare it with those"
                + " of other parts."
            : "%s%s stand outside it: harmonic and eigenvector centrality do not compare them with"
                + " those of other parts.",
        more > 0
            ? lingo.list(outside.subList(0, named).stream().map(lingo::name).toList())
            : lingo.names(outside),
        more > 0
            ? lingo.of("など%,d団体", " and %,d more", lingo.japanese() ? outside.size() : more)
            : "");
  }
}
