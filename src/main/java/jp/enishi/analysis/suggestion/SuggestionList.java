package jp.enishi.analysis.suggestion;

import java.util.List;
import java.util.Map;
import jp.enishi.analysis.measure.Words;
import jp.enishi.query.Ref;

/**
 * Suggested partners, with how far such suggestions can be trusted.
 *
 * @param parameters enough to ask again
 * @param items the first of them
 * @param total how many have anything that speaks for them
 * @param candidates how many were looked at
 * @param method how they are ranked
 * @param excluded who was left out, and why
 * @param backTests of all organisations: each tie hidden alone, and all after a year
 * @param ownBackTest the same for this organisation alone, each of its ties hidden alone
 * @param notes what else to know
 * @param dataVersion hash of the facts in the graph
 */
public record SuggestionList(
    Ref organization,
    Map<String, Object> parameters,
    List<Suggestion> items,
    int total,
    int candidates,
    Words method,
    List<Excluded> excluded,
    List<BackTest> backTests,
    BackTest ownBackTest,
    List<Words> notes,
    String dataVersion) {

  /**
   * Left out.
   *
   * @param why {@code partner}: tied today, or member of it; {@code former}: was tied once, or a
   *     predecessor was; {@code place}: it lies in it
   */
  public record Excluded(String why, Words words, List<Ref> organizations) {}
}
