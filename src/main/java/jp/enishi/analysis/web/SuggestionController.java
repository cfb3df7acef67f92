package jp.enishi.analysis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import jp.enishi.analysis.suggestion.SuggestionList;
import jp.enishi.analysis.suggestion.SuggestionRequest;
import jp.enishi.analysis.suggestion.Suggestions;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.web.BadParameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "分析")
class SuggestionController {

  private static final int MOST = 500;

  private final Suggestions suggestions;
  private final GraphSchema schema;

  SuggestionController(Suggestions suggestions, GraphSchema schema) {
    this.suggestions = suggestions;
    this.schema = schema;
  }

  @GetMapping("/api/organizations/{id}/suggestions")
  @Operation(
      summary = "まだ提携していない相手の候補と、その理由、当たり外れの検証",
      description =
          "kind（複数可）で候補の種類を、country（複数可）で国を絞ります。kind を省くと、同じ種類の団体が提携している相手の種類すべてです。"
              + "year は、二つ目の検証でその年までのつながりだけを使う年（省くと、つながりを半分に分ける年）。backTest=false は検証を省きます。"
              + "asOf（省くと今日）の時点のつながりをもとにします。")
  SuggestionList suggestions(
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> kind,
      @RequestParam(defaultValue = "") List<String> country,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(required = false) Integer year,
      @RequestParam(defaultValue = "true") boolean backTest,
      @RequestParam(defaultValue = "20") int limit) {
    if (limit < 1 || limit > MOST) {
      throw new BadParameter("limit", "1 から " + MOST + " までの数を指定してください。");
    }
    for (String each : kind) {
      if (!schema.labels().contains(each)) {
        throw new BadParameter(
            "kind", "「" + each + "」はありません。次のどれかを指定してください: " + String.join("、", schema.labels()));
      }
    }
    return suggestions.suggest(
        new SuggestionRequest(id, kind, country, asOf, limit, year, backTest));
  }
}
