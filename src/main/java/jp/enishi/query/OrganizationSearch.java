package jp.enishi.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.enishi.model.SearchKey;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import org.springframework.stereotype.Service;

/** Finds organisations by any form of their name: 漢字, かな, Latin, with or without what is above. */
@Service
public class OrganizationSearch {

  /** Letters that a country, a region and a prefecture may take before the name. */
  private static final int LONGEST = 40;

  private final Reader reader;

  OrganizationSearch(Reader reader) {
    this.reader = reader;
  }

  /**
   * Equal names first, then beginnings, then parts, then what the full-text index finds; among
   * equals the best connected. When there is none, whose name is the end of what was typed
   * (中華人民共和国遼寧省大連市). Without a name, all.
   *
   * @param q a name or a part of one; may be blank
   * @param kind a label of kind, or null
   * @param country short name, or null
   * @param prefecture name, or null
   * @param asOf who is no longer or not yet there is shown by who stood for it
   */
  public Page<OrganizationHit> search(
      String q, String kind, String country, String prefecture, AsOf asOf, Paging paging) {
    String key = q == null ? "" : SearchKey.of(q);
    Map<String, Object> parameters = asOf.with();
    parameters.put("kind", kind);
    parameters.put("country", country);
    parameters.put("prefecture", prefecture);
    parameters.put("offset", paging.offset());
    parameters.put("limit", paging.limit());
    if (q != null && !q.isBlank() && key.isEmpty()) {
      return new Page<>(List.of(), 0, paging.limit(), paging.offset());
    }
    if (!key.isEmpty()) {
      parameters.put("key", key);
      parameters.put("lucene", LuceneQuery.of(q));
    }
    Page<OrganizationHit> found =
        page("organization/" + (key.isEmpty() ? "list" : "search"), parameters, key, paging);
    if (found.total() > 0 || key.isEmpty()) {
      return found;
    }
    parameters.put("endings", endings(key));
    return page("organization/search-ending", parameters, key, paging);
  }

  private Page<OrganizationHit> page(
      String query, Map<String, Object> parameters, String key, Paging paging) {
    List<Result> rows = reader.list(query, parameters, Result.class);
    Result result = rows.isEmpty() ? new Result(0, List.of()) : rows.get(0);
    return new Page<>(
        result.items().stream().map(found -> hit(found, key)).toList(),
        result.total(),
        paging.limit(),
        paging.offset());
  }

  /**
   * What is left of a long form when what stands above the place is taken off, letter by letter.
   */
  private static List<String> endings(String key) {
    return IntStream.range(1, Math.min(key.length() - 1, LONGEST))
        .mapToObj(key::substring)
        .toList();
  }

  private static OrganizationHit hit(Found found, String key) {
    return new OrganizationHit(
        found.organization(),
        found.aliases(),
        found.partners(),
        found.agreements(),
        matched(found, key),
        found.asked());
  }

  /** The name that fits best; its own when the full-text index found it by something looser. */
  private static String matched(Found found, String key) {
    Ref o = found.organization();
    List<String> names = new ArrayList<>();
    names.add(o.name());
    if (o.kana() != null) {
      names.add(o.kana());
    }
    if (o.nameEn() != null) {
      names.add(o.nameEn());
    }
    names.addAll(found.aliases());
    if (found.asked() != null) {
      names.add(found.asked().name());
      names.addAll(found.askedAliases());
    }
    for (Predicate<String> fits :
        List.<Predicate<String>>of(
            name -> SearchKey.of(name).equals(key),
            name -> SearchKey.of(name).startsWith(key),
            name -> SearchKey.of(name).contains(key))) {
      for (String name : names) {
        if (fits.test(name)) {
          return name;
        }
      }
    }
    return o.name();
  }

  private record Result(long total, List<Found> items) {}

  private record Found(
      Ref organization,
      List<String> aliases,
      long partners,
      long agreements,
      Ref asked,
      List<String> askedAliases) {}
}
