package jp.enishi.pipeline;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The page's port is taken. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
    return new FailureAnalysis(
        "ポート %d は、別のプログラムが使用中です。".formatted(cause.getPort()),
        "そのプログラムを終了するか、--server.port=%d のように別のポートを指定してください。".formatted(cause.getPort() + 1),
        cause);
  }
}
