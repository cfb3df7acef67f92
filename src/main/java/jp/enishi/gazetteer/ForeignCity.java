package jp.enishi.gazetteer;

import java.util.List;

/**
 * A city or other place abroad with a Japanese name.
 *
 * @param id number of the place in GeoNames, or null for one that GeoNames' list of cities lacks
 * @param countryCode ISO 3166-1 alpha-2
 * @param division ISO 3166-2 code of the first-level division it lies in, or null when not known
 * @param names every Japanese spelling, the usual one first; with or without 市
 * @param nameEn Latin name without marks
 * @param population people living there by GeoNames, 0 when not known
 * @param lat degrees north
 * @param lon degrees east
 */
public record ForeignCity(
    String id,
    String countryCode,
    String division,
    List<String> names,
    String nameEn,
    long population,
    double lat,
    double lon) {

  public ForeignCity {
    names = List.copyOf(names);
  }

  /** The usual Japanese name. */
  public String name() {
    return names.get(0);
  }
}
