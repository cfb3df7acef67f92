package jp.enishi.query.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import jp.enishi.query.Anniversaries;
import jp.enishi.query.Anniversary;
import jp.enishi.query.AnniversaryList;
import jp.enishi.query.AsOf;
import jp.enishi.query.Coverages;
import jp.enishi.web.BadParameter;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "協定")
class AnniversaryController {

  private static final int MOST_EVENTS = 20_000;

  private final Anniversaries anniversaries;
  private final Coverages coverages;

  AnniversaryController(Anniversaries anniversaries, Coverages coverages) {
    this.anniversaries = anniversaries;
    this.coverages = coverages;
  }

  @GetMapping("/api/anniversaries")
  @Operation(
      summary = "その年に 5 周年から 100 周年（5 年ごと）を迎える協定",
      description =
          "year を省くと今年。資料の数え方（1981 年の提携は 2011 年に 30 周年）で数えます。終わった協定は除きます。"
              + "日まで分からないものは、from から to までの期間で示します。"
              + "coverage は、調べた資料と、団体を指定したときは関係の種類ごとに調べたかどうかです。"
              + AsOfText.DESCRIPTION)
  AnniversaryList anniversaries(
      @RequestParam(required = false) Integer year,
      @RequestParam(required = false) String organization,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp,
      @RequestParam(defaultValue = "500") int limit,
      @RequestParam(defaultValue = "0") int offset) {
    String of = Choices.any(organization);
    AsOf when = new AsOf(asOf, rollUp);
    return new AnniversaryList(
        anniversaries.listAnniversaries(known(year), of, when, Paging.of(limit, offset)),
        of == null ? coverages.ofGraph() : coverages.ofOrganization(of, when));
  }

  @GetMapping("/api/anniversaries.ics")
  @Operation(
      summary = "同じものをカレンダー（iCalendar）で",
      description = "終日の予定。日まで分からないものは、分かっている月、年、年度の全体にわたる予定にします。")
  ResponseEntity<String> calendar(
      @RequestParam(required = false) Integer year,
      @RequestParam(required = false) String organization,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp) {
    int wanted = known(year);
    Page<Anniversary> all =
        anniversaries.listAnniversaries(
            wanted, Choices.any(organization), new AsOf(asOf, rollUp), new Paging(MOST_EVENTS, 0));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=utf-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("anniversaries-" + wanted + ".ics")
                .build()
                .toString())
        .body(AnniversaryCalendar.of(wanted, all.items()));
  }

  private static int known(Integer year) {
    int known = year == null ? LocalDate.now().getYear() : year;
    if (known < 1000 || known > 9999) {
      throw new BadParameter("year", "西暦の年を 2031 のように指定してください。");
    }
    return known;
  }
}
