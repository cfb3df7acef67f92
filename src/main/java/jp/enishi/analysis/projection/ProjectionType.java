package jp.enishi.analysis.projection;

import jp.enishi.analysis.measure.Words;

/**
 * A way to make a network of the graph; from {@code schema/projections.yml}.
 *
 * @param key its name in calls
 * @param name its name for people
 * @param vertex who or what its vertices are
 * @param edge what an edge means
 */
public record ProjectionType(String key, Words name, Words vertex, Words edge) {

  /** Organisations joined by ties. */
  public static final String TIES = "ties";

  /** Organisations and the agreements they are party to. */
  public static final String AGREEMENTS = "agreements";

  /** Local governments joined by partners abroad that they share. */
  public static final String MUNICIPALITIES = "municipalities";

  /** Partners abroad joined by local governments that they share. */
  public static final String PARTNERS = "partners";
}
