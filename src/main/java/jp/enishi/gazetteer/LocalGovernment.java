package jp.enishi.gazetteer;

/**
 * A Japanese local government of today: a prefecture or a municipality (市, 特別区, 町, 村), not a ward
 * of a designated city.
 *
 * @param code six digits of 全国地方公共団体コード, the last one being the check digit
 * @param prefecture name of its prefecture; of a prefecture, its own name
 * @param name without prefecture and county: 川崎市
 * @param kana the name in hiragana: かわさきし
 * @param nameEn Latin spelling without 県, 市, 町 …: Kawasaki
 * @param level 都道府県, 政令指定都市, 市, 特別区, 町 or 村
 * @param lat degrees north, or null when no permitted source has it
 * @param lon degrees east, or null together with {@code lat}
 */
public record LocalGovernment(
    String code,
    String prefecture,
    String name,
    String kana,
    String nameEn,
    String level,
    Double lat,
    Double lon) {

  /** Level of a prefecture. */
  public static final String PREFECTURE = "都道府県";

  /** Whether it is a prefecture. */
  public boolean isPrefecture() {
    return level.equals(PREFECTURE);
  }

  /** Prefecture and name as one writes them together: 神奈川県川崎市, 神奈川県. */
  public String fullName() {
    return isPrefecture() ? name : prefecture + name;
  }
}
