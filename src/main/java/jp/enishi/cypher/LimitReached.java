package jp.enishi.cypher;

import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The database stopped a query because it took too long or too much memory; the message says so in
 * Japanese, and what to do.
 */
public final class LimitReached extends QueryRefused {

  private final boolean late;

  private LimitReached(boolean late, String message, Neo4jException cause) {
    super(message);
    initCause(cause);
    this.late = late;
  }

  /** Whether a failure is one of those, so that it can be {@link #by told}. */
  static boolean isBehind(Neo4jException e) {
    return isLate(e) || isLarge(e);
  }

  /**
   * What to tell about such a failure.
   *
   * @param seconds after which a query is stopped
   */
  static LimitReached by(Neo4jException e, long seconds) {
    String happened = isLarge(e) ? "答えを作るのに使える記憶域（メモリー）を超えました。" : seconds + " 秒以内に終わりませんでした。";
    String advice =
        isLarge(e)
            ? "条件を加えて範囲を狭めてください（Cypher では LIMIT も使えます）。"
            : "条件を加えて範囲を狭めるか、混み合っていないときにもう一度お試しください。";
    return new LimitReached(!isLarge(e), happened + advice, e);
  }

  /** True for time, false for memory. */
  boolean isLate() {
    return late;
  }

  private static boolean isLate(Neo4jException e) {
    return e.code() != null && e.code().contains("TransactionTimedOut");
  }

  private static boolean isLarge(Neo4jException e) {
    return e.code() != null && e.code().contains("Memory");
  }
}
