package jp.enishi.query.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import jp.enishi.cypher.CypherAnswer;
import jp.enishi.cypher.CypherExamples;
import jp.enishi.cypher.ReadOnlyCypher;
import jp.enishi.cypher.TypedParameters;
import jp.enishi.web.BadParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Cypher")
class CypherController {

  private final ReadOnlyCypher cypher;

  private final CypherExamples examples;

  CypherController(ReadOnlyCypher cypher, CypherExamples examples) {
    this.cypher = cypher;
    this.examples = examples;
  }

  @GetMapping("/api/cypher/examples")
  @Operation(summary = "Cypher の例（日本語と英語の説明、文、parameters）")
  List<CypherExamples.Example> examples() {
    return examples.list();
  }

  @PostMapping(path = "/api/cypher", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Cypher で問い合わせる（読み取りだけ、10 秒、10,000 行まで）",
      description =
          "上限を超えた分は返さず、truncated を true にします。parameters の日付などは {\"$date\": \"2012-08-31\"} の形で渡します"
              + "（$datetime、$localdatetime、$duration も）。答えにノードや関係があれば graph に一つずつ入れます。")
  CypherAnswer run(@RequestBody Question question) {
    if (question.query() == null) {
      throw new BadParameter("query", "Cypher の文を指定してください。");
    }
    return cypher.run(
        question.query(),
        question.parameters() == null ? Map.of() : TypedParameters.of(question.parameters()));
  }

  record Question(String query, Map<String, Object> parameters) {}
}
