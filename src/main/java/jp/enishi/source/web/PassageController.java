package jp.enishi.source.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import jp.enishi.model.LineRange;
import jp.enishi.source.Passages;
import jp.enishi.web.BadParameter;
import jp.enishi.web.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a citation points to, when the document is at hand. */
@RestController
class PassageController {

  private final Passages passages;

  PassageController(Passages passages) {
    this.passages = passages;
  }

  @Operation(summary = "引用箇所の本文（文書が手元にあるとき）")
  @GetMapping("/api/documents/{id}/passage")
  Passage passage(@PathVariable String id, @RequestParam String lines) {
    LineRange range;
    try {
      range = LineRange.of(lines);
    } catch (IllegalArgumentException e) {
      throw new BadParameter("lines", "413-443 のように行の範囲を指定してください。");
    }
    return passages
        .find(id, range)
        .map(found -> new Passage(id, found))
        .orElseThrow(
            () ->
                new NotFound(
                    "この文書は手元にありません。文書のファイルを enishi.documents.directory のフォルダーに置くと本文が表示されます。"));
  }

  record Passage(String document, List<Passages.Line> lines) {}
}
