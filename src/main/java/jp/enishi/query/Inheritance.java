package jp.enishi.query;

/**
 * How an agreement came to an organisation that did not sign it.
 *
 * @param status {@code stated}, {@code renamed} or {@code undocumented}
 * @param label the same in Japanese, for a planner
 * @param party who is printed as the party, or signed under its earlier name
 */
public record Inheritance(String status, String label, Ref party) {

  /** From the status that the graph keeps; null for none. */
  static Inheritance of(String kept, Ref party) {
    if (kept == null) {
      return null;
    }
    return switch (kept) {
      case "記載" -> new Inheritance("stated", "承継", party);
      case "改称" -> new Inheritance("renamed", "名称変更により継続", party);
      default -> new Inheritance("undocumented", "承継を示す文書なし", party);
    };
  }
}
