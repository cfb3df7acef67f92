package jp.enishi.resolution;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.enishi.model.OrganizationKind;
import jp.enishi.resolution.match.KnownOrganization;

/**
 * What nobody may call one organisation, whatever the reason: it would give one's ties to another.
 */
public final class NeverOne {

  private static final Set<OrganizationKind> PLACES =
      EnumSet.of(
          OrganizationKind.PREFECTURE,
          OrganizationKind.MUNICIPALITY,
          OrganizationKind.FOREIGN_CITY,
          OrganizationKind.FOREIGN_REGION,
          OrganizationKind.COUNTRY);

  private NeverOne() {}

  /** Why these are more than one, in Japanese; empty when a person may call them one. */
  public static Optional<String> reason(Collection<KnownOrganization> all) {
    List<String> codes =
        all.stream().map(KnownOrganization::code).filter(Objects::nonNull).distinct().toList();
    if (codes.size() > 1) {
      return Optional.of("団体コードの異なる地方公共団体が含まれます（" + String.join("、", codes) + "）。");
    }
    String places = names(all, true);
    String bodies = names(all, false);
    return places.isEmpty() || bodies.isEmpty()
        ? Optional.empty()
        : Optional.of("自治体・都市・国（" + places + "）と、そうでない団体（" + bodies + "）が含まれます。");
  }

  private static String names(Collection<KnownOrganization> all, boolean places) {
    return all.stream()
        .filter(each -> PLACES.contains(each.kind()) == places)
        .map(KnownOrganization::name)
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
