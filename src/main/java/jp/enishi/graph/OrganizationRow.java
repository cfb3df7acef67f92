package jp.enishi.graph;

import java.time.LocalDate;
import java.util.List;
import jp.enishi.model.OrganizationKind;

/**
 * An organisation, resolved: one row, however it is printed.
 *
 * @param id stable, readable and unique
 * @param name canonical Japanese name
 * @param aliases every printed form met; a country also has its full name here (中華人民共和国), by which
 *     printed tables are counted
 * @param code six-digit code of a Japanese local government, the last it had; or null
 * @param level 都道府県, 政令指定都市, 市, 特別区, 町, 村; or null
 * @param country short Japanese name (中国), or null
 * @param countryCode ISO 3166-1 alpha-2, or null
 * @param lat degrees north, or null
 * @param lon degrees east, or null
 * @param locatedIn id of the organisation in which it lies, or null
 * @param since first day on which it stood under this name, or null
 * @param until first day on which it no longer stood, or null
 * @param formerCodes codes that it had before, the earliest first; each was valid from the end of
 *     the one before it
 */
public record OrganizationRow(
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
    String locatedIn,
    LocalDate since,
    LocalDate until,
    List<FormerCode> formerCodes) {

  public OrganizationRow {
    aliases = List.copyOf(aliases);
    formerCodes = List.copyOf(formerCodes);
  }

  /** The same, with the first day on which it stood and the first on which it no longer did. */
  public OrganizationRow standing(LocalDate from, LocalDate to) {
    return with(from, to, formerCodes);
  }

  /** The same, with the codes that it had before. */
  public OrganizationRow coded(List<FormerCode> former) {
    return with(since, until, former);
  }

  private OrganizationRow with(LocalDate from, LocalDate to, List<FormerCode> former) {
    return new OrganizationRow(
        id,
        name,
        nameEn,
        kana,
        aliases,
        kind,
        code,
        level,
        prefecture,
        country,
        countryCode,
        region,
        lat,
        lon,
        locatedIn,
        from,
        to,
        former);
  }
}
