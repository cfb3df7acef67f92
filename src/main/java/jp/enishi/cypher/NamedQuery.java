package jp.enishi.cypher;

import java.util.List;

/**
 * A Cypher file of the catalogue.
 *
 * @param name its place below {@code cypher/}, without ending: {@code queries/organization/search}
 * @param asks the question it answers
 * @param params the parameters it takes, without {@code $}
 * @param returns what its columns are, in words
 * @param severity of a check: error, warning or note; null for what is no check
 * @param text the whole file, header included
 */
public record NamedQuery(
    String name, String asks, List<String> params, String returns, String severity, String text) {

  public NamedQuery {
    params = List.copyOf(params);
  }
}
