package jp.enishi.resolution.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.enishi.gazetteer.OrganizationName;
import jp.enishi.gazetteer.OrganizationNames;
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
  private final OrganizationNames organizations;
  private final Set<String> inGazetteer = new HashSet<>();

  KnownNames(Spelling spelling, OrganizationNames organizations) {
    this.spelling = spelling;
    this.organizations = organizations;
    for (OrganizationName each : organizations.all()) {
      inGazetteer.add(spelling.fold(each.name()));
      inGazetteer.add(spelling.fold(each.other()));
    }
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

  /** Whether the gazetteer has both as names of one body, over changes of name too. */
  boolean sameBody(String left, String right) {
    return inGazetteer.contains(left)
        && inGazetteer.contains(right)
        && organizations.sameAs(left).stream().map(spelling::fold).anyMatch(right::equals);
  }

  /** Whether one took the place of the other in a merger. */
  boolean successors(String left, String right) {
    return inGazetteer.contains(left)
        && inGazetteer.contains(right)
        && (follows(left, right) || follows(right, left));
  }

  private boolean follows(String earlier, String later) {
    return organizations.successors(earlier).stream().map(spelling::fold).anyMatch(later::equals);
  }

  /** All names of the body that goes by this one; none when it is not known. */
  List<String> all(String name) {
    Set<String> all = new LinkedHashSet<>(organizations.sameAs(name));
    find(spelling.fold(name)).ifPresent(known -> all.addAll(known.names()));
    return List.copyOf(all);
  }
}
