package jp.enishi.pipeline;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A Neo4j does not answer, or not to us, or fails inside (a disk that fills up, say). */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Neo4jServerAnalyzer extends AbstractFailureAnalyzer<Neo4jException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, Neo4jException cause) {
    if (cause instanceof AuthenticationException) {
      return new FailureAnalysis(
          "Neo4j にログインできません: " + cause.getMessage(),
          "SPRING_NEO4J_AUTHENTICATION_USERNAME と SPRING_NEO4J_AUTHENTICATION_PASSWORD を確かめてください。",
          cause);
    }
    if (cause instanceof ServiceUnavailableException) {
      return new FailureAnalysis(
          "Neo4j に接続できません: " + cause.getMessage(),
          "Neo4j が起動していることと、--neo4j-uri のアドレスを確かめてください。",
          cause);
    }
    FailureAnalysis busy = BusyDatabase.analyze(cause);
    if (busy != null) {
      return busy;
    }
    if (cause instanceof DatabaseException) {
      return new FailureAnalysis(
          "データベースの内部で誤りが起きました: " + cause.getMessage(),
          "ディスクの空きを確かめ、Enishi を起動し直して、もう一度実行してください。詳しくはデータディレクトリーの"
              + " neo4j/logs/debug.log にあります。",
          cause);
    }
    return null;
  }
}
