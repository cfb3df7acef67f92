package jp.enishi.analysis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.function.Supplier;
import jp.enishi.analysis.comparison.Movements;
import jp.enishi.analysis.measure.Measures;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.run.Repetition;
import jp.enishi.analysis.run.Run;
import jp.enishi.analysis.run.Runs;
import jp.enishi.web.BadParameter;
import jp.enishi.web.OwnMachine;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "分析")
class RunController {

  private static final int LONGEST_NOTE = 500;

  private final Runs runs;
  private final AskedNetwork asked;

  RunController(Runs runs, AskedNetwork asked) {
    this.runs = runs;
    this.asked = asked;
  }

  @PostMapping("/api/runs")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "順位を計算して保存する",
      description = "measure と、/api/analyses/{measure} と同じ指定。note に目的などを書けます。このコンピューターからだけできます。")
  Run keep(
      @RequestParam String measure,
      @RequestParam(required = false) String note,
      @ParameterObject NetworkParameters network,
      @ParameterObject OptionParameters options,
      HttpServletRequest request) {
    OwnMachine.require(request);
    if (note != null && note.length() > LONGEST_NOTE) {
      throw new BadParameter("note", LONGEST_NOTE + " 文字までにしてください。");
    }
    return allowed(
        "measure",
        () -> {
          String key = Measures.get(measure).key();
          return runs.keep(asked.request(key, network, options), note);
        });
  }

  @GetMapping("/api/runs")
  @Operation(summary = "保存した分析の一覧（新しい順）")
  Page<Run.Line> list(
      @RequestParam(defaultValue = "50") int limit, @RequestParam(defaultValue = "0") int offset) {
    return Page.of(runs.list(), Paging.of(limit, offset));
  }

  @GetMapping("/api/runs/{id}")
  @Operation(summary = "保存した分析の全部")
  Run get(@PathVariable String id) {
    return allowed("id", () -> runs.get(id));
  }

  @GetMapping("/api/runs/{id}/repeat")
  @Operation(
      summary = "保存した分析をもう一度計算し、保存した結果と比べる",
      description = "asOf を付けると、その日の時点で計算し直します（一年後の順位と比べるときなど）。")
  Repetition repeat(@PathVariable String id, @RequestParam(required = false) LocalDate asOf) {
    return allowed("id", () -> runs.repeat(id, asOf));
  }

  @GetMapping("/api/runs/{id}/changes")
  @Operation(summary = "二つの分析の間で動いたもの", description = "with は新しい方の分析の id。")
  Movements changes(@PathVariable String id, @RequestParam String with) {
    return allowed("with", () -> runs.compare(id, with));
  }

  @DeleteMapping("/api/runs/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "保存した分析を削除する", description = "元に戻せません。このコンピューターからだけできます。")
  void delete(@PathVariable String id, HttpServletRequest request) {
    OwnMachine.require(request);
    runs.delete(id);
  }

  private static <T> T allowed(String parameter, Supplier<T> answer) {
    try {
      return answer.get();
    } catch (AnalysisRefused e) {
      throw new BadParameter(parameter, e.getMessage());
    }
  }
}
