package jp.enishi.query;

import java.time.LocalDate;
import java.util.List;

/**
 * All shortest chains of ties between two organisations.
 *
 * @param from who was asked for, and who stood for it on the day
 * @param steps ties in each chain; absent when there is none within {@code max}
 * @param max the longest chain that was looked for
 * @param total number of shortest chains
 * @param truncated whether there are more than are given
 * @param paths the chains
 */
public record PathList(
    Standing from,
    Standing to,
    Integer steps,
    int max,
    long total,
    boolean truncated,
    List<Chain> paths,
    Coverage coverage) {

  /** The organisations in order, and between each and the next all ties. */
  public record Chain(List<Ref> nodes, List<List<Tie>> ties) {}

  /**
   * A tie between two neighbours in a chain.
   *
   * @param source id where the edge starts: the Japanese or first-named party, or the member
   * @param inheritance how it came to an end that did not sign it: stated, renamed, undocumented
   */
  public record Tie(
      String type,
      String source,
      String target,
      String agreement,
      String title,
      List<String> fields,
      LocalDate since,
      LocalDate until,
      String inheritance,
      List<Cite> citations) {}
}
