package jp.enishi.resolution.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import jp.enishi.resolution.Review;
import jp.enishi.resolution.match.NameQuery;
import jp.enishi.resolution.match.NameSearch;
import jp.enishi.resolution.match.NameViews;
import jp.enishi.web.BadParameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "照合")
class ResolveController {

  private static final int LONGEST = 200;

  private final Review review;

  ResolveController(Review review) {
    this.review = review;
  }

  @GetMapping("/api/resolve")
  @Operation(summary = "名前がどの団体を指すかを、点数と理由を付けて示す")
  Map<String, Object> resolve(
      @RequestParam String name,
      @RequestParam(required = false) String country,
      @RequestParam(required = false) LocalDate asOf) {
    if (name.isBlank() || name.length() > LONGEST) {
      throw new BadParameter("name", "1 から " + LONGEST + " 字までの名前を指定してください。");
    }
    NameSearch search = review.search();
    if (country != null && !country.isBlank() && !search.isCountry(country)) {
      throw new BadParameter("country", "「" + country + "」という国は分かりません。国名（中国）か国コード（CN）を指定してください。");
    }
    return NameViews.of(
        search.find(new NameQuery(name, country, null, null, null, asOf)), review.searched());
  }
}
