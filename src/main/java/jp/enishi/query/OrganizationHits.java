package jp.enishi.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.enishi.gazetteer.CodePeriod;
import jp.enishi.query.search.FoundNames;
import jp.enishi.web.Paging;

/**
 * A part of the organisations found, with counts that narrow them further.
 *
 * @param items the part, best first
 * @param total how many there are in all
 * @param limit the most items of one part
 * @param offset how many come before it
 * @param facets each counted with the other conditions applied
 * @param absent organisations of exactly this name or code that no document names
 * @param coverage when nobody was found, what the documents that were searched speak of
 */
public record OrganizationHits(
    List<OrganizationHit> items,
    long total,
    int limit,
    int offset,
    Facets facets,
    List<Unnamed> absent,
    Coverage coverage) {

  /**
   * An organisation that the gazetteer knows and no document names.
   *
   * @param asked who has the name, or had the code, that was typed, when this one took its place;
   *     else null
   * @param code when a 団体コード was typed, since when and until when it was valid
   * @param ties for each kind of tie, whether it was looked into
   */
  public record Unnamed(
      @JsonUnwrapped Ref organization, String asked, CodePeriod code, List<TieCoverage> ties) {}

  /** How many there are of each kind, in each country and in each prefecture. */
  public record Facets(List<Facet> kinds, List<Facet> countries, List<Facet> prefectures) {

    static Facets of(FoundNames found) {
      return new Facets(
          facets(found.kinds()), facets(found.countries()), facets(found.prefectures()));
    }

    private static List<Facet> facets(List<FoundNames.Count> counts) {
      return counts.stream().map(each -> new Facet(each.name(), each.count())).toList();
    }
  }

  static OrganizationHits none(Paging paging, Coverage coverage) {
    return new OrganizationHits(
        List.of(),
        0,
        paging.limit(),
        paging.offset(),
        new Facets(List.of(), List.of(), List.of()),
        List.of(),
        coverage);
  }
}
