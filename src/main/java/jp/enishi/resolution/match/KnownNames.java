package jp.enishi.resolution.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.enishi.gazetteer.Spelling;

/**
 * Names that everybody uses for one body and that no rule could tell: JICA, JR東日本, and names before
 * a change of name ({@code import/resolution/known-names.csv}).
 */
final class KnownNames {

  /**
   * One body.
   *
   * @param names every name, the full one of today first
   * @param note what the others are: 通称, 略称, 改称
   */
  record Known(List<String> names, String note) {}

  private final Map<String, Known> byName = new HashMap<>();
  private final Spelling spelling;

  KnownNames(Spelling spelling) {
    this.spelling = spelling;
    Set<String> twice = new HashSet<>();
    for (Map<String, String> row : Tables.rows("known-names.csv")) {
      Known known = new Known(List.of(row.get("names").split("\\|")), row.get("note"));
      for (String each : new HashSet<>(known.names())) {
        String key = spelling.fold(each);
        Known other = byName.put(key, known);
        if (other != null && other != known) {
          twice.add(key);
        }
      }
    }
    byName.keySet().removeAll(twice); // A short name of two bodies says nothing.
  }

  /** The body of that name, folded and without legal form. */
  Optional<Known> find(String folded) {
    return Optional.ofNullable(byName.get(folded));
  }

  /** All names of the body that goes by this one; none when it is not known. */
  List<String> all(String name) {
    return find(spelling.fold(name)).map(Known::names).orElse(List.of());
  }
}
