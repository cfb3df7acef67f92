package jp.enishi.analysis.hub;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import jp.enishi.query.Cite;
import jp.enishi.query.Ref;

/**
 * Ties of an organisation, or between two: how many, of which kinds, in which fields, when.
 *
 * @param agreements number of agreements
 * @param partners number of partners
 * @param undated agreements whose date is not known
 * @param first the earliest day known
 * @param last the latest day known
 * @param types by type of edge, most first; an agreement counts once in each
 * @param fields by field of cooperation; an agreement in two fields counts in both
 * @param years by year of signing, the earliest first
 * @param evidence each agreement with each partner, the earliest first, with its citations
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ties(
    int agreements,
    int partners,
    int undated,
    LocalDate first,
    LocalDate last,
    List<Count> types,
    List<Count> fields,
    List<Count> years,
    List<Evidence> evidence) {

  /** How many agreements, and which. */
  public record Count(String name, int count, List<String> agreements) {}

  /** An agreement with a partner, and where documents state it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Evidence(
      Ref partner,
      String type,
      String agreement,
      String title,
      List<String> fields,
      LocalDate since,
      String sincePrecision,
      String sincePrinted,
      LocalDate until,
      List<Cite> citations) {}

  /** Ids of all its agreements, each once. */
  List<String> ids() {
    return evidence.stream().map(Evidence::agreement).distinct().toList();
  }
}
