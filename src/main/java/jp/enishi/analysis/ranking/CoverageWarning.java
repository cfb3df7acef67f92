package jp.enishi.analysis.ranking;

/**
 * Says that what the documents look into, rather than how things are, may explain a rank.
 *
 * @param direction higher: looks more central than it is; lower: less
 * @param document the document that most of its ties come from; null when lower
 * @param ties how many of its ties that document alone states
 * @param of how many it has
 * @param ja for a planner
 * @param en the same in English
 */
public record CoverageWarning(
    String direction, String document, int ties, int of, String ja, String en) {}
