package jp.enishi.resolution;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.enishi.gazetteer.ForeignCity;
import jp.enishi.gazetteer.ForeignDivision;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.OrganizationKind;

/**
 * Says of places abroad where they lie and how Latin letters write them, by the gazetteer. Comes
 * last and changes nothing in who is who: a name that the gazetteer has not, or has twice, stays as
 * it is.
 */
final class GazetteerFacts {

  private final ForeignPlaces places;
  private final Spelling spelling;

  private GazetteerFacts(ForeignPlaces places, Spelling spelling) {
    this.places = places;
    this.spelling = spelling;
  }

  static void locate(Collection<Draft> drafts, Spelling spelling) {
    GazetteerFacts facts = new GazetteerFacts(ForeignPlaces.load(), spelling);
    drafts.stream().filter(draft -> draft.country != null).forEach(facts::locate);
  }

  private void locate(Draft draft) {
    if (draft.kind == OrganizationKind.FOREIGN_REGION) {
      byAnyName(draft, name -> region(draft, name)).ifPresent(each -> fill(draft, each));
    } else if (draft.kind == OrganizationKind.FOREIGN_CITY) {
      byAnyName(draft, name -> places.city(draft.country.code(), draft.region, name))
          .ifPresentOrElse(each -> fill(draft, each), () -> cityThatIsARegion(draft));
    }
  }

  /** ソウル特別市 and 香港 are regions of ISO 3166-2 as well. */
  private void cityThatIsARegion(Draft draft) {
    byAnyName(draft, name -> region(draft, name)).ifPresent(each -> fill(draft, each));
  }

  private Optional<ForeignDivision> region(Draft draft, String name) {
    return places.division(draft.country.code(), name);
  }

  private <T> Optional<T> byAnyName(Draft draft, Function<String, Optional<T>> find) {
    String best = draft.names.best(spelling);
    return Stream.concat(Stream.of(best), draft.names.aliases(best).stream())
        .map(find)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void fill(Draft draft, ForeignCity city) {
    draft.nameEn = city.nameEn();
    draft.lat = city.lat();
    draft.lon = city.lon();
    if (draft.region == null) {
      places
          .divisionByCode(Objects.requireNonNullElse(city.division(), ""))
          .map(ForeignDivision::name)
          .filter(region -> !sameStem(region, draft))
          .ifPresent(region -> under(draft, region));
    }
  }

  private static void fill(Draft draft, ForeignDivision region) {
    draft.nameEn = region.nameEn();
    draft.lat = region.lat();
    draft.lon = region.lon();
  }

  private void under(Draft draft, String region) {
    draft.region = region;
    draft.names.addAlias(region + draft.names.best(spelling));
  }

  /** 上海市 does not lie in 上海市. */
  private boolean sameStem(String region, Draft draft) {
    return PlaceName.key(spelling, region, OrganizationKind.FOREIGN_CITY)
        .equals(PlaceName.key(spelling, draft.names.best(spelling), OrganizationKind.FOREIGN_CITY));
  }
}
