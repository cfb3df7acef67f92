package jp.enishi.analysis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import jp.enishi.analysis.comparison.CouncilComparison;
import jp.enishi.analysis.comparison.Movements;
import jp.enishi.analysis.comparison.RankingComparisons;
import jp.enishi.analysis.measure.Measure;
import jp.enishi.analysis.measure.Measures;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.projection.Councils;
import jp.enishi.analysis.projection.ProjectionType;
import jp.enishi.analysis.projection.ProjectionTypes;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.analysis.ranking.Rankings;
import jp.enishi.web.BadParameter;
import jp.enishi.web.NotFound;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "分析")
class AnalysisController {

  private static final int MOST = 10_000;

  private final Rankings rankings;
  private final RankingComparisons comparisons;
  private final AskedNetwork asked;

  AnalysisController(Rankings rankings, RankingComparisons comparisons, AskedNetwork asked) {
    this.rankings = rankings;
    this.comparisons = comparisons;
    this.asked = asked;
  }

  /**
   * What can be asked for.
   *
   * @param measures all measures with their words
   * @param projections all networks with what an edge means
   * @param councils ways to count memberships
   */
  record Offer(
      List<Measure> measures, List<ProjectionType> projections, List<CouncilChoice> councils) {}

  /** A way to count memberships. */
  record CouncilChoice(String key, String ja, String en) {}

  @GetMapping("/api/analyses")
  @Operation(summary = "計算できる指標とネットワークの一覧")
  Offer list() {
    return new Offer(
        Measures.list(),
        ProjectionTypes.list(),
        java.util.Arrays.stream(Councils.values())
            .map(each -> new CouncilChoice(each.key(), each.words().ja(), each.words().en()))
            .toList());
  }

  @GetMapping("/api/analyses/{measure}")
  @Operation(
      summary = "指標による順位",
      description =
          "同点は同じ順位です（標準競争順位）。projection はネットワークの種類、councils は協議会などの扱い（out、weighted、included）。"
              + "types、fields、countries、kinds（複数可）で絞ります。asOf を省くと、時点を問わず、資料に載っているままのつながりを数えます。")
  Ranking rank(
      @PathVariable String measure,
      @ParameterObject NetworkParameters network,
      @ParameterObject OptionParameters options,
      @RequestParam(defaultValue = "100") int limit) {
    return taken(
        measure, limit, () -> rankings.rank(asked.request(measure, network, options)).first(limit));
  }

  @GetMapping("/api/analyses/{measure}/councils")
  @Operation(summary = "協議会などを数えない、重みを付けて数える、頂点に含める、の三つを並べた順位")
  CouncilComparison councils(
      @PathVariable String measure,
      @ParameterObject NetworkParameters network,
      @ParameterObject OptionParameters options,
      @RequestParam(defaultValue = "100") int limit) {
    return taken(
        measure,
        limit,
        () ->
            comparisons.councils(
                asked.request(measure, network, options), options.weighted(), limit));
  }

  @GetMapping("/api/analyses/{measure}/days")
  @Operation(summary = "二つの日の順位の違い", description = "from と to は日付。値か順位の変わった団体を、どちらかの日の順位の高い順に返します。")
  Movements days(
      @PathVariable String measure,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @ParameterObject NetworkParameters network,
      @ParameterObject OptionParameters options,
      @RequestParam(defaultValue = "100") int limit) {
    return taken(
        measure,
        limit,
        () -> comparisons.days(asked.request(measure, network, options), from, to).first(limit));
  }

  private static <T> T taken(String measure, int limit, Supplier<T> answer) {
    if (limit < 1 || limit > MOST) {
      throw new BadParameter("limit", "1 から " + MOST + " までの数を指定してください。");
    }
    known(measure);
    try {
      return answer.get();
    } catch (AnalysisRefused e) {
      throw new BadParameter("measure", e.getMessage());
    }
  }

  static void known(String measure) {
    try {
      Measures.get(measure);
    } catch (AnalysisRefused e) {
      throw new NotFound(e.getMessage());
    }
  }
}
