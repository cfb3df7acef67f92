package jp.enishi.analysis.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * The score of a vertex, an edge or the whole network.
 *
 * @param id of the vertex, in the graph or as in the file; of an edge, both with a blank between;
 *     the name of a figure
 * @param name what a person calls it
 * @param score null where the measure is not defined
 * @param rank 1 for the highest; equal scores share a rank and the next ones are left out (standard
 *     competition ranking); null where there is no score or nothing to rank
 * @param source of an edge, the id of its first end; else null
 * @param target of an edge, the id of its second end; else null
 * @param certainty of a member of a community, how sure that is, from 0 to 1; else null
 */
@JsonPropertyOrder({"id", "name", "score", "rank"})
public record Score(
    String id,
    String name,
    @JsonInclude(JsonInclude.Include.ALWAYS) Double score,
    @JsonInclude(JsonInclude.Include.ALWAYS) Integer rank,
    @JsonInclude(JsonInclude.Include.NON_NULL) String source,
    @JsonInclude(JsonInclude.Include.NON_NULL) String target,
    @JsonInclude(JsonInclude.Include.NON_NULL) Double certainty) {

  Score(String id, String name, Double score, Integer rank, String source, String target) {
    this(id, name, score, rank, source, target, null);
  }
}
