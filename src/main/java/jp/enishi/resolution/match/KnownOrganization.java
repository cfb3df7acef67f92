package jp.enishi.resolution.match;

import java.util.List;
import java.util.Objects;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernmentPeriod;
import jp.enishi.model.OrganizationKind;

/**
 * An organisation that a name could mean.
 *
 * @param id stable id, as in the graph
 * @param name canonical Japanese name
 * @param kind what it is
 * @param otherNames kana, Latin and every other form of its name
 * @param code 全国地方公共団体コード, or null
 * @param prefecture of Japanese local governments, or null
 * @param country ISO 3166-1 alpha-2, or null for those in Japan
 * @param region what is above a place abroad, or null
 */
public record KnownOrganization(
    String id,
    String name,
    OrganizationKind kind,
    List<String> otherNames,
    String code,
    String prefecture,
    String country,
    String region) {

  public KnownOrganization {
    otherNames =
        otherNames.stream().filter(Objects::nonNull).filter(each -> !each.isBlank()).toList();
  }

  /** A local government of today, under the id that the graph gives it. */
  public static KnownOrganization of(LocalGovernment each) {
    return new KnownOrganization(
        "jp-" + each.fullName(),
        each.name(),
        each.isPrefecture() ? OrganizationKind.PREFECTURE : OrganizationKind.MUNICIPALITY,
        List.of(each.fullName(), each.kana(), each.nameEn()),
        each.code(),
        each.prefecture(),
        null,
        null);
  }

  /** A municipality of another time that no document names. */
  static KnownOrganization inGazetteer(LocalGovernmentPeriod each) {
    return new KnownOrganization(
        "gazetteer:jp-" + each.fullName(),
        each.name(),
        OrganizationKind.MUNICIPALITY,
        List.of(each.fullName()),
        each.code(),
        each.prefecture(),
        null,
        null);
  }

  /** The same one under this code, which it had on some day. */
  KnownOrganization coded(String other) {
    return new KnownOrganization(id, name, kind, otherNames, other, prefecture, country, region);
  }

  /** Whether no document names it and only the gazetteer has it. */
  public boolean isOnlyInGazetteer() {
    return id.matches("(?:geonames|iso3166-2|gazetteer):.+");
  }

  /** This organisation under one of its names, as a question. */
  NameQuery under(String any) {
    return new NameQuery(
        any, country == null && isJapanese() ? "JP" : country, region, prefecture, kind, null);
  }

  private boolean isJapanese() {
    return kind == OrganizationKind.PREFECTURE || kind == OrganizationKind.MUNICIPALITY;
  }
}
