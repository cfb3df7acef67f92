package jp.enishi.analysis.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.ranking.Caveat;
import jp.enishi.query.Facet;
import jp.enishi.query.PartnerList;
import jp.enishi.query.Ref;
import jp.enishi.query.Standing;
import jp.enishi.query.TieCoverage;

/**
 * Two or three organisations side by side.
 *
 * @param organizations in the order asked for
 * @param shared for each group of them, how many partners just these have; the largest group first
 * @param partners everybody who is a partner of one of them, those of most of them first
 * @param types partners by type of tie
 * @param fields partners by field of cooperation
 * @param councils standing bodies that one of them belongs to, those of most of them first
 * @param measures where each stands by every measure of organisations
 */
public record Comparison(
    List<Side> organizations,
    List<Group> shared,
    List<CommonPartner> partners,
    List<Breakdown> types,
    List<Breakdown> fields,
    List<CommonCouncil> councils,
    List<Measured> measures,
    List<Caveat> caveats,
    Map<String, Object> parameters,
    String dataVersion,
    String programVersion) {

  /**
   * One of the organisations.
   *
   * @param organization who was asked for
   * @param standing who stood for it on the day
   * @param vertex the id under which it is in the network; null when it is not in it
   * @param partners how many it has
   * @param agreements how many agreements with them
   * @param only how many partners none of the others has
   * @param timeline its agreements, the earliest first, those of unknown date last
   * @param coverage for each kind of tie, whether it was looked into
   */
  public record Side(
      Ref organization,
      Standing standing,
      String vertex,
      int partners,
      int agreements,
      int only,
      List<Facet> types,
      List<Facet> fields,
      List<Facet> countries,
      List<Event> timeline,
      List<TieCoverage> coverage) {}

  /** An agreement in a time line. */
  public record Event(
      String agreement,
      String title,
      String type,
      List<String> fields,
      LocalDate since,
      String sincePrecision,
      String sincePrinted,
      LocalDate until,
      List<Ref> partners) {}

  /** How many partners just these have in common. */
  public record Group(List<String> of, int partners) {}

  /**
   * A partner of some of them.
   *
   * @param of ids of those whose partner it is
   * @param ties what joins it with each of them, with citations
   */
  public record CommonPartner(Ref organization, List<String> of, List<Ties> ties) {}

  /** What joins a partner with one of them. */
  public record Ties(String with, List<PartnerList.Tie> ties) {}

  /**
   * Partners by one type of tie or in one field.
   *
   * @param shared how many partners at least two of them have in it
   * @param counts by id, how many partners each has in it
   */
  public record Breakdown(String name, int shared, Map<String, Integer> counts) {}

  /** A standing body that some of them belong to. */
  public record CommonCouncil(Ref organization, List<String> of) {}

  /**
   * Where they stand by one measure.
   *
   * @param of how many organisations are ranked
   * @param places by id; missing where it is not in the network
   */
  public record Measured(
      String measure, Words name, Words meaning, int of, Map<String, Place> places) {}
}
