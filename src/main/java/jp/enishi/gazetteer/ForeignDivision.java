package jp.enishi.gazetteer;

import java.util.List;

/**
 * A region abroad: a first-level division (遼寧省, 釜山広域市, ハワイ州), in some countries also one below it,
 * or a former one.
 *
 * @param code ISO 3166-2; null of a former one and of a prefecture below a province (延辺朝鮮族自治州)
 * @param countryCode ISO 3166-1 alpha-2
 * @param above ISO 3166-2 code of the division it lies in, or null when it lies right in the
 *     country
 * @param level rank as its Japanese name says it: 省, 自治区, 直轄市, 特別市, 広域市, 道, 州, 県 …; null when it
 *     says none
 * @param names every Japanese spelling, the usual one first
 * @param nameEn Latin name
 * @param lat degrees north of its seat, or null when not known
 * @param lon degrees east of its seat, or null together with {@code lat}
 */
public record ForeignDivision(
    String code,
    String countryCode,
    String above,
    String level,
    List<String> names,
    String nameEn,
    Double lat,
    Double lon) {

  public ForeignDivision {
    names = List.copyOf(names);
  }

  /** The usual Japanese name. */
  public String name() {
    return names.get(0);
  }
}
