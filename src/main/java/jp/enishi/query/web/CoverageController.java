package jp.enishi.query.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import jp.enishi.query.AsOf;
import jp.enishi.query.Coverage;
import jp.enishi.query.Coverages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "全体")
class CoverageController {

  private final Coverages coverages;

  CoverageController(Coverages coverages) {
    this.coverages = coverages;
  }

  @GetMapping("/api/coverage")
  @Operation(
      summary = "どの資料がどの関係をいつの時点で調べたか",
      description = "organization（id）を指定すると、その団体の関係の種類ごとに、あり・なし・一部のみ・未調査を返します。")
  Coverage coverage(
      @RequestParam(required = false) String organization,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp) {
    return organization == null || organization.isBlank()
        ? coverages.ofGraph()
        : coverages.ofOrganization(organization, new AsOf(asOf, rollUp));
  }
}
