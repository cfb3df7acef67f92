package jp.enishi.query;

/**
 * An organisation, as much of it as a list or a link needs.
 *
 * @param kind its label in the graph: Municipality, ForeignCity …
 * @param level 都道府県, 政令指定都市 …; absent abroad
 */
public record Ref(
    String id,
    String name,
    String nameEn,
    String kana,
    String kind,
    String level,
    String country,
    String countryCode,
    String region,
    String prefecture) {

  /** The same with the level of another day. */
  Ref at(String other) {
    return new Ref(id, name, nameEn, kana, kind, other, country, countryCode, region, prefecture);
  }

  /** Whether it is, or was, a prefecture or municipality of Japan. */
  boolean isLocalGovernment() {
    return kind.equals("Prefecture") || kind.equals("Municipality");
  }

  /** Whether it is a city or a region abroad. */
  boolean isPlaceAbroad() {
    return kind.equals("ForeignCity") || kind.equals("ForeignRegion");
  }

  /** Whether it is a place or a body outside Japan. */
  boolean isAbroad() {
    return isPlaceAbroad()
        || kind.equals("Country")
        || countryCode != null && !countryCode.equals("JP");
  }

  /**
   * Its name in an English text: the Latin one where it is known, with a word that tells a
   * prefecture from the city of the same name.
   */
  public String english() {
    if (nameEn == null) {
      return name;
    }
    return "Prefecture".equals(kind) && !name.equals("北海道")
        ? nameEn + (name.endsWith("都") ? " Metropolis" : " Prefecture")
        : nameEn;
  }
}
