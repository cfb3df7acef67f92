package jp.enishi.query.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import jp.enishi.query.AsOf;
import jp.enishi.query.PathList;
import jp.enishi.query.Paths;
import jp.enishi.query.Paths.Wanted;
import jp.enishi.web.BadParameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "関係図")
class PathController {

  private static final int LONGEST = 20;
  private static final int MOST = 1_000;
  private static final String MEMBERSHIP = "加盟";

  private final Paths paths;
  private final Choices choices;

  PathController(Paths paths, Choices choices) {
    this.paths = paths;
    this.choices = choices;
  }

  @GetMapping("/api/paths")
  @Operation(
      summary = "二つの団体をつなぐ最短の経路のすべて",
      description =
          "from と to は団体の id。types（複数可）で関係の種類を、fields（複数可）で分野を絞ります。councils=false は協議会などへの加盟をたどりません。"
              + "max は経路の段数の上限、limit は返す経路の数の上限（total は全部の数）。"
              + AsOfText.DESCRIPTION)
  PathList paths(
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(defaultValue = "8") int max,
      @RequestParam(defaultValue = "") List<String> types,
      @RequestParam(defaultValue = "") List<String> fields,
      @RequestParam(defaultValue = "true") boolean councils,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp,
      @RequestParam(defaultValue = "200") int limit) {
    if (max < 1 || max > LONGEST) {
      throw new BadParameter("max", "経路の段数の上限を 1 から " + LONGEST + " までの数で指定してください。");
    }
    if (limit < 1 || limit > MOST) {
      throw new BadParameter("limit", "1 から " + MOST + " までの数を指定してください。");
    }
    List<String> edges =
        choices.types(types).stream().filter(type -> councils || !type.equals(MEMBERSHIP)).toList();
    return paths.listPaths(new Wanted(from, to, edges, fields, new AsOf(asOf, rollUp), max, limit));
  }
}
