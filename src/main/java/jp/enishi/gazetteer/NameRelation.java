package jp.enishi.gazetteer;

/** How another name of an organisation stands to its name of today. */
public enum NameRelation {
  /** What the same body was called before. */
  RENAMED("改称", true),
  /** A body that became part of it. */
  MERGED("合併", false),
  /** A body that ended and whose tasks it took over. */
  SUCCEEDED("承継", false),
  /** The body that it was split from. */
  SPLIT("分割", false),
  SHORT("略称", true),
  COMMON("通称", true),
  ENGLISH("英語名", true),
  LEGAL("法人名", true),
  SPELLING("異表記", true),
  /** What it was called, and what another body is called since: ソニー. */
  NAMESAKE("同名", false),
  /** What its offices are called, and so are those of others: 郵便局. */
  OFFICE("事業所", false),
  /** A word within names, not a name: JA for 農業協同組合. */
  WORD("語", false);

  private final String label;
  private final boolean sameBody;

  NameRelation(String label, boolean sameBody) {
    this.label = label;
    this.sameBody = sameBody;
  }

  /** The word in the table and in explanations. */
  public String label() {
    return label;
  }

  /** Whether both names are of one and the same body. */
  public boolean isSameBody() {
    return sameBody;
  }

  static NameRelation of(String label) {
    for (NameRelation each : values()) {
      if (each.label.equals(label)) {
        return each;
      }
    }
    throw new IllegalArgumentException("organization-names.csv: 関係「" + label + "」は使えません。");
  }
}
