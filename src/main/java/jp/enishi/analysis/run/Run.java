package jp.enishi.analysis.run;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.analysis.ranking.RankingRequest;

/**
 * A ranking that was kept, with all that repeats it.
 *
 * @param id from the time and the measure
 * @param at when it was made, ISO 8601 in UTC
 * @param note what it was made for; null when nothing was said
 * @param request what was asked for
 * @param documents titles of the documents that were in the graph, by id; null where an earlier
 *     version of the program kept the run
 * @param result what came out, with the versions of facts and program
 */
@JsonPropertyOrder({"id", "at", "note", "request", "documents", "result"})
public record Run(
    String id,
    String at,
    String note,
    RankingRequest request,
    Map<String, String> documents,
    Ranking result) {

  private static final int TOP = 3;

  /**
   * A run as a list shows it.
   *
   * @param top the first three lines
   * @param sameFacts whether the graph still holds the same facts
   */
  public record Line(
      String id, String at, String note, Ranking of, List<Ranked> top, boolean sameFacts) {}

  Line line(String factsNow) {
    return new Line(
        id,
        at,
        note,
        result.first(0),
        result.first(TOP).scores(),
        result.dataVersion().equals(factsNow));
  }
}
