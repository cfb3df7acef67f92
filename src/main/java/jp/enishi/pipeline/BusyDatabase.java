package jp.enishi.pipeline;

import java.util.concurrent.TimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A database that is there and has too much to do: waiting for it has ended, or it gave up. */
final class BusyDatabase {

  private BusyDatabase() {}

  /** What to tell about such a failure; null for any other. */
  static FailureAnalysis analyze(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (isBusy(each)) {
        return new FailureAnalysis(
            "データベースの答えが時間内に返りませんでした。", "計算機がほかの仕事で混んでいないか確かめ、しばらくしてからもう一度実行してください。", each);
      }
    }
    return null;
  }

  /** The driver tells of a connection that it waited for in vain by an exception of Java's own. */
  private static boolean isBusy(Throwable failure) {
    return failure instanceof TimeoutException
        || failure instanceof TransientException
        || failure instanceof Neo4jException known
            && (String.valueOf(known.code()).contains("TransactionTimedOut")
                || String.valueOf(known.getMessage()).startsWith("Unable to acquire connection"));
  }
}
