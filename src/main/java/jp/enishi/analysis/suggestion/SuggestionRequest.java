package jp.enishi.analysis.suggestion;

import java.util.List;
import jp.enishi.query.AsOf;

/**
 * Whom to suggest partners for.
 *
 * @param id of the organisation
 * @param kinds labels of kinds that are wanted; empty for those with which others of its kind have
 *     agreements
 * @param countries short names; empty for all
 * @param asOf the day whose ties are known, today without one, and whether whoever stood for it
 *     then answers for it
 * @param limit how many at most
 * @param year the last year that the second back-test knows; null for one that parts the ties in
 *     two
 * @param backTest whether to hold the method against what really happened
 */
public record SuggestionRequest(
    String id,
    List<String> kinds,
    List<String> countries,
    AsOf asOf,
    int limit,
    Integer year,
    boolean backTest) {

  public SuggestionRequest {
    kinds = kinds.stream().distinct().sorted().toList();
    countries = countries.stream().distinct().sorted().toList();
  }

  /** Everything by default. */
  public static SuggestionRequest of(String id, int limit) {
    return new SuggestionRequest(id, List.of(), List.of(), AsOf.TODAY, limit, null, true);
  }
}
