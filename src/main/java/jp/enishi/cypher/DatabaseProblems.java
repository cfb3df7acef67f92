package jp.enishi.cypher;

import jp.enishi.web.Problem;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a reader is told when the database does not answer, or refuses a query. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseProblems {

  @ExceptionHandler
  ProblemDetail refused(QueryRefused e) {
    return Problem.of(HttpStatus.BAD_REQUEST, "実行できない問い合わせです", e.getMessage());
  }

  /** Whoever asked did nothing wrong: the graph is large, or the machine busy. */
  @ExceptionHandler
  ProblemDetail stopped(LimitReached e) {
    return e.isLate()
        ? Problem.of(HttpStatus.GATEWAY_TIMEOUT, "時間内に答えられませんでした", e.getMessage())
        : Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "答えが大きすぎます", e.getMessage());
  }

  @ExceptionHandler({
    ServiceUnavailableException.class,
    SessionExpiredException.class,
    AuthenticationException.class
  })
  ProblemDetail unreachable(Neo4jException e) {
    return Problem.of(
        HttpStatus.SERVICE_UNAVAILABLE,
        "データベースに接続できません",
        "データベースが動いているか、接続先と認証の設定を確かめて、しばらくしてからもう一度お試しください。");
  }
}
