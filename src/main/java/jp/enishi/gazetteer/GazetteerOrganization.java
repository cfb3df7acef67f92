package jp.enishi.gazetteer;

import java.time.LocalDate;
import java.util.List;
import jp.enishi.model.OrganizationKind;

/**
 * An organisation that the gazetteer knows, whether or not a document names it.
 *
 * @param id the one that it has, or would have, in the graph
 * @param names every Japanese form, the usual one first
 * @param kana reading, or null
 * @param level of a Japanese local government, else null
 * @param code 全国地方公共団体コード, or null
 * @param prefecture in which a municipality lies, or null
 * @param country short name of a place abroad, or null
 * @param countryCode ISO 3166-1 alpha-2 of a place abroad, or null
 * @param region in which a city abroad lies, or null
 * @param lat degrees north, or null when not known
 * @param lon degrees east, or null together with {@code lat}
 * @param since first day, or null when not known
 * @param until first day on which it no longer stood, or null
 */
public record GazetteerOrganization(
    String id,
    OrganizationKind kind,
    List<String> names,
    String nameEn,
    String kana,
    String level,
    String code,
    String prefecture,
    String country,
    String countryCode,
    String region,
    Double lat,
    Double lon,
    LocalDate since,
    LocalDate until) {

  public GazetteerOrganization {
    names = List.copyOf(names);
  }

  /** A body of which nothing but its names is known. */
  static GazetteerOrganization body(String id, OrganizationKind kind, List<String> names) {
    return new GazetteerOrganization(
        id, kind, names, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** A country, or a place in one. */
  static GazetteerOrganization abroad(
      String id, OrganizationKind kind, List<String> names, String nameEn, Country country) {
    return new GazetteerOrganization(
        id,
        kind,
        names,
        nameEn,
        null,
        null,
        null,
        null,
        country.name(),
        country.code(),
        null,
        null,
        null,
        null,
        null);
  }

  /** The same, lying there. */
  GazetteerOrganization in(String there, Double north, Double east) {
    return new GazetteerOrganization(
        id,
        kind,
        names,
        nameEn,
        kana,
        level,
        code,
        prefecture,
        country,
        countryCode,
        there,
        north,
        east,
        since,
        until);
  }

  /** The usual Japanese name. */
  public String name() {
    return names.get(0);
  }

  /** Whether it is, or was, a Japanese local government. */
  public boolean isLocalGovernment() {
    return kind == OrganizationKind.PREFECTURE || kind == OrganizationKind.MUNICIPALITY;
  }

  /** Whether it is a city or a region abroad. */
  public boolean isPlaceAbroad() {
    return kind == OrganizationKind.FOREIGN_CITY || kind == OrganizationKind.FOREIGN_REGION;
  }
}
