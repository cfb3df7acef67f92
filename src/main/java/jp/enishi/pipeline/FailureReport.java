package jp.enishi.pipeline;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on standard error, in two lines and without a stack trace, why the start failed. */
final class FailureReport implements FailureAnalysisReporter {

  @Override
  public void report(FailureAnalysis analysis) {
    System.err.println("エラー: " + analysis.getDescription());
    if (analysis.getAction() != null && !analysis.getAction().isBlank()) {
      System.err.println(analysis.getAction());
    }
  }
}
