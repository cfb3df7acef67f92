package jp.enishi.resolution.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.enishi.issue.LedgerRefused;
import jp.enishi.resolution.NamedPlace;
import jp.enishi.resolution.Review;
import jp.enishi.resolution.ReviewCase;
import jp.enishi.resolution.ledger.Judgement;
import jp.enishi.resolution.match.NameViews;
import jp.enishi.resolution.match.Verdict;
import jp.enishi.web.OwnMachine;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import jp.enishi.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/resolution")
@Tag(name = "照合")
class ReviewController {

  /** A judgement as it is sent. */
  record Sent(String left, String right, String verdict, String by, String note) {}

  private final Review review;

  ReviewController(Review review) {
    this.review = review;
  }

  @GetMapping("/queue")
  @Operation(summary = "同じ団体かもしれず、まだ決まっていない組（保留・取り消しを含む）")
  Page<Map<String, Object>> queue(
      @RequestParam(defaultValue = "20") int limit, @RequestParam(defaultValue = "0") int offset) {
    return Page.of(review.queue(), Paging.of(limit, offset)).map(ReviewController::view);
  }

  @GetMapping("/judgements")
  @Operation(summary = "判定の記録（取り消されたものも含む）")
  Page<Map<String, Object>> judgements(
      @RequestParam(defaultValue = "50") int limit, @RequestParam(defaultValue = "0") int offset) {
    return Page.of(review.judgements(), Paging.of(limit, offset)).map(ReviewController::view);
  }

  @GetMapping("/places")
  @Operation(
      summary = "規則でその団体とされた、載っている所",
      description = "place を判定の left または right に使うと、規則がまとめたものを分けられます。")
  Page<NamedPlace> places(
      @RequestParam String id,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(defaultValue = "0") int offset) {
    return Page.of(review.places(id), Paging.of(limit, offset));
  }

  @PostMapping("/judgements")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "二つの団体を判定し、グラフに反映する（この PC からだけ）",
      description =
          "left と right は団体の ID、または places の place。verdict は same、different、unsure（保留、前の判定の取り消し）。by（名前）と note（理由）が必要です。")
  Map<String, Object> judge(@RequestBody Sent sent, HttpServletRequest request) {
    OwnMachine.require(request);
    Verdict verdict =
        Verdict.of(sent.verdict() == null ? "" : sent.verdict())
            .orElseThrow(() -> new LedgerRefused("verdict は same、different、unsure のどれかにしてください。"));
    return view(review.judge(sent.left(), sent.right(), verdict, sent.by(), sent.note()));
  }

  @ExceptionHandler
  ProblemDetail refused(LedgerRefused e) {
    return Problem.of(HttpStatus.CONFLICT, "判定を記録できません", e.getMessage());
  }

  private static Map<String, Object> view(ReviewCase each) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("left", NameViews.of(each.left()));
    view.put("right", NameViews.of(each.right()));
    view.putAll(NameViews.of(each.judgement()));
    if (each.held() != null) {
      view.put("held", view(each.held()));
    }
    return view;
  }

  private static Map<String, Object> view(Judgement each) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("left", each.left());
    view.put("right", each.right());
    view.put("verdict", each.verdict().code());
    if (each.score() != null) {
      view.put("score", each.score());
    }
    view.put("by", each.by());
    view.put("at", each.at().toString());
    view.put("note", each.note());
    return view;
  }
}
