package jp.enishi.analysis.ranking;

import jp.enishi.analysis.measure.MeasureOptions;
import jp.enishi.analysis.projection.Councils;
import jp.enishi.analysis.projection.ProjectionSpec;

/**
 * What is to be ranked.
 *
 * @param measure its name in calls
 * @param projection the network
 * @param options how the measure is taken
 */
public record RankingRequest(String measure, ProjectionSpec projection, MeasureOptions options) {

  /** Everything by default; weights count where the network is only meant with them. */
  public static RankingRequest of(String measure, ProjectionSpec projection) {
    return new RankingRequest(
        measure, projection, MeasureOptions.byDefault(weightedByDefault(measure, projection)));
  }

  /** Whether weights count unless told otherwise: for strength, and where councils are weighted. */
  public static boolean weightedByDefault(String measure, ProjectionSpec projection) {
    return measure.equals("strength") || projection.councils() == Councils.WEIGHTED;
  }
}
