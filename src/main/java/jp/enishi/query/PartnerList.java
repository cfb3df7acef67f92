package jp.enishi.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import jp.enishi.web.Page;

/**
 * A part of the partners of an organisation, what they rest on, and how to narrow them.
 *
 * @param standing who was asked for, and who stood for it on the day asked for
 */
public record PartnerList(
    @JsonUnwrapped Page<Partner> page, Coverage coverage, Facets facets, Standing standing) {

  /**
   * A partner with every tie to it.
   *
   * @param count number of agreements
   * @param first the earliest date known
   * @param last the latest date known
   */
  public record Partner(
      Ref organization,
      long count,
      List<String> fields,
      LocalDate first,
      LocalDate last,
      List<Tie> ties) {}

  /**
   * One agreement that ties the two.
   *
   * @param weight 1 for two parties, 1/(n−1) for n
   * @param inheritance how it came to the organisation asked for, when that did not sign it
   */
  public record Tie(
      String type,
      String agreement,
      String title,
      List<String> fields,
      LocalDate since,
      String sincePrecision,
      String sincePrinted,
      LocalDate until,
      double weight,
      List<Cite> citations,
      Inheritance inheritance) {}

  /** For each way to narrow, the values and the number of partners, the other filters applied. */
  public record Facets(List<Facet> types, List<Facet> fields, List<Facet> countries) {}
}
