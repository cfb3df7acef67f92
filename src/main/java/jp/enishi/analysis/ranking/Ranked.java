package jp.enishi.analysis.ranking;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jp.enishi.query.Ref;

/**
 * One line of a ranking.
 *
 * @param id of the organisation or agreement; of an edge, both with a blank between; the name of a
 *     figure
 * @param name what a person calls it
 * @param score null where the measure is not defined; of a group, its number
 * @param rank standard competition rank; null where there is nothing to rank
 * @param source of an edge, the id of its first end; else null
 * @param target of an edge, the id of its second end; else null
 * @param organization null for an agreement, an edge or a figure
 * @param certainty of a member of a community, how sure that is, from 0 to 1; else null
 * @param warning where coverage may explain the rank; else null
 */
@JsonPropertyOrder({"id", "name", "score", "rank"})
public record Ranked(
    String id,
    String name,
    @JsonInclude(JsonInclude.Include.ALWAYS) Double score,
    @JsonInclude(JsonInclude.Include.ALWAYS) Integer rank,
    String source,
    String target,
    Ref organization,
    Double certainty,
    CoverageWarning warning) {}
