package jp.enishi.resolution;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.model.OrganizationKind;
import jp.enishi.resolution.match.KnownOrganization;

/**
 * Someone whom mentions speak of, ready to be stored.
 *
 * @param id stable, readable and unique: jp-神奈川県川崎市, cn-瀋陽市, cn, company-東北電力
 * @param name canonical Japanese name
 * @param nameEn or null
 * @param kana or null
 * @param aliases every printed form met and the usual ways of writing the name in full, sorted,
 *     without {@code name} itself
 * @param code 全国地方公共団体コード with check digit, or null
 * @param level 都道府県, 政令指定都市, 市, 特別区, 町, 村; null abroad; of former ones what the name says
 * @param prefecture of Japanese local governments, or null
 * @param country short Japanese name of the country, or null for those in Japan
 * @param countryCode ISO 3166-1 alpha-2, or null together with {@code country}
 * @param region what is above a place abroad, from the top, or null
 * @param lat degrees north, or null
 * @param lon degrees east, or null
 * @param locatedIn id of the organisation it lies in (its region, prefecture or country), or null
 */
public record Organization(
    String id,
    String name,
    String nameEn,
    String kana,
    List<String> aliases,
    OrganizationKind kind,
    String code,
    String level,
    String prefecture,
    String country,
    String countryCode,
    String region,
    Double lat,
    Double lon,
    String locatedIn) {

  public Organization {
    aliases = List.copyOf(aliases);
  }

  /** The same one, by the name and the other names of that one. */
  Organization called(Organization other) {
    return named(other.name, other.aliases);
  }

  /** The same one by this name alone. */
  Organization under(String only) {
    return named(only, List.of());
  }

  private Organization named(String own, List<String> others) {
    return new Organization(
        id,
        own,
        nameEn,
        kana,
        others,
        kind,
        code,
        level,
        prefecture,
        country,
        countryCode,
        region,
        lat,
        lon,
        locatedIn);
  }

  /** As one of those that a name could mean. */
  public KnownOrganization known() {
    List<String> others = new ArrayList<>(aliases);
    others.add(kana);
    others.add(nameEn);
    return new KnownOrganization(id, name, kind, others, code, prefecture, countryCode, region);
  }
}
