package jp.enishi.analysis.ranking;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.measure.Words;
import jp.enishi.web.Spoken;

/**
 * What a measure gave for a network of the graph, with all that a reader needs to trust it. Holds
 * no time, so that the same question on the same facts gives the same bytes.
 *
 * @param measure its name in calls
 * @param parameters enough to take it again: network, filters, day and options
 * @param scores by rank, within a rank by id; perhaps a part of all
 * @param total how many scores there are in all
 * @param name the measure's name for people
 * @param meaning what a high score says
 * @param formula how it is computed
 * @param source where it is defined
 * @param cost how the time grows
 * @param caveats when it misleads, and what this network leaves out
 * @param network what was measured
 * @param dataVersion hash of the facts in the graph
 * @param programVersion of this program
 */
@JsonPropertyOrder({"measure", "parameters", "scores"})
public record Ranking(
    String measure,
    Map<String, Object> parameters,
    List<Ranked> scores,
    int total,
    Words name,
    Words meaning,
    @Spoken String formula,
    String source,
    @Spoken String cost,
    List<Caveat> caveats,
    Measured network,
    String dataVersion,
    String programVersion) {

  /**
   * The network that was measured.
   *
   * @param name of the projection
   * @param vertex what a vertex stands for
   * @param edge what an edge means
   * @param vertices how many
   * @param edges how many; each joins another pair
   * @param ties how many facts are behind the edges
   */
  public record Measured(Words name, Words vertex, Words edge, int vertices, int edges, int ties) {}

  /** The first so many scores only. */
  public Ranking first(int limit) {
    return new Ranking(
        measure,
        parameters,
        scores.subList(0, Math.min(limit, scores.size())),
        total,
        name,
        meaning,
        formula,
        source,
        cost,
        caveats,
        network,
        dataVersion,
        programVersion);
  }
}
