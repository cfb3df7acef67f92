package jp.enishi.analysis.projection;

import java.util.List;
import java.util.Set;
import jp.enishi.query.Ref;

/** Which organisations and ties a projection keeps, by kind and country. */
final class Wanted {

  private static final String HOME = "日本";
  private static final Set<String> ABROAD = Set.of("ForeignCity", "ForeignRegion");

  private final List<String> kinds;
  private final List<String> countries;

  Wanted(ProjectionSpec spec) {
    this.kinds = spec.kinds();
    this.countries = spec.countries();
  }

  static boolean isAbroad(Ref organization) {
    return organization.countryCode() != null
        ? !organization.countryCode().equals("JP")
        : ABROAD.contains(organization.kind())
            || organization.country() != null && !organization.country().equals(HOME);
  }

  /** A prefecture or municipality of Japan. */
  static boolean isGovernment(Ref organization) {
    return organization.kind().equals("Prefecture") || organization.kind().equals("Municipality");
  }

  boolean kind(Ref organization) {
    return kinds.isEmpty() || kinds.contains(organization.kind());
  }

  /** Whether the ends of a tie are of the countries asked for. */
  boolean country(Ref... ends) {
    if (countries.isEmpty()) {
      return true;
    }
    boolean home = true;
    for (Ref end : ends) {
      if (isAbroad(end)) {
        home = false;
        if (!countries.contains(end.country())) {
          return false;
        }
      }
    }
    return !home || countries.contains(HOME);
  }
}
