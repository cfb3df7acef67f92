package jp.enishi.ask.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import jp.enishi.ask.Answer;
import jp.enishi.ask.Completion;
import jp.enishi.ask.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "質問")
class AskController {

  private final Questions questions;

  AskController(Questions questions) {
    this.questions = questions;
  }

  /** Languages of answers. */
  enum Language {
    ja,
    en
  }

  @GetMapping("/api/ask")
  @Operation(
      summary = "日本語か英語の質問に答える",
      description =
          "status は answered、ambiguous（どちらの意味かを聞き返す）、refused のいずれか。"
              + "asOf を指定すると、その日に結ばれていて終わっていないもの（日付の分からないものを含む）について答えます。"
              + "質問に「2010年時点で」とあれば、そちらによります。"
              + "その日になくなっていた団体は承継した団体が答え、引き継いだ協定は inherited に挙げます（rollUp=false ならそれぞれ別に）。"
              + "文、列の名前、次の質問、答えない理由の言葉は lang（ja、en）、なければ質問の言葉によります。"
              + "日付は、月や年までしか分からないものは 2012-08、2012、2012年度 と返します。答えの行は cypher を parameters とともに /api/cypher に渡した結果と同じです。")
  Answer ask(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp,
      @RequestParam(required = false) Language lang) {
    return questions.ask(q, asOf, rollUp, lang == null ? null : lang.name());
  }

  @GetMapping("/api/ask/complete")
  @Operation(summary = "打ちかけの質問の続きを挙げる", description = "団体名、分野名、質問の形から最大 10 件。")
  List<Completion> complete(@RequestParam(defaultValue = "") String q) {
    return questions.complete(q);
  }
}
