package jp.enishi.analysis.suggestion;

import java.util.List;
import java.util.Map;
import jp.enishi.analysis.measure.Words;
import jp.enishi.query.Coverage;
import jp.enishi.query.Ref;
import jp.enishi.query.Standing;

/**
 * Suggested partners, with how far such suggestions can be trusted.
 *
 * @param organization who answers: itself, or the only one that stood for it on the day
 * @param standing who was asked for, and who stood for it on the day
 * @param parameters enough to ask again
 * @param items the first of them
 * @param total how many have anything that speaks for them
 * @param candidates how many were looked at
 * @param method how they are ranked
 * @param excluded who was left out, and why
 * @param backTests of all organisations: each tie hidden alone, and all after a year
 * @param ownBackTest the same for this organisation alone, each of its ties hidden alone
 * @param notes what else to know
 * @param coverage for each kind of tie, whether it was looked into: of whom nothing is known
 *     nothing can be suggested
 * @param dataVersion hash of the facts in the graph
 */
public record SuggestionList(
    Ref organization,
    Standing standing,
    Map<String, Object> parameters,
    List<Suggestion> items,
    int total,
    int candidates,
    Words method,
    List<Excluded> excluded,
    List<BackTest> backTests,
    BackTest ownBackTest,
    List<Words> notes,
    Coverage coverage,
    String dataVersion) {

  /**
   * Left out.
   *
   * @param why {@code partner}: tied today, or member of it; {@code former}: was tied once, or a
   *     predecessor was; {@code place}: it lies in it
   */
  public record Excluded(String why, Words words, List<Ref> organizations) {}
}
