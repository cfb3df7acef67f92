package jp.enishi.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.enishi.gazetteer.CodePeriod;
import jp.enishi.gazetteer.LocalGovernmentCodes;
import jp.enishi.query.search.FoundNames;
import jp.enishi.query.search.MatchedName;
import jp.enishi.query.search.NameDirectories;
import jp.enishi.query.search.NameSearch;
import jp.enishi.query.search.TypedName;
import jp.enishi.query.search.TypedNames;
import jp.enishi.web.Paging;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Finds organisations by any form of their name: 漢字, かな, Latin, with or without what is above. */
@Service
public class OrganizationSearch {

  private final Reader reader;
  private final NameDirectories directories;

  /** Read when the first name is looked for: they hold every place that is known. */
  private final ObjectProvider<TypedNames> typedNames;

  private final UnnamedSearch unnamed;
  private final Coverages coverages;

  OrganizationSearch(
      Reader reader,
      NameDirectories directories,
      ObjectProvider<TypedNames> typedNames,
      UnnamedSearch unnamed,
      Coverages coverages) {
    this.unnamed = unnamed;
    this.coverages = coverages;
    this.reader = reader;
    this.directories = directories;
    this.typedNames = typedNames;
  }

  /**
   * Equal names first, then beginnings, then parts; among equals the best connected. When there is
   * none, names that are one slip of typing away, then those that hold every word, then those that
   * what was typed ends in (中華人民共和国遼寧省大連市). Without a name, all.
   *
   * @param q a name or a part of one; may be blank
   * @param kind a label of kind, or null
   * @param country short name, or null
   * @param prefecture name, or null
   * @param asOf who is no longer or not yet there is shown by who stood for it
   */
  public OrganizationHits search(
      String q, String kind, String country, String prefecture, AsOf asOf, Paging paging) {
    String code = q == null ? null : LocalGovernmentCodes.typed(q).orElse(null);
    TypedName typed =
        q == null || q.isBlank() ? null : typedNames.getObject().read(code == null ? q : code);
    if (typed != null && typed.key().isEmpty()) {
      return OrganizationHits.none(paging, coverages.ofGraph());
    }
    NameSearch search =
        new NameSearch(kind, country, prefecture, asOf.rollUp() ? asOf.orToday() : null);
    FoundNames found = search.in(directories.now(), typed, paging.offset(), paging.limit());
    List<Found> rows =
        reader.list(
            "organization/hits",
            asOf.with("hits", found.items().stream().map(OrganizationSearch::ids).toList()),
            Found.class);
    MatchedName matched = typedNames.getObject().matched(typed);
    List<OrganizationHit> items =
        IntStream.range(0, Math.min(rows.size(), found.items().size()))
            .mapToObj(i -> hit(rows.get(i), found.items().get(i).match(), matched, code))
            .toList();
    return new OrganizationHits(
        items,
        found.total(),
        paging.limit(),
        paging.offset(),
        OrganizationHits.Facets.of(found),
        typed == null ? List.of() : unnamed.search(typed, code, kind, country, prefecture, asOf),
        found.total() == 0 ? coverages.ofGraph() : null);
  }

  /** The organisations with these ids, in their order, each by itself; unknown ids are left out. */
  public List<Ref> listOrganizations(List<String> ids) {
    List<Map<String, Object>> hits =
        ids.stream().map(id -> ids(new FoundNames.Item(id, null, null))).toList();
    return reader
        .list("organization/hits", new AsOf(null, false).with("hits", hits), Found.class)
        .stream()
        .map(Found::organization)
        .toList();
  }

  private static Map<String, Object> ids(FoundNames.Item item) {
    Map<String, Object> ids = new HashMap<>();
    ids.put("id", item.id());
    ids.put("asked", item.asked());
    return ids;
  }

  private static OrganizationHit hit(
      Found found, String match, MatchedName matched, String typedCode) {
    Ref o = found.organization();
    CodePeriod code = found.named().valid(typedCode);
    String name =
        code != null
            ? code.code()
            : found.asked() == null
                ? matched.of(o.name(), o.kana(), o.nameEn(), found.aliases())
                : matched.of(
                    found.asked().name(),
                    found.asked().kana(),
                    found.asked().nameEn(),
                    found.askedAliases());
    return new OrganizationHit(
        o, found.aliases(), found.partners(), found.agreements(), name, match, found.asked(), code);
  }

  private record Found(
      Ref organization,
      List<String> aliases,
      long partners,
      long agreements,
      Ref asked,
      List<String> askedAliases,
      Coded named) {}

  /** The codes of who bears the name that was typed. */
  private record Coded(
      String code,
      List<String> formerCodes,
      List<LocalDate> formerCodesUntil,
      LocalDate since,
      LocalDate until) {

    /** When the typed code was valid; null when it is none of these. */
    CodePeriod valid(String typed) {
      return CodePeriods.of(code, formerCodes, formerCodesUntil, since, until).stream()
          .filter(each -> each.code().equals(typed))
          .findFirst()
          .orElse(null);
    }
  }
}
