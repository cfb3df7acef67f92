package jp.enishi.analysis.hub;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.measure.Words;
import jp.enishi.query.CoPartner;
import jp.enishi.query.Coverage;
import jp.enishi.query.Ref;

/**
 * The analysis of one organisation or of a pair.
 *
 * @param parameters enough to ask again
 * @param organizations the one, or the two, each for itself
 * @param pair what is between the two; absent for one
 * @param story all of it in sentences made from the figures
 * @param notes what the figures rest on
 * @param dataVersion hash of the facts in the graph
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hub(
    Map<String, Object> parameters,
    List<Member> organizations,
    Pair pair,
    List<Sentence> story,
    List<Words> notes,
    String dataVersion) {

  /**
   * An organisation as a hub.
   *
   * @param betweenness its rank with councils left out, weighted and included
   * @param removals what would break without it, with councils left out and included
   * @param sources its rank in betweenness (councils left out) without each document
   * @param coPartners who else has its partners, those who share most first
   * @param coPartnersTotal how many there are
   * @param units departments that signed, with their agreements
   * @param coverage for each kind of tie, whether it was looked into
   */
  public record Member(
      Ref organization,
      Ties ties,
      List<Place> betweenness,
      List<Removal> removals,
      List<SourceShare> sources,
      List<CoPartner> coPartners,
      long coPartnersTotal,
      List<UnitShare> units,
      Coverage coverage) {}

  /**
   * The tie between two.
   *
   * @param roles what it holds together, with councils left out and included
   * @param shared organisations that both are tied to
   * @param units departments of either that signed
   */
  public record Pair(Ties ties, List<PairRole> roles, List<Ref> shared, List<UnitShare> units) {}

  /**
   * Rank in a network.
   *
   * @param councils out, weighted or included
   * @param score null when it is not in that network
   * @param rank null when it is not
   * @param of how many are in the network
   */
  public record Place(String councils, Words words, Double score, Integer rank, int of) {}

  /**
   * What a tie holds together in a network.
   *
   * @param tied whether the two are neighbours in it
   * @param edgeBetweenness share of shortest ways that use it, with its rank among all edges
   * @param bridge whether there is no other way between the two
   * @param distanceWithout steps between the two without it; absent when there is no way
   * @param without what would break
   */
  public record PairRole(
      String councils,
      boolean tied,
      Place edgeBetweenness,
      boolean bridge,
      Integer distanceWithout,
      Removal without) {}

  /**
   * A document.
   *
   * @param alone agreements of the organisation that no other document states
   * @param rank what its rank would be without it; the last when it would have no tie at all
   * @param losesAll whether it would have no tie at all
   */
  public record SourceShare(
      String document, String title, List<String> alone, Integer rank, boolean losesAll) {}

  /** A department of an organisation, with the agreements it signed. */
  public record UnitShare(String id, String name, String organization, List<String> agreements) {}
}
