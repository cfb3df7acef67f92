package jp.enishi.cypher;

/**
 * A kind of organisation.
 *
 * @param label its label in the graph, beside {@code :Organization}
 * @param ja Japanese caption
 * @param en English caption
 * @param place whether it is a place with a position on the map
 */
public record OrganizationType(String label, String ja, String en, boolean place) {}
