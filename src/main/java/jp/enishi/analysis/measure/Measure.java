package jp.enishi.analysis.measure;

import jp.enishi.web.Spoken;

/**
 * What a measure is, in words; from {@code schema/measures.yml}.
 *
 * @param key its name in calls: {@code betweenness}
 * @param name its name for people
 * @param subject what has a score
 * @param meaning what a high score says, for somebody who plans
 * @param caveat when it misleads
 * @param formula how it is computed
 * @param source where it is defined
 * @param cost how the time grows with vertices (n) and edges (m)
 */
public record Measure(
    String key,
    Words name,
    Subject subject,
    Words meaning,
    Words caveat,
    @Spoken String formula,
    String source,
    @Spoken String cost) {

  /** What has a score. */
  public enum Subject {
    /** Each vertex. */
    VERTEX,
    /** Edges. */
    EDGE,
    /** Each vertex; the score is the number of its group. */
    GROUP,
    /** The network as a whole; each figure is one score. */
    NETWORK
  }
}
