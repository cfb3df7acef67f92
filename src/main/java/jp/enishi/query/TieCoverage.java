package jp.enishi.query;

import java.util.Comparator;
import java.util.List;
import jp.enishi.web.Spoken;

/**
 * Whether a kind of tie of one organisation was looked into, so that "none" and "not surveyed" are
 * different answers.
 *
 * @param type type of edge
 * @param count agreements or memberships known; absent when several organisations are meant
 * @param state found, none (looked into completely, there is none), partly (only a part was looked
 *     into, there is none in it), not-surveyed
 * @param complete whether a document states all such ties of it
 * @param sources the documents that look into it, complete ones first
 * @param ja one sentence for a planner
 * @param en the same in English
 */
public record TieCoverage(
    String type,
    Long count,
    String state,
    boolean complete,
    List<Source> sources,
    String ja,
    String en) {

  public static final String FOUND = "found";
  public static final String NONE = "none";
  public static final String PARTLY = "partly";
  public static final String NOT_SURVEYED = "not-surveyed";

  /** Documents that hold all of it before those that hold a part. */
  static final Comparator<Source> COMPLETE_FIRST = Comparator.comparing(each -> !each.complete());

  /**
   * A document that looks into it.
   *
   * @param asOf day, month or year
   * @param complete whether it states all such ties
   * @param note a caution in Japanese
   * @param predecessors whom it looked into and whose place the organisation took later; absent
   *     when it looked into the organisation alone
   * @param itself whether it looked into the organisation too, when there are predecessors
   */
  public record Source(
      String document,
      String title,
      String asOf,
      boolean complete,
      @Spoken String note,
      List<Ref> predecessors,
      Boolean itself) {

    /** The same of more than it states. */
    Source inPart() {
      return new Source(document, title, asOf, false, note, predecessors, itself);
    }

    /** The same, which was asked of those, and also of the organisation itself or not. */
    Source of(List<Ref> before, boolean alsoItself) {
      return new Source(document, title, asOf, complete, note, before, alsoItself);
    }
  }
}
