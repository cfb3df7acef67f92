package jp.enishi.graph;

import java.util.List;

/**
 * A party of an agreement.
 *
 * @param organization id of who it is
 * @param agreement id of the agreement
 * @param position 1, 2, … over all parties of the agreement; the first-named is 1
 * @param side japan, foreign
 * @param role null for a party in its own right; others (署名, 立会 …) are not paired
 * @param printed as printed
 * @param unit names of the parts that sign for it, as printed, joined by |; or null
 * @param unitIds ids of the parts that sign for it ({@link UnitRow})
 */
public record PartyRow(
    String organization,
    String agreement,
    int position,
    String side,
    String role,
    String printed,
    String unit,
    List<String> unitIds) {

  public PartyRow {
    unitIds = List.copyOf(unitIds);
  }
}
