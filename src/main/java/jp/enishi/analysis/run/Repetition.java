package jp.enishi.analysis.run;

import jp.enishi.analysis.comparison.Movements;

/**
 * A run taken again.
 *
 * @param run the run as it was kept
 * @param same whether every digit of the result is the same
 * @param sameFacts whether the graph holds the same facts as then
 * @param ja what that means, for a planner
 * @param en the same in English
 * @param movements what differs between then and now
 */
public record Repetition(
    String run, boolean same, boolean sameFacts, String ja, String en, Movements movements) {}
