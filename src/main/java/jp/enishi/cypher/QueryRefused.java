package jp.enishi.cypher;

/** A query that a reader wrote is not run; the message says why, in Japanese. */
public class QueryRefused extends RuntimeException {

  /** With what is wrong and what to do. */
  public QueryRefused(String message) {
    super(message);
  }
}
