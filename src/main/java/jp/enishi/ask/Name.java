package jp.enishi.ask;

/**
 * An organisation or place that a question may name.
 *
 * @param partners number of partners in the graph; of a place that is not there, of people
 * @param known whether the graph holds it; a municipality that no document mentions is understood
 *     all the same, so that the answer can say so
 */
record Name(
    String id,
    String name,
    String nameEn,
    String kind,
    String level,
    String country,
    String countryCode,
    String region,
    String prefecture,
    long partners,
    boolean known) {

  /** How likely it is meant: people of a city abroad, the level of a local government here. */
  long weight() {
    return known
        ? Long.MAX_VALUE / 100
        : switch (level == null ? "" : level) {
          case "都道府県", "政令指定都市" -> 1_000_000;
          case "市", "特別区" -> 80_000;
          case "町", "村" -> 10_000;
          default -> partners;
        };
  }

  boolean isPrefecture() {
    return "Prefecture".equals(kind);
  }

  boolean isCouncil() {
    return "Council".equals(kind);
  }

  /** Whether this lies in the other: 川崎市 in 神奈川県, 瀋陽市 in 遼寧省 and in 中国. */
  boolean liesIn(Name other) {
    return other.isPrefecture() && other.name.equals(prefecture) && !isPrefecture()
        || "ForeignRegion".equals(other.kind) && region != null && region.contains(other.name)
        || "Country".equals(other.kind) && other.countryCode.equals(countryCode);
  }

  /** The name with what tells it from others of that name: 府中市（東京都）. */
  String label() {
    String above = prefecture != null && !isPrefecture() ? prefecture : region;
    String where =
        (country == null ? "" : country) + (above == null || above.equals(name) ? "" : above);
    return where.isEmpty() ? name : name + "（" + where + "）";
  }

  /** The name as a reader of that language knows it. */
  String in(boolean japanese) {
    return japanese || nameEn == null ? name : nameEn;
  }
}
