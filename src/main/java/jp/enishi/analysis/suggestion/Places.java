package jp.enishi.analysis.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.query.Ref;

/**
 * Where organisations lie: a municipality or university in its prefecture, a city abroad in its
 * region, or in its country where no region is known, a region in its country. A place is the
 * organisation of that name where there is one, else a vertex of its own behind them.
 */
final class Places {

  private final List<Ref> organizations;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Ref> added = new ArrayList<>();

  Places(List<Ref> organizations) {
    this.organizations = organizations;
    for (int v = 0; v < organizations.size(); v++) {
      Ref each = organizations.get(v);
      String key =
          switch (each.kind()) {
            case "Prefecture" -> key("p", each.name(), "");
            case "ForeignRegion" -> key("r", each.name(), each.country());
            case "Country" -> key("c", each.country(), "");
            default -> null;
          };
      if (key != null) {
        numbers.putIfAbsent(key, v);
      }
    }
  }

  private static String key(String kind, String name, String above) {
    return kind + "\t" + name + "\t" + above;
  }

  /** The vertex of the place in which an organisation lies; -1 when nothing is known of it. */
  int of(int organization) {
    Ref inside = organizations.get(organization);
    int place = find(inside);
    return place == organization ? -1 : place;
  }

  private int find(Ref inside) {
    if (inside.kind().equals("Country")) {
      return -1;
    }
    if (inside.prefecture() != null && !inside.kind().equals("Prefecture")) {
      return number(key("p", inside.prefecture(), ""), inside.prefecture());
    }
    if (inside.region() != null && !inside.kind().equals("ForeignRegion")) {
      return number(key("r", inside.region(), inside.country()), inside.region());
    }
    boolean abroad = inside.countryCode() != null && !inside.countryCode().equals("JP");
    return abroad && inside.country() != null
        ? number(key("c", inside.country(), ""), inside.country())
        : -1;
  }

  private int number(String key, String name) {
    return numbers.computeIfAbsent(
        key,
        k -> {
          added.add(new Ref(null, name, null, null, "Place", null, null, null, null, null));
          return organizations.size() + added.size() - 1;
        });
  }

  /** Places that are no organisation, in the order of their numbers. */
  List<Ref> added() {
    return added;
  }
}
