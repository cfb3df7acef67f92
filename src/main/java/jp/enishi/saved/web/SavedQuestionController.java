package jp.enishi.saved.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.ask.Questions;
import jp.enishi.cypher.ReadOnlyCypher;
import jp.enishi.cypher.TypedParameters;
import jp.enishi.saved.SavedQuestion;
import jp.enishi.saved.SavedQuestions;
import jp.enishi.web.OwnMachine;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/saved-questions")
@Tag(name = "質問")
class SavedQuestionController {

  private final SavedQuestions saved;
  private final Questions questions;
  private final ReadOnlyCypher cypher;

  SavedQuestionController(SavedQuestions saved, Questions questions, ReadOnlyCypher cypher) {
    this.saved = saved;
    this.questions = questions;
    this.cypher = cypher;
  }

  @GetMapping
  @Operation(summary = "保存された質問を新しい順に挙げる")
  Page<SavedQuestion> list(
      @RequestParam(defaultValue = "100") int limit, @RequestParam(defaultValue = "0") int offset) {
    return Page.of(saved.list(), Paging.of(limit, offset));
  }

  @GetMapping("/{id}")
  @Operation(summary = "保存された質問を一つ読む")
  SavedQuestion get(@PathVariable String id) {
    return saved.get(id);
  }

  @GetMapping("/{id}/answer")
  @Operation(
      summary = "保存された質問に答える",
      description = "保存された parameters と同じ名前の値を付けると、その値で答えます。答えの形は /api/ask または /api/cypher と同じです。")
  Object answer(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp,
      @RequestParam Map<String, String> given) {
    SavedQuestion question = saved.get(id);
    if (question.kind().equals(SavedQuestion.WORDS)) {
      return questions.ask(question.inWords(given), asOf, rollUp, null);
    }
    Map<String, Object> parameters = new HashMap<>(question.parameters());
    parameters.replaceAll(
        (name, kept) -> given.containsKey(name) ? like(kept, given.get(name)) : kept);
    return cypher.run(question.q(), TypedParameters.of(parameters));
  }

  /** The given text as a value of the type that was kept. */
  private static Object like(Object kept, String given) {
    if (kept instanceof Map<?, ?> typed && typed.size() == 1) {
      return Map.of(String.valueOf(typed.keySet().iterator().next()), given);
    }
    if (kept instanceof List<?>) {
      return List.of(given.split("[,、]"));
    }
    boolean number = kept instanceof Number && given.matches("-?\\d{1,18}");
    return number ? (Object) Long.valueOf(given) : given;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "質問に名前を付けて保存する（このコンピューターからだけ）",
      description = "kind は words（q の中の {名前} に parameters の値が入ります）か cypher（$名前）。")
  SavedQuestion save(@RequestBody Draft draft, HttpServletRequest request) {
    OwnMachine.require(request);
    return saved.save(draft.name(), draft.kind(), draft.q(), draft.parameters());
  }

  @PostMapping(value = "/{id}/name", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "保存された質問の名前を変える（このコンピューターからだけ）")
  SavedQuestion rename(
      @PathVariable String id, @RequestBody NewName name, HttpServletRequest request) {
    OwnMachine.require(request);
    return saved.rename(id, name.name());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "保存された質問を一覧から外す（このコンピューターからだけ）")
  void remove(@PathVariable String id, HttpServletRequest request) {
    OwnMachine.require(request);
    saved.remove(id);
  }

  record NewName(String name) {}

  record Draft(String name, String kind, String q, Map<String, Object> parameters) {}
}
