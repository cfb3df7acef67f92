package jp.enishi.query.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.enishi.query.AgreementView;
import jp.enishi.query.AgreementViews;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "協定")
class AgreementController {

  private final AgreementViews agreements;

  AgreementController(AgreementViews agreements) {
    this.agreements = agreements;
  }

  @GetMapping("/api/agreements/{id}")
  @Operation(summary = "一つの協定: 当事者、印刷された日付と読み取った日付、典拠、論点")
  AgreementView agreement(@PathVariable String id) {
    return agreements.getAgreement(id);
  }
}
