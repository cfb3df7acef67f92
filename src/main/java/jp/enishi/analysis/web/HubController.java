package jp.enishi.analysis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import jp.enishi.analysis.hub.Hub;
import jp.enishi.analysis.hub.HubRequest;
import jp.enishi.analysis.hub.Hubs;
import jp.enishi.query.AsOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "分析")
class HubController {

  private final Hubs hubs;

  HubController(Hubs hubs) {
    this.hubs = hubs;
  }

  @GetMapping("/api/hub")
  @Operation(
      summary = "一つの団体、または二つの団体の組が、つながりの中で担う役割",
      description =
          "id は団体の id、with は組の相手の id（省くと一つの団体）。数、種類、分野、年、典拠と、なくなると何が切れるか、"
              + "媒介中心性の順位（協議会を数えない、重み付き、含める）、資料への依存、署名した部局を、文章と数字で返します。"
              + "asOf を省くと、時点を問わず、資料に載っているつながりを数えます。")
  Hub hub(
      @RequestParam String id,
      @RequestParam(required = false) String with,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp) {
    return hubs.analyse(
        new HubRequest(id, with == null || with.isBlank() ? null : with, new AsOf(asOf, rollUp)));
  }
}
