package jp.enishi.report.pack;

import java.util.List;
import java.util.stream.Collectors;
import jp.enishi.model.SearchKey;
import jp.enishi.query.AsOf;
import jp.enishi.query.OrganizationHit;
import jp.enishi.query.OrganizationProfiles;
import jp.enishi.query.OrganizationSearch;
import jp.enishi.query.Ref;
import jp.enishi.web.BadParameter;
import jp.enishi.web.NotFound;
import jp.enishi.web.Paging;
import org.springframework.stereotype.Component;

/** Finds the organisations that a person names, by id or by name; guesses nothing. */
@Component
class ChosenOrganizations {

  private static final int CHOICES = 10;

  private final OrganizationSearch search;
  private final OrganizationProfiles profiles;

  ChosenOrganizations(OrganizationSearch search, OrganizationProfiles profiles) {
    this.search = search;
    this.profiles = profiles;
  }

  /** In the order given; throws {@link BadParameter} for a name nobody or several have. */
  List<Ref> find(List<String> names, AsOf asOf) {
    return names.stream().map(String::strip).distinct().map(name -> find(name, asOf)).toList();
  }

  private Ref find(String name, AsOf asOf) {
    try {
      return profiles.getAnswering(name, asOf);
    } catch (NotFound noSuchId) {
      return byName(name, asOf);
    }
  }

  private Ref byName(String name, AsOf asOf) {
    List<OrganizationHit> hits =
        search.search(name, null, null, null, asOf, Paging.of(CHOICES, 0)).items();
    List<OrganizationHit> same =
        hits.stream()
            .filter(hit -> SearchKey.of(hit.matched()).equals(SearchKey.of(name)))
            .toList();
    if (same.size() == 1) {
      return same.get(0).organization();
    }
    List<OrganizationHit> choices = same.isEmpty() ? hits : same;
    String advice =
        choices.isEmpty()
            ? "検索して名前か id を確かめてください。"
            : "次のどれかを id で指定してください: "
                + choices.stream()
                    .map(hit -> hit.organization().id() + "（" + hit.organization().name() + "）")
                    .collect(Collectors.joining("、"));
    throw new BadParameter(
        "organization",
        "「" + name + (same.isEmpty() ? "」という団体はありません。" : "」という団体はいくつかあります。") + advice);
  }
}
