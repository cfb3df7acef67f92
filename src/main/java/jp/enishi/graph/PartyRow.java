package jp.enishi.graph;

/**
 * A party of an agreement.
 *
 * @param organization id of who it is
 * @param agreement id of the agreement
 * @param position 1, 2, … over all parties of the agreement; the first-named is 1
 * @param side japan, foreign
 * @param role null for a party in its own right; others (署名, 立会 …) are not paired
 * @param printed as printed
 * @param unit name of the part that signs for it, or null
 * @param unitId id of that part ({@link UnitRow}), or null
 */
public record PartyRow(
    String organization,
    String agreement,
    int position,
    String side,
    String role,
    String printed,
    String unit,
    String unitId) {}
