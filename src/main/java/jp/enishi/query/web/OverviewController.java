package jp.enishi.query.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.query.AsOf;
import jp.enishi.query.CheckResult;
import jp.enishi.query.Checks;
import jp.enishi.query.Coverages;
import jp.enishi.query.IssueFilter;
import jp.enishi.query.IssueList;
import jp.enishi.query.IssueRegister;
import jp.enishi.query.OrganizationName;
import jp.enishi.query.Overview;
import jp.enishi.query.Overviews;
import jp.enishi.query.PlaceName;
import jp.enishi.query.PlaceNames;
import jp.enishi.query.TotalList;
import jp.enishi.query.Totals;
import jp.enishi.web.BadParameter;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "全体")
class OverviewController {

  private final Overviews overviews;
  private final IssueRegister issues;
  private final Totals totals;
  private final Checks checks;
  private final GraphSchema schema;
  private final PlaceNames placeNames;
  private final Choices choices;
  private final Coverages coverages;

  OverviewController(
      Overviews overviews,
      IssueRegister issues,
      Totals totals,
      Checks checks,
      GraphSchema schema,
      PlaceNames placeNames,
      Choices choices,
      Coverages coverages) {
    this.coverages = coverages;
    this.overviews = overviews;
    this.issues = issues;
    this.totals = totals;
    this.checks = checks;
    this.schema = schema;
    this.placeNames = placeNames;
    this.choices = choices;
  }

  @GetMapping("/api/overview")
  @Operation(summary = "何が入っているか: 団体、協定、資料、未解決の論点", description = AsOfText.DESCRIPTION)
  Overview overview(
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp) {
    return overviews.getOverview(new AsOf(asOf, rollUp));
  }

  @GetMapping("/api/issues")
  @Operation(
      summary = "資料に見つかった食い違い、読めない箇所、決められない名前",
      description = "organization（id）を指定すると、その団体についてのものと、coverage（その団体の関係を調べた資料があるか）を返します。")
  IssueList issues(
      @RequestParam(required = false) String kind,
      @RequestParam(required = false) String severity,
      @RequestParam(required = false) String between,
      @RequestParam(required = false) String status,
      @RequestParam(required = false) String document,
      @RequestParam(required = false) String organization,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(defaultValue = "0") int offset) {
    IssueFilter filter =
        new IssueFilter(
            choices.issueKind(kind),
            choices.severity(severity),
            choices.between(between),
            choices.status(status),
            Choices.any(document),
            Choices.any(organization));
    return new IssueList(
        issues.listIssues(filter, Paging.of(limit, offset)),
        filter.organization() == null
            ? null
            : coverages.ofOrganization(filter.organization(), AsOf.TODAY));
  }

  @GetMapping("/api/totals")
  @Operation(
      summary = "資料に印刷された件数と、数え直した件数、違いを説明する項目",
      description =
          "countAs=entries は掲載ごと（再掲も数える、調査の数え方）、countAs=agreements は協定ごとに一度。"
              + "rule を指定すると、その数え方の規則の数だけを返します。asOf は使えません（数は資料の時点のもの）。")
  TotalList totals(
      @RequestParam(required = false) String countAs,
      @RequestParam(required = false) String rule,
      @RequestParam(required = false) String asOf) {
    if (asOf != null && !asOf.isBlank()) {
      throw new BadParameter("asOf", "印刷された数は、それぞれの資料の時点の数です。別の日では数え直せないので、asOf を付けずに求めてください。");
    }
    return totals.listTotals(countAs, rule == null || rule.isBlank() ? null : rule);
  }

  @GetMapping("/api/checks")
  @Operation(summary = "データの点検: 規則ごとの重さ、直す人、直し方、見つかったもの")
  Page<CheckResult> checks() {
    List<CheckResult> all = checks.listResults();
    return new Page<>(all, all.size(), all.size(), 0);
  }

  @GetMapping("/api/schema")
  @Operation(summary = "団体の種類と関係の種類、その日本語と英語の呼び名")
  Map<String, Object> schema() {
    return Map.of("organizations", schema.organizations(), "ties", schema.ties());
  }

  @GetMapping("/api/place-names")
  @Operation(summary = "都道府県と、団体のある海外の省・州などの、日本語と英語の名前")
  Page<PlaceName> placeNames() {
    List<PlaceName> all = placeNames.listPlaceNames();
    return new Page<>(all, all.size(), all.size(), 0);
  }

  /** Names of which the English ones are asked for. */
  record Asked(List<String> names) {}

  @PostMapping("/api/organization-names")
  @Operation(
      summary = "団体の日本語の名前に当たる英語の名前",
      description = "names に 500 まで。英語の名前のないもの、同じ名前で英語の名前の違う団体があるものは返しません。")
  Page<OrganizationName> organizationNames(@RequestBody Asked asked) {
    List<String> names = asked.names() == null ? List.of() : asked.names();
    if (names.size() > Paging.MOST) {
      throw new BadParameter("names", Paging.MOST + " までにしてください。");
    }
    List<OrganizationName> all = placeNames.listOrganizationNames(names);
    return new Page<>(all, all.size(), all.size(), 0);
  }
}
