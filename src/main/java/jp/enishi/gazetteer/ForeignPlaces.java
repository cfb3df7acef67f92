package jp.enishi.gazetteer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Regions and cities abroad by their Japanese and English names. Comparison is tolerant of the ways
 * of writing ({@link Spelling}) and of rank: 釜山市 and 釜山 find 釜山広域市, バイエルン州 finds バイエルン自由州. Anything
 * less certain is asked for by {@link #citiesLike} and {@link #divisionsLike}.
 */
public final class ForeignPlaces {

  /** Degrees of latitude and longitude together. */
  private static final double SAME_PLACE = 0.3;

  private final NameIndex<ForeignDivision> divisions;
  private final NameIndex<ForeignCity> cities;
  private final Map<String, ForeignDivision> divisionsByCode = new HashMap<>();

  private ForeignPlaces(List<ForeignDivision> divisions, List<ForeignCity> cities) {
    Spelling spelling = Spelling.load();
    this.divisions = new NameIndex<>(spelling, ForeignLevel::regionStem);
    this.cities = new NameIndex<>(spelling, ForeignLevel::cityStem);
    for (ForeignDivision each : divisions) {
      this.divisions.add(each.countryCode(), withEnglish(each.names(), each.nameEn()), each);
      if (each.code() != null) {
        divisionsByCode.put(each.code(), each);
      }
    }
    cities.stream()
        .sorted(Comparator.comparingLong(ForeignCity::population).reversed())
        .forEach(
            each ->
                this.cities.add(
                    each.countryCode(), withEnglish(each.names(), each.nameEn()), each));
  }

  private static List<String> withEnglish(List<String> names, String nameEn) {
    return nameEn == null || nameEn.isEmpty()
        ? names
        : Stream.concat(names.stream(), Stream.of(nameEn)).toList();
  }

  /** The tables shipped with the product; they are read once. */
  public static ForeignPlaces load() {
    return Shipped.PLACES;
  }

  /** The region with this ISO 3166-2 code. */
  public Optional<ForeignDivision> divisionByCode(String code) {
    return Optional.ofNullable(divisionsByCode.get(code));
  }

  /** The one region of that name in the country; none when several fit as well. */
  public Optional<ForeignDivision> division(String countryCode, String name) {
    List<ForeignDivision> found = divisions.exactly(countryCode, name);
    if (found.isEmpty()) {
      found = divisions.byStem(countryCode, name);
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** All cities of that name in the country, the largest first. */
  public List<ForeignCity> cities(String countryCode, String name) {
    return cities.byStem(countryCode, name);
  }

  /** All cities of that name anywhere, for a name printed without country; the largest first. */
  public List<ForeignCity> citiesAnywhere(String name) {
    return cities.anywhere(name);
  }

  /** All regions of that name anywhere. */
  public List<ForeignDivision> divisionsAnywhere(String name) {
    return divisions.anywhere(name);
  }

  /**
   * The city of that name.
   *
   * @param region what is printed above it (江蘇省, 吉林省延辺朝鮮族自治州), or null
   * @return none when several cities fit, or none lies in that region
   */
  public Optional<ForeignCity> city(String countryCode, String region, String name) {
    Optional<String> division =
        Optional.ofNullable(region).flatMap(each -> firstLevel(countryCode, each));
    List<ForeignCity> found =
        cities(countryCode, name).stream()
            .filter(each -> division.isEmpty() || mayLieIn(each, division.get()))
            .toList();
    return found.isEmpty() || found.stream().anyMatch(each -> farApart(each, found.get(0)))
        ? Optional.empty()
        : Optional.of(found.get(0));
  }

  /**
   * Cities of the country whose names in katakana sound nearly the same: at most one character
   * apart once long vowels, double consonants and the ways of writing foreign sounds are levelled.
   * For asking, not for joining.
   */
  public List<ForeignCity> citiesLike(String countryCode, String name) {
    return cities.like(countryCode, name);
  }

  /** Regions of the country whose names in katakana sound nearly the same. */
  public List<ForeignDivision> divisionsLike(String countryCode, String name) {
    return divisions.like(countryCode, name);
  }

  /** All regions, in the order of the table. */
  public List<ForeignDivision> divisions() {
    return divisions.all();
  }

  /** All cities, the largest first. */
  public List<ForeignCity> cities() {
    return cities.all();
  }

  /** Code of the first-level division that a printed path of regions begins with. */
  private Optional<String> firstLevel(String countryCode, String region) {
    for (int end = region.length(); end > 1; end--) {
      Optional<ForeignDivision> found = division(countryCode, region.substring(0, end));
      if (found.isPresent()) {
        ForeignDivision each = found.get();
        return Optional.ofNullable(each.above() != null ? each.above() : each.code());
      }
    }
    return Optional.empty();
  }

  private static boolean mayLieIn(ForeignCity city, String division) {
    return city.division() == null || city.division().equals(division);
  }

  /** GeoNames has some cities twice, a few kilometres apart. */
  private static boolean farApart(ForeignCity one, ForeignCity other) {
    return Math.abs(one.lat() - other.lat()) + Math.abs(one.lon() - other.lon()) > SAME_PLACE;
  }

  private static final class Shipped {
    private static final ForeignPlaces PLACES = of(ForeignTable.read());

    private static ForeignPlaces of(ForeignTable table) {
      return new ForeignPlaces(table.divisions(), table.cities());
    }
  }
}
