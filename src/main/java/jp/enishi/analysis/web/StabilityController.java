package jp.enishi.analysis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.stability.Stabilities;
import jp.enishi.analysis.stability.Stability;
import jp.enishi.analysis.stability.StabilityRequest;
import jp.enishi.web.BadParameter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "分析")
class StabilityController {

  private static final int MOST = 10_000;
  private static final int MOST_DRAWS = 1_000;

  private final Stabilities stabilities;
  private final AskedNetwork asked;

  StabilityController(Stabilities stabilities, AskedNetwork asked) {
    this.stabilities = stabilities;
    this.asked = asked;
  }

  @GetMapping("/api/analyses/{measure}/stability")
  @Operation(
      summary = "順位の幅: つながりや資料が少し違っていたら、順位はどこまで動くか",
      description =
          "線の share（既定 0.1）を無作為に除くことを draws 回（既定 100）、確かめの要る所見のある協定を除くこと、資料を一つずつ除くことを試します。"
              + "seed が同じなら結果も同じです。ネットワークの指定は順位と同じです。")
  Stability stability(
      @PathVariable String measure,
      @ParameterObject NetworkParameters network,
      @ParameterObject OptionParameters options,
      @RequestParam(defaultValue = "0.1") double share,
      @RequestParam(defaultValue = "100") int draws,
      @RequestParam(defaultValue = "100") int limit) {
    if (!(share > 0 && share < 1)) {
      throw new BadParameter("share", "0 より大きく 1 より小さい数を指定してください。");
    }
    if (draws < 1 || draws > MOST_DRAWS) {
      throw new BadParameter("draws", "1 から " + MOST_DRAWS + " までの数を指定してください。");
    }
    if (limit < 1 || limit > MOST) {
      throw new BadParameter("limit", "1 から " + MOST + " までの数を指定してください。");
    }
    AnalysisController.known(measure);
    try {
      return stabilities
          .of(new StabilityRequest(asked.request(measure, network, options), share, draws))
          .first(limit);
    } catch (AnalysisRefused e) {
      throw new BadParameter("measure", e.getMessage());
    }
  }
}
