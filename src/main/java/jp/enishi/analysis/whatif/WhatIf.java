package jp.enishi.analysis.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.measure.Words;
import jp.enishi.query.Ref;

/**
 * What would move.
 *
 * @param parameters the network and the measures, enough to ask again together with the changes
 * @param changes what was assumed
 * @param before the network as it is, with the organisations that the changes name
 * @param after the network with the changes
 * @param measures for each measure what moves
 * @param notes how changes are counted
 * @param dataVersion hash of the facts in the graph
 */
public record WhatIf(
    Map<String, Object> parameters,
    Changes changes,
    Figures before,
    Figures after,
    List<Moves> measures,
    List<Words> notes,
    String dataVersion) {

  /** Figures of a network; those that are not defined are absent. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Figures(
      int organizations, int edges, int components, double largestShare, Double averageDistance) {}

  /**
   * What a measure says.
   *
   * @param moved organisations whose score or rank changes: those named in the changes, then by how
   *     far the rank moves
   * @param total how many move in all
   * @param of how many there are in the changed network
   */
  public record Moves(String measure, Words name, List<Move> moved, int total, int of) {}

  /**
   * An organisation that moves; before is absent for one that comes, after for one that goes.
   *
   * @param named whether the changes name it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Move(Ref organization, boolean named, Place before, Place after, Words words) {}

  /** Score and standard competition rank. */
  public record Place(double score, int rank) {}
}
