package jp.enishi.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * What is in the graph.
 *
 * @param organizations those with an agreement or a membership
 * @param hubs those tied most strongly
 */
public record Overview(
    long organizations,
    long agreements,
    List<Document> documents,
    long openIssues,
    List<Amount> fields,
    List<Amount> countries,
    List<Hub> hubs) {

  /** A document and the number of agreements it states. */
  public record Document(
      String id,
      String title,
      String publisher,
      String publishedOn,
      String asOf,
      long agreements) {}

  /** A number of agreements by name. */
  public record Amount(String name, long agreements) {}

  /**
   * A well connected organisation.
   *
   * @param strength weights of its ties added up: 1 for an agreement of two, 1/(n−1) a tie of n
   */
  public record Hub(
      @JsonUnwrapped Ref organization, long partners, long agreements, double strength) {}
}
