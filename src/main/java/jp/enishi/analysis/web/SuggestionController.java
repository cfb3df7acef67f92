package jp.enishi.analysis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import jp.enishi.analysis.suggestion.SuggestionList;
import jp.enishi.analysis.suggestion.SuggestionRequest;
import jp.enishi.analysis.suggestion.Suggestions;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.query.AsOf;
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
              + "資料に載っていない団体には候補を挙げられず、coverage がどこまで調べたかを示します。"
              + "asOf（例 2014-04-04、省くと今日）の時点のつながりをもとにし、その日になかった団体は、承継した団体または前身の団体が代わります。"
              + "rollUp=false では、団体ごとに、その日までのつながりをもとにします。")
  SuggestionList suggestions(
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> kind,
      @RequestParam(defaultValue = "") List<String> country,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp,
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
        new SuggestionRequest(id, kind, country, new AsOf(asOf, rollUp), limit, year, backTest));
  }
}
