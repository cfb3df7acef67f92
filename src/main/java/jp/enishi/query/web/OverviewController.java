package jp.enishi.query.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.query.Issue;
import jp.enishi.query.IssueRegister;
import jp.enishi.query.Overview;
import jp.enishi.query.Overviews;
import jp.enishi.query.Total;
import jp.enishi.query.Totals;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "全体")
class OverviewController {

  private final Overviews overviews;
  private final IssueRegister issues;
  private final Totals totals;
  private final GraphSchema schema;
  private final Choices choices;

  OverviewController(
      Overviews overviews,
      IssueRegister issues,
      Totals totals,
      GraphSchema schema,
      Choices choices) {
    this.overviews = overviews;
    this.issues = issues;
    this.totals = totals;
    this.schema = schema;
    this.choices = choices;
  }

  @GetMapping("/api/overview")
  @Operation(summary = "何が入っているか: 団体、協定、資料、未解決の論点")
  Overview overview() {
    return overviews.getOverview();
  }

  @GetMapping("/api/issues")
  @Operation(summary = "資料に見つかった食い違い、読めない箇所、決められない名前")
  Page<Issue> issues(
      @RequestParam(required = false) String kind,
      @RequestParam(required = false) String severity,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(defaultValue = "0") int offset) {
    String one = kind == null || kind.isBlank() ? null : kind;
    return issues.listIssues(one, choices.severity(severity), Paging.of(limit, offset));
  }

  @GetMapping("/api/totals")
  @Operation(summary = "資料に印刷された件数と、数え直した件数、違いを説明する項目")
  Page<Total> totals() {
    List<Total> all = totals.listTotals();
    return new Page<>(all, all.size(), all.size(), 0);
  }

  @GetMapping("/api/schema")
  @Operation(summary = "団体の種類と関係の種類、その日本語と英語の呼び名")
  Map<String, Object> schema() {
    return Map.of("organizations", schema.organizations(), "ties", schema.ties());
  }
}
