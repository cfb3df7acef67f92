package jp.enishi.analysis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.enishi.analysis.comparison.Comparison;
import jp.enishi.analysis.comparison.Comparisons;
import jp.enishi.analysis.comparison.PeerComparison;
import jp.enishi.analysis.comparison.Peers;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.ProjectionType;
import jp.enishi.web.BadParameter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "分析")
class ComparisonController {

  private static final int MOST_SIDES = 3;
  private static final int MOST_PEERS = 100;

  private final Comparisons comparisons;
  private final Peers peers;
  private final AskedNetwork asked;

  ComparisonController(Comparisons comparisons, Peers peers, AskedNetwork asked) {
    this.comparisons = comparisons;
    this.peers = peers;
    this.asked = asked;
  }

  @GetMapping("/api/compare")
  @Operation(
      summary = "二つか三つの団体を並べて比べる",
      description =
          "ids は団体の id（ids=a&ids=b）。共通の相手とそうでない相手、種類と分野ごとの数、協定の年表、協議会、各指標の順位を返します。"
              + "types、fields、countries は相手にも、asOf を含むほかの指定は順位のネットワークにも効きます。")
  Comparison compare(@RequestParam List<String> ids, @ParameterObject NetworkParameters network) {
    List<String> distinct = ids.stream().filter(id -> !id.isBlank()).distinct().toList();
    if (distinct.size() < 2 || distinct.size() > MOST_SIDES) {
      throw new BadParameter("ids", "違う団体の id を 2 つか 3 つ指定してください。");
    }
    return comparisons.compare(distinct, ties(network));
  }

  @GetMapping("/api/compare/peers")
  @Operation(
      summary = "一つの団体を、同じような団体の中で比べる",
      description =
          "by は level（同じ区分: 政令指定都市、市など）、prefecture（同じ都道府県の同じ種別）、group（ids の団体）。各指標での、同じような団体の中の順位と中央値を返します。")
  PeerComparison peers(
      @RequestParam String id,
      @RequestParam(defaultValue = "level") String by,
      @RequestParam(defaultValue = "") List<String> ids,
      @ParameterObject NetworkParameters network) {
    if (by.equals("group") && (ids.isEmpty() || ids.size() > MOST_PEERS)) {
      throw new BadParameter("ids", "比べる団体の id を 1 から " + MOST_PEERS + " まで指定してください。");
    }
    return peers.among(id, by, ids, ties(network));
  }

  private ProjectionSpec ties(NetworkParameters network) {
    ProjectionSpec spec = asked.network(network);
    if (!spec.projection().equals(ProjectionType.TIES)) {
      throw new BadParameter("projection", "団体を比べられるのは ties だけです。");
    }
    return spec;
  }
}
