package jp.enishi.extraction.parties;

import jp.enishi.gazetteer.Country;
import jp.enishi.model.OrganizationKind;

/**
 * A party from a list of agreements, taken apart.
 *
 * @param printed as printed
 * @param name its own name, legal form in full
 * @param country null for Japanese bodies that are no local governments, and where the text does
 *     not tell
 * @param kind null for one that is no single organisation
 * @param sort whether it is one organisation, and how surely
 */
public record Partner(
    String printed,
    String name,
    Country country,
    String region,
    String prefecture,
    OrganizationKind kind,
    Sort sort) {

  /** What a printed party is. */
  public enum Sort {
    /** One organisation. */
    NAMED,
    /** One organisation, whose kind no word of its name tells. */
    OF_ASSUMED_KIND,
    /** A place that no table of places has, or has twice. */
    UNKNOWN_PLACE,
    /** Many, named only in general: 県内企業等. */
    GENERIC,
    /** Too long for a name. */
    UNREADABLE,
    /** A name blacked out: xx県xx市, ○○株式会社. */
    MASKED,
    /** A person, whose name is not taken over. */
    PERSON
  }

  /** Whether it lies outside Japan. */
  public boolean isForeign() {
    return country != null && !country.code().equals("JP")
        || kind == OrganizationKind.FOREIGN_CITY
        || kind == OrganizationKind.FOREIGN_REGION;
  }

  /** Whether it stands for one organisation. */
  public boolean isOrganization() {
    return kind != null;
  }

  Partner ofKind(OrganizationKind other) {
    return new Partner(printed, name, country, region, prefecture, other, Sort.NAMED);
  }
}
