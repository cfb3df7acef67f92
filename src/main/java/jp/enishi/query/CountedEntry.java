package jp.enishi.query;

/**
 * An entry that a counting rule counts for a figure.
 *
 * @param repost whether the agreement stood in an earlier entry, or the entry is marked so
 * @param marked whether the entry is marked as a repost
 * @param joined when the party counted joined the others, as printed; null for an entry, and for
 *     those there from the first
 */
record CountedEntry(
    String figure,
    String agreement,
    String entry,
    String title,
    boolean repost,
    boolean marked,
    int foreignParties,
    int homeParties,
    String joined) {

  Total.Entry because(boolean counted, String why) {
    return new Total.Entry(agreement, entry, title, counted, why);
  }

  /** Whether an agreement is counted, not one of its parties or members. */
  boolean isEntry() {
    return foreignParties + homeParties > 0;
  }

  /** 海外 1、国内 2. */
  String parties() {
    return "海外 " + foreignParties + "、国内 " + homeParties;
  }
}
