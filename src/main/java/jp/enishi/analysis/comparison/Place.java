package jp.enishi.analysis.comparison;

import jp.enishi.analysis.ranking.CoverageWarning;
import jp.enishi.analysis.ranking.Ranked;

/**
 * Where something stands in a ranking.
 *
 * @param score null where the measure is not defined
 * @param rank null where there is nothing to rank
 * @param warning where coverage may explain the rank; else null
 */
public record Place(Double score, Integer rank, CoverageWarning warning) {

  static Place of(Ranked ranked) {
    return ranked == null ? null : new Place(ranked.score(), ranked.rank(), ranked.warning());
  }
}
