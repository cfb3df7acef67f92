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

  private int calls;
  private long waited;

  CallsInFlight() {
    this(Duration.ofMinutes(1));
  }

  CallsInFlight(Duration patience) {
    this.patience = patience;
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
    notifyAll();
  }

  /** Returns when no call is being answered, or when it has waited long enough in all its calls. */
  public synchronized void awaitNone() {
    long began = System.nanoTime();
    long left = patience.toNanos() - waited;
    try {
      while (calls > 0 && left > 0) {
        wait(Math.max(1, left / 1_000_000));
        left = patience.toNanos() - waited - (System.nanoTime() - began);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    waited += System.nanoTime() - began;
  }
}
