package jp.enishi.analysis.comparison;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import jp.enishi.analysis.projection.Councils;
import jp.enishi.analysis.projection.ProjectionType;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.analysis.ranking.RankingRequest;
import jp.enishi.analysis.ranking.Rankings;
import jp.enishi.web.BadParameter;
import org.springframework.stereotype.Service;

/** Takes one measure of several networks. */
@Service
public class RankingComparisons {

  private final Rankings rankings;

  RankingComparisons(Rankings rankings) {
    this.rankings = rankings;
  }

  /**
   * The measure with councils left out, weighted and included.
   *
   * @param weighted whether weights count in all three; null for where councils are weighted only
   */
  public CouncilComparison councils(RankingRequest request, Boolean weighted, int limit) {
    if (!request.projection().projection().equals(ProjectionType.TIES)) {
      throw new BadParameter("projection", "協議会の扱いを比べられるのは ties だけです。");
    }
    Map<Councils, Ranking> taken = new EnumMap<>(Councils.class);
    for (Councils each : Councils.values()) {
      var network = request.projection().with(each);
      boolean weights =
          weighted == null
              ? RankingRequest.weightedByDefault(request.measure(), network)
              : weighted;
      taken.put(
          each,
          rankings.rank(
              new RankingRequest(request.measure(), network, request.options().weighted(weights))));
    }
    return CouncilComparison.of(taken, limit);
  }

  /** What moved from one day to another. */
  public Movements days(RankingRequest request, LocalDate from, LocalDate to) {
    return Movements.between(on(request, from), on(request, to));
  }

  private Ranking on(RankingRequest request, LocalDate day) {
    return rankings.rank(
        new RankingRequest(request.measure(), request.projection().on(day), request.options()));
  }
}
