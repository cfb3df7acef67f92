package jp.enishi.resolution.match;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.enishi.gazetteer.ForeignCity;
import jp.enishi.gazetteer.ForeignDivision;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.Spelling;

/** What the gazetteer knows of two names of places abroad. */
final class PlacesAbroad {

  private static final int MANY = 3;
  private static final int BY_FAR = 20;

  private final ForeignPlaces places;
  private final Spelling spelling;

  PlacesAbroad(ForeignPlaces places, Spelling spelling) {
    this.places = places;
    this.spelling = spelling;
  }

  /** Whether the gazetteer has both names for one city or one region. */
  boolean oneOf(NameReading a, NameReading b) {
    Set<Object> both = new HashSet<>(known(a, b));
    both.retainAll(known(b, a));
    return !both.isEmpty();
  }

  /** Whether some city is called so, whatever its country. */
  boolean isCity(String name) {
    return !places.citiesAnywhere(name).isEmpty();
  }

  /**
   * Of two names of one city that one which many others bear, where nothing printed tells which:
   * フローレンス of フィレンツェ, and of five cities of the United States.
   */
  Optional<NameReading> bornByManyOthers(NameReading a, NameReading b) {
    return Stream.of(othersOf(b, a) >= MANY ? b : null, othersOf(a, b) >= MANY ? a : null)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private long othersOf(NameReading each, NameReading other) {
    Set<Object> others = new HashSet<>(saysNothing(each) ? known(each, other) : Set.of());
    others.removeAll(known(other, each));
    return others.stream().filter(ForeignCity.class::isInstance).count();
  }

  private static boolean saysNothing(NameReading each) {
    return each.country() == null && each.regions().isEmpty();
  }

  /**
   * ISO codes of the countries in which the place may lie: the one printed, or those that have a
   * region of the printed name; none when nothing is printed or known.
   */
  Set<String> countriesOf(NameReading each) {
    if (each.country() != null) {
      return Set.of(each.country().code());
    }
    Set<String> codes = new HashSet<>();
    each.regions().stream()
        .findFirst()
        .ifPresent(
            region ->
                places.divisionsAnywhere(region).forEach(found -> codes.add(found.countryCode())));
    return codes;
  }

  /** Whether the gazetteer knows both, as two. */
  boolean twoOf(NameReading a, NameReading b) {
    Set<Object> left = known(a, b);
    Set<Object> right = known(b, a);
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
  }

  /** Whether several cities far from one another bear the name, in its country if that is said. */
  boolean hasNamesakes(NameReading each) {
    List<ForeignCity> all =
        each.country() == null
            ? places.citiesAnywhere(each.own())
            : places.cities(each.country().code(), each.own());
    return all.stream().map(city -> city.countryCode() + "/" + city.division()).distinct().count()
        > 1;
  }

  /**
   * Whether the one name means a city beside which all others of the other name are small: 広州市 of
   * 広東省 beside the one of 京畿道.
   */
  boolean isByFarTheLargest(NameReading full, NameReading less) {
    Set<Object> meant = full.country() == null ? Set.of() : known(full, full);
    if (meant.stream().filter(ForeignCity.class::isInstance).count() != 1) {
      return false; // Its own country has others of that name.
    }
    long largest = people(meant.stream());
    long others = people(known(less, less).stream().filter(each -> !meant.contains(each)));
    return largest >= BY_FAR * Math.max(others, 1);
  }

  private static long people(Stream<Object> places) {
    return places
        .filter(ForeignCity.class::isInstance)
        .mapToLong(each -> ((ForeignCity) each).population())
        .max()
        .orElse(0);
  }

  private boolean isCalled(ForeignDivision division, String folded) {
    return division.names().stream().map(spelling::fold).anyMatch(folded::equals);
  }

  private Set<Object> known(NameReading each, NameReading other) {
    Set<Object> known = new HashSet<>();
    String country =
        each.country() != null
            ? each.country().code()
            : other.country() != null ? other.country().code() : null;
    if (country == null) {
      known.addAll(places.citiesAnywhere(each.own()));
      boolean anyLevel = PlaceWords.level(each.own()).isEmpty(); // 台北市 is not 台北県.
      places.divisionsAnywhere(each.own()).stream()
          .filter(division -> anyLevel || isCalled(division, each.own()))
          .forEach(known::add);
    } else {
      known.addAll(places.cities(country, each.own()));
      places.division(country, each.own()).ifPresent(known::add);
    }
    return known;
  }
}
