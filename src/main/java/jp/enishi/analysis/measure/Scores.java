package jp.enishi.analysis.measure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * What a measure gave.
 *
 * @param measure its name in calls
 * @param parameters how it was taken; enough to take it again
 * @param scores by rank, within a rank by id
 */
@JsonPropertyOrder({"measure", "parameters", "scores"})
public record Scores(String measure, Map<String, Object> parameters, List<Score> scores) {}
