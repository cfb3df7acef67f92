package jp.enishi.cypher;

import java.util.List;

/**
 * A kind of tie between organisations.
 *
 * @param edge type of the edge in the graph
 * @param ja Japanese caption
 * @param en English caption
 * @param forward how it reads from start to end, in Japanese and English
 * @param backward how it reads from end to start
 * @param from labels its start may have; empty when any
 * @param to labels its end may have; empty when any
 * @param agreementKinds kinds of agreement from which it is derived
 * @param pair whether it is derived for a pair of parties; false for membership of a body
 */
public record TieType(
    String edge,
    String ja,
    String en,
    Reading forward,
    Reading backward,
    List<String> from,
    List<String> to,
    List<String> agreementKinds,
    boolean pair) {

  public TieType {
    from = from == null ? List.of() : List.copyOf(from);
    to = to == null ? List.of() : List.copyOf(to);
    agreementKinds = agreementKinds == null ? List.of() : List.copyOf(agreementKinds);
  }

  /** One reading direction in both languages. */
  public record Reading(String ja, String en) {}
}
