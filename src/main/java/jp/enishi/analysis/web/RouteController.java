package jp.enishi.analysis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.route.RouteList;
import jp.enishi.analysis.route.RouteSearch;
import jp.enishi.web.BadParameter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "分析")
class RouteController {

  private final RouteSearch routes;
  private final AskedNetwork asked;

  RouteController(RouteSearch routes, AskedNetwork asked) {
    this.routes = routes;
    this.asked = asked;
  }

  @GetMapping("/api/routes")
  @Operation(
      summary = "二つの団体を結ぶ経路を短い順に count 本（k 最短経路）",
      description =
          "同じ団体を二度通らない経路です。weighted=true では重み w のつながりの長さを 1/w とします。"
              + "tied は、最後の経路と同じ長さの経路がほかにもあることを示します。最短の経路すべては /api/paths にあります。")
  RouteList routes(
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(defaultValue = "5") int count,
      @RequestParam(defaultValue = "false") boolean weighted,
      @ParameterObject NetworkParameters network) {
    try {
      return routes.find(from, to, count, weighted, asked.network(network));
    } catch (AnalysisRefused e) {
      throw new BadParameter("from, to, count", e.getMessage());
    }
  }
}
