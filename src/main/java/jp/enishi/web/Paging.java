package jp.enishi.web;

/**
 * Which part of a list is asked for.
 *
 * @param limit the most items, from 1
 * @param offset how many to leave out, from 0
 */
public record Paging(int limit, int offset) {

  /** The most items that any list gives at once. */
  public static final int MOST = 500;

  /** Refuses what is out of range with {@link BadParameter}. */
  public static Paging of(int limit, int offset) {
    if (limit < 1 || limit > MOST) {
      throw new BadParameter("limit", "1 から " + MOST + " までの数を指定してください。");
    }
    if (offset < 0) {
      throw new BadParameter("offset", "0 以上の数を指定してください。");
    }
    return new Paging(limit, offset);
  }
}
