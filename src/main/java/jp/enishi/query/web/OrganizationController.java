package jp.enishi.query.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import jp.enishi.query.AsOf;
import jp.enishi.query.CoPartnerList;
import jp.enishi.query.OrganizationHits;
import jp.enishi.query.OrganizationProfile;
import jp.enishi.query.OrganizationProfiles;
import jp.enishi.query.OrganizationSearch;
import jp.enishi.query.PartnerFilter;
import jp.enishi.query.PartnerList;
import jp.enishi.query.Partners;
import jp.enishi.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organizations")
@Tag(name = "団体")
class OrganizationController {

  private final OrganizationSearch search;
  private final OrganizationProfiles organizations;
  private final Partners partners;
  private final Choices choices;

  OrganizationController(
      OrganizationSearch search,
      OrganizationProfiles organizations,
      Partners partners,
      Choices choices) {
    this.search = search;
    this.organizations = organizations;
    this.partners = partners;
    this.choices = choices;
  }

  @GetMapping
  @Operation(summary = "名前のどの表記からでも団体を探す", description = AsOfText.DESCRIPTION)
  OrganizationHits search(
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String kind,
      @RequestParam(required = false) String country,
      @RequestParam(required = false) String prefecture,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(defaultValue = "0") int offset) {
    return search.search(
        q,
        choices.kind(kind),
        choices.country(country),
        choices.prefecture(prefecture),
        new AsOf(asOf, rollUp),
        Paging.of(limit, offset));
  }

  @GetMapping("/{id}")
  @Operation(summary = "一つの団体のすべて: 関係、協定、協議会、論点、典拠、沿革", description = AsOfText.DESCRIPTION)
  OrganizationProfile profile(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp) {
    return organizations.getOrganization(id, new AsOf(asOf, rollUp));
  }

  @GetMapping("/{id}/partners")
  @Operation(
      summary = "提携先と、その協定、分野、締結日、典拠",
      description =
          "asOf を指定すると、その日までに結ばれ、その日より前に終わっていない関係だけを返します。"
              + "締結日の分からない関係は残します（undated=false で除きます）。ended=true は終わった関係も含めます"
              + "（asOf がなければ既定で含みます）。type、field、country は複数指定できます。"
              + "type=加盟 は、入っている協議会などと、その会員です（指定したときだけ返します）。"
              + AsOfText.DESCRIPTION)
  PartnerList partners(
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> type,
      @RequestParam(defaultValue = "") List<String> field,
      @RequestParam(defaultValue = "") List<String> country,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp,
      @RequestParam(required = false) Boolean ended,
      @RequestParam(defaultValue = "true") boolean undated,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(defaultValue = "0") int offset) {
    boolean alsoEnded = ended == null ? asOf == null : ended;
    var filter =
        new PartnerFilter(
            choices.partnerTypes(type),
            choices.fields(field),
            choices.countries(country),
            new AsOf(asOf, rollUp),
            alsoEnded,
            undated);
    return partners.listPartners(id, filter, Paging.of(limit, offset));
  }

  @GetMapping("/{id}/co-partners")
  @Operation(summary = "同じ提携先を持つ団体と、その提携先", description = AsOfText.DESCRIPTION)
  CoPartnerList coPartners(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(defaultValue = "0") int offset) {
    return organizations.listCoPartners(id, new AsOf(asOf, rollUp), Paging.of(limit, offset));
  }
}
