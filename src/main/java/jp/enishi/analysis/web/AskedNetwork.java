package jp.enishi.analysis.web;

import java.util.List;
import jp.enishi.analysis.measure.MeasureOptions;
import jp.enishi.analysis.measure.WeightMeaning;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.ProjectionSpecs;
import jp.enishi.analysis.ranking.RankingRequest;
import jp.enishi.query.AsOf;
import jp.enishi.web.BadParameter;
import org.springframework.stereotype.Component;

/** Turns query parameters into a wish for a network and a measure. */
@Component
class AskedNetwork {

  private final ProjectionSpecs specs;

  AskedNetwork(ProjectionSpecs specs) {
    this.specs = specs;
  }

  ProjectionSpec network(NetworkParameters asked) {
    return specs.of(
        new ProjectionSpecs.Asked(
            asked.projection(),
            asked.councils(),
            orNone(asked.types()),
            orNone(asked.fields()),
            orNone(asked.countries()),
            orNone(asked.kinds()),
            new AsOf(asked.asOf(), asked.rollUp() == null || asked.rollUp()),
            asked.undated() == null || asked.undated(),
            asked.confidence(),
            Boolean.TRUE.equals(asked.isolated())));
  }

  RankingRequest request(String measure, NetworkParameters network, OptionParameters asked) {
    ProjectionSpec spec = network(network);
    if (asked.samples() != null && asked.samples() < 2) {
      throw new BadParameter("samples", "2 以上の数を指定してください。");
    }
    return new RankingRequest(
        measure,
        spec,
        new MeasureOptions(
            asked.weighted() == null
                ? RankingRequest.weightedByDefault(measure, spec)
                : asked.weighted(),
            meaning(asked.weightAs()),
            asked.normalized(),
            asked.alpha(),
            asked.beta(),
            asked.samples(),
            Boolean.TRUE.equals(asked.exact()),
            false,
            asked.seed() == null ? MeasureOptions.SEED : asked.seed()));
  }

  private static WeightMeaning meaning(String asked) {
    if (asked == null || asked.isBlank() || asked.equals("strength")) {
      return WeightMeaning.STRENGTH;
    }
    if (asked.equals("distance")) {
      return WeightMeaning.DISTANCE;
    }
    throw new BadParameter("weightAs", "strength（強さ。距離は 1/重み）か distance（距離）を指定してください。");
  }

  private static List<String> orNone(List<String> values) {
    return values == null ? List.of() : values.stream().filter(each -> !each.isBlank()).toList();
  }
}
