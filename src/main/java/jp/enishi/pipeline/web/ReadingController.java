package jp.enishi.pipeline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jp.enishi.pipeline.ChooseReading;
import jp.enishi.web.OwnMachine;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a person's choice of a reading. */
@RestController
@Tag(name = "全体")
class ReadingController {

  private final ChooseReading readings;

  ReadingController(ChooseReading readings) {
    this.readings = readings;
  }

  @PostMapping(path = "/api/issues/{id}/reading", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "食い違いの、どの読みを用いるかを選ぶ（このコンピューターからだけ）",
      description = "reading は番号（1 から）か読みそのもの。rule と書くと、前の選択を取り消して規則に戻します。by と reason が要ります。")
  Chosen choose(@PathVariable String id, @RequestBody Choice choice, HttpServletRequest request) {
    OwnMachine.require(request);
    return new Chosen(id, readings.choose(id, choice.reading(), choice.by(), choice.reason()));
  }

  record Choice(String reading, String by, String reason) {}

  record Chosen(String id, String inUse) {}
}
