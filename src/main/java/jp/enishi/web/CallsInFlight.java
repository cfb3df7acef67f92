package jp.enishi.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts the calls that are being answered, so that what a server does ahead of its users does not
 * take the processor from one who already waits.
 */
@Component
public class CallsInFlight extends OncePerRequestFilter {

  /** In all, so that a call that stays open does not keep the rest from being done. */
  private final Duration patience;

  /** A page that is being loaded makes many calls with short breaks between them. */
  private final Duration quiet;

  private int calls;
  private long waited;
  private Long ended;

  CallsInFlight() {
    this(Duration.ofMinutes(1), Duration.ofMillis(500));
  }

  CallsInFlight(Duration patience, Duration quiet) {
    this.patience = patience;
    this.quiet = quiet;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    count(1);
    try {
      chain.doFilter(request, response);
    } finally {
      count(-1);
    }
  }

  private synchronized void count(int more) {
    calls += more;
    ended = System.nanoTime();
    notifyAll();
  }

  /**
   * Returns when no call is being answered nor was a moment ago, or when it has waited long enough
   * in all its calls.
   */
  public synchronized void awaitNone() {
    long began = System.nanoTime();
    long left = patience.toNanos() - waited;
    try {
      while (left > 0 && (calls > 0 || untilQuiet() > 0)) {
        wait(Math.max(1, (calls > 0 ? left : Math.min(left, untilQuiet())) / 1_000_000));
        left = patience.toNanos() - waited - (System.nanoTime() - began);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    waited += System.nanoTime() - began;
  }

  private long untilQuiet() {
    return ended == null ? 0 : quiet.toNanos() - (System.nanoTime() - ended);
  }
}
