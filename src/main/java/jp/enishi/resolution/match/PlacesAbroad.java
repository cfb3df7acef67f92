package jp.enishi.resolution.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.enishi.gazetteer.ForeignCity;
import jp.enishi.gazetteer.ForeignDivision;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.Spelling;

/** What the gazetteer knows of two names of places abroad. */
final class PlacesAbroad {

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
