package jp.enishi.query.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import jp.enishi.query.AgreementView;
import jp.enishi.query.AgreementViews;
import jp.enishi.query.AsOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "協定")
class AgreementController {

  private final AgreementViews agreements;

  AgreementController(AgreementViews agreements) {
    this.agreements = agreements;
  }

  @GetMapping("/api/agreements/{id}")
  @Operation(summary = "一つの協定: 当事者、印刷された日付と読み取った日付、典拠、論点", description = AsOfText.DESCRIPTION)
  AgreementView agreement(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp) {
    return agreements.getAgreement(id, new AsOf(asOf, rollUp));
  }
}
