package jp.enishi.analysis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.whatif.Changes;
import jp.enishi.analysis.whatif.WhatIf;
import jp.enishi.analysis.whatif.WhatIfRequest;
import jp.enishi.analysis.whatif.WhatIfs;
import jp.enishi.web.BadParameter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "分析")
class WhatIfController {

  private static final int MOST = 10_000;

  private final WhatIfs whatIfs;
  private final AskedNetwork asked;

  WhatIfController(WhatIfs whatIfs, AskedNetwork asked) {
    this.whatIfs = whatIfs;
    this.asked = asked;
  }

  @PostMapping("/api/what-if")
  @Operation(
      summary = "もし協定や加盟、団体が増えたり減ったりしたら、順位や値はどう動くか（保存しません）",
      description =
          "本文に addAgreements、removeAgreements、addMembers、removeMembers、addOrganizations、removeOrganizations を書きます。"
              + "measure（複数可、既定は degree と betweenness）は団体を順位づける指標です。ネットワークの指定は順位と同じです。")
  WhatIf assume(
      @RequestBody Changes changes,
      @ParameterObject NetworkParameters network,
      @RequestParam(defaultValue = "degree,betweenness") List<String> measure,
      @RequestParam(defaultValue = "20") int limit) {
    if (limit < 1 || limit > MOST) {
      throw new BadParameter("limit", "1 から " + MOST + " までの数を指定してください。");
    }
    try {
      return whatIfs.assume(new WhatIfRequest(changes, measure, asked.network(network), limit));
    } catch (AnalysisRefused e) {
      throw new BadParameter("measure", e.getMessage());
    }
  }
}
