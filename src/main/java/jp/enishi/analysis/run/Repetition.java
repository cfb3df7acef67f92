package jp.enishi.analysis.run;

import java.util.List;
import jp.enishi.analysis.comparison.Movements;

/**
 * A run taken again.
 *
 * @param run the run as it was kept
 * @param same whether every digit of the result is the same
 * @param sameFacts whether the graph holds the same facts as then
 * @param ja what that means, for a planner
 * @param en the same in English
 * @param documents which documents came and went since; null where the run does not say what it had
 * @param agreements what the time between two days brought; null where it was taken again for the
 *     same day
 * @param movements what differs between then and now
 */
public record Repetition(
    String run,
    boolean same,
    boolean sameFacts,
    String ja,
    String en,
    Documents documents,
    Agreements agreements,
    Movements movements) {

  /**
   * Documents by their titles.
   *
   * @param added those in the graph now and not then
   * @param gone those in the graph then and not now
   */
  public record Documents(List<String> added, List<String> gone) {}

  /**
   * How many agreements, as the graph knows them now.
   *
   * @param signed those that count on the later day and were signed after the earlier one
   * @param ended those that counted on the earlier day and had ended by the later one
   */
  public record Agreements(int signed, int ended) {}
}
