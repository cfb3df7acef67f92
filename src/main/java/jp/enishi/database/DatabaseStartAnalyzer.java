package jp.enishi.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Brings the words of {@link DatabaseStartFailed} to whoever started the program. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseStartAnalyzer extends AbstractFailureAnalyzer<DatabaseStartFailed> {

  @Override
  protected FailureAnalysis analyze(Throwable root, DatabaseStartFailed cause) {
    return new FailureAnalysis(cause.getMessage(), cause.advice(), cause);
  }
}
