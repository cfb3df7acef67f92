package jp.enishi.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Makes problem details (RFC 9457) in the one form that the product answers with. */
public final class Problem {

  private Problem() {}

  /**
   * A problem.
   *
   * @param title what happened, in Japanese ({@link Sentences} has the English)
   * @param detail what to do about it, in Japanese
   */
  public static ProblemDetail of(HttpStatus status, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return problem;
  }
}
