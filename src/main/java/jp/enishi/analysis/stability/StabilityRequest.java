package jp.enishi.analysis.stability;

import jp.enishi.analysis.ranking.RankingRequest;

/**
 * Which ranking is to be shaken, and how.
 *
 * @param ranking the ranking
 * @param share of the edges that each draw leaves out, above 0 and below 1
 * @param draws how many draws
 */
public record StabilityRequest(RankingRequest ranking, double share, int draws) {

  /** The share where none is given. */
  public static final double SHARE = 0.1;

  /** The number of draws where none is given. */
  public static final int DRAWS = 100;

  /** A tenth of the edges in a hundred draws. */
  public static StabilityRequest of(RankingRequest ranking) {
    return new StabilityRequest(ranking, SHARE, DRAWS);
  }
}
