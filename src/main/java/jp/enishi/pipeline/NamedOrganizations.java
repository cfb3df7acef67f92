package jp.enishi.pipeline;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.enishi.graph.OrganizationRow;
import jp.enishi.graph.SuccessionRow;
import jp.enishi.model.Mention;
import jp.enishi.resolution.Organization;
import jp.enishi.resolution.Resolution;

/** The organisations that one document's rows speak of, gathered while the rows are made. */
final class NamedOrganizations {

  private final Resolution resolution;
  private final Successions successions;
  private final Set<String> named = new LinkedHashSet<>();

  NamedOrganizations(Resolution resolution, Successions successions) {
    this.resolution = resolution;
    this.successions = successions;
  }

  /** Who the mention is, when that is certain. */
  Optional<String> id(Mention mention) {
    Optional<String> id = resolution.idOf(mention);
    id.ifPresent(named::add);
    return id;
  }

  /** Who took the place of whom, as far as it touches those named; all of them count as named. */
  List<SuccessionRow> successions() {
    List<SuccessionRow> rows = successions.around(named);
    rows.forEach(each -> named.addAll(List.of(each.before(), each.after())));
    return rows;
  }

  /** Everyone named in the rows, and all that they lie in. */
  List<OrganizationRow> rows() {
    Map<String, Organization> byId = new HashMap<>();
    resolution.organizations().forEach(each -> byId.put(each.id(), each));
    Set<String> wanted = new LinkedHashSet<>();
    for (String each : named) {
      for (Organization place = byId.get(each); place != null && wanted.add(place.id()); ) {
        place = place.locatedIn() == null ? null : byId.get(place.locatedIn());
      }
    }
    return wanted.stream()
        .sorted()
        .map(byId::get)
        .map(NamedOrganizations::row)
        .map(successions::dated)
        .toList();
  }

  private static OrganizationRow row(Organization each) {
    return new OrganizationRow(
        each.id(),
        each.name(),
        each.nameEn(),
        each.kana(),
        each.aliases(),
        each.kind(),
        each.code(),
        each.level(),
        each.prefecture(),
        each.country(),
        each.countryCode(),
        each.region(),
        each.lat(),
        each.lon(),
        each.locatedIn(),
        null,
        null,
        List.of());
  }
}
