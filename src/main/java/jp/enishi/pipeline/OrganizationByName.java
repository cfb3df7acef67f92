package jp.enishi.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.model.SearchKey;
import jp.enishi.query.AsOf;
import jp.enishi.query.OrganizationHit;
import jp.enishi.query.OrganizationHits;
import jp.enishi.query.OrganizationHits.Unnamed;
import jp.enishi.query.OrganizationSearch;
import jp.enishi.query.Ref;
import jp.enishi.web.Paging;

/** The organisation that somebody means by a name or an id on the command line. */
final class OrganizationByName {

  private static final int SHOWN = 10;

  /** A name one slip of typing away is shown, not taken. */
  private static final List<String> FIRM =
      List.of("equal", "equal-alias", "begins", "contains", "ends");

  private final OrganizationSearch search;

  OrganizationByName(OrganizationSearch search) {
    this.search = search;
  }

  /**
   * Who alone has this name, or alone is found by it; also one whom the gazetteer knows and no
   * document names.
   *
   * @throws CommandFailed when nobody is, or several are
   */
  Ref get(String name, LocalDate asOf) {
    OrganizationHits hits =
        search.search(name, null, null, null, new AsOf(asOf, true), Paging.of(SHOWN, 0));
    List<OrganizationHit> found = hits.items();
    List<OrganizationHit> exact =
        found.stream()
            .filter(hit -> SearchKey.of(hit.matched()).equals(SearchKey.of(name)))
            .toList();
    if (exact.size() == 1 || found.size() == 1 && FIRM.contains(found.get(0).match())) {
      return (exact.size() == 1 ? exact : found).get(0).organization();
    }
    boolean nobodyNamed = found.stream().noneMatch(hit -> FIRM.contains(hit.match()));
    if (nobodyNamed && hits.absent().size() == 1) {
      return hits.absent().get(0).organization();
    }
    if (found.isEmpty() && hits.absent().isEmpty()) {
      throw new CommandFailed("「" + name + "」という団体は見つかりません。名前の一部で検索し直してください。");
    }
    String candidates =
        Stream.concat(
                found.stream().map(OrganizationHit::organization),
                hits.absent().stream().map(Unnamed::organization))
            .map(each -> "  " + each.name() + "（" + where(each) + "）")
            .collect(Collectors.joining("\n"));
    throw new CommandFailed(
        "「" + name + "」に当たる団体が一つに決まりません。次のどれかの名前を、都道府県や国を付けて指定してください。\n" + candidates);
  }

  private static String where(Ref each) {
    return each.prefecture() != null && !each.prefecture().equals(each.name())
        ? each.prefecture()
        : each.country() == null ? each.kind() : each.country();
  }
}
