package jp.enishi.extraction.parties;

import jp.enishi.gazetteer.Country;
import jp.enishi.model.OrganizationKind;

/**
 * A party taken apart.
 *
 * @param printed the item as printed
 * @param name its own name, without country, region and prefecture
 * @param country its country, also when carried over from an earlier item; null when the text does
 *     not tell
 * @param region what stands between country and name (遼寧省), or null
 * @param prefecture the Japanese prefecture, or null
 * @param office the office in brackets that signs for it, or null
 */
public record ReadParty(
    String printed,
    String name,
    Country country,
    String region,
    String prefecture,
    OrganizationKind kind,
    String office) {

  /** The same party under another reading of its name. */
  public ReadParty named(String otherName) {
    return new ReadParty(printed, otherName, country, region, prefecture, kind, office);
  }
}
