package jp.enishi.graph;

/**
 * A part of an organisation that signs or runs something.
 *
 * @param organization id of the organisation to which it belongs
 */
public record UnitRow(String id, String name, String organization) {}
