package jp.enishi.analysis.projection;

import java.time.LocalDate;
import java.util.List;

/**
 * One of the facts behind an edge of a projection.
 *
 * @param type type of edge in the graph; in the two-mode network the kind of the agreement; {@link
 *     #SHARED} where two ends share a partner
 * @param agreements ids of the agreements that make it: one, or those of both ends with the partner
 *     they share; none for a membership that no agreement states
 * @param via id of the council or of the shared partner through which the two ends are joined; null
 *     when they are joined directly
 * @param fields fields of cooperation
 * @param since day it was signed, the first possible one when less is known; null when unknown
 * @param until last day; null when none is known
 * @param weight what it adds to the weight of the edge
 * @param documents ids of the documents that state it
 * @param confidence of the surest reading that states it: 1 where it stands in a table or card,
 *     less where it was only read out of prose
 */
public record Tie(
    String type,
    List<String> agreements,
    String via,
    List<String> fields,
    LocalDate since,
    LocalDate until,
    double weight,
    List<String> documents,
    double confidence) {

  /** Two ends that share a partner. */
  public static final String SHARED = "shared";
}
