package jp.enishi.query.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import jp.enishi.query.AsOf;
import jp.enishi.query.GraphView;
import jp.enishi.query.Neighbourhood;
import jp.enishi.query.Neighbourhood.Scope;
import jp.enishi.web.BadParameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "関係図")
class GraphController {

  private static final int MOST_NODES = 1_000;
  private static final int DEEPEST = 4;

  private final Neighbourhood neighbourhood;
  private final Choices choices;

  GraphController(Neighbourhood neighbourhood, Choices choices) {
    this.neighbourhood = neighbourhood;
    this.choices = choices;
  }

  @GetMapping("/api/graph")
  @Operation(
      summary = "団体のまわりの関係図",
      description =
          "focus（複数可）から depth 歩までの団体と、その間の関係。多すぎるときは近く関係の多いものから limit 件を返し、"
              + "切った数を total と truncated で示します。asOf では締結日の分からない関係を残します。"
              + AsOfText.DESCRIPTION)
  GraphView graph(
      @RequestParam List<String> focus,
      @RequestParam(defaultValue = "1") int depth,
      @RequestParam(defaultValue = "") List<String> types,
      @RequestParam(defaultValue = "") List<String> fields,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp,
      @RequestParam(defaultValue = "150") int limit) {
    List<String> from = focus.stream().filter(id -> !id.isBlank()).distinct().toList();
    if (from.isEmpty() || from.size() > 50) {
      throw new BadParameter("focus", "団体の id を 1 から 50 まで指定してください。");
    }
    if (depth < 0 || depth > DEEPEST) {
      throw new BadParameter("depth", "0 から " + DEEPEST + " までの数を指定してください。");
    }
    if (limit < from.size() || limit > MOST_NODES) {
      throw new BadParameter("limit", from.size() + " から " + MOST_NODES + " までの数を指定してください。");
    }
    return neighbourhood.around(
        new Scope(from, depth, choices.types(types), fields, new AsOf(asOf, rollUp), limit));
  }
}
