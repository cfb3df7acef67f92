package jp.enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CallsInFlightTests {

  @Test
  void whatIsDoneAheadWaitsUntilTheCallIsAnswered() throws Exception {
    CallsInFlight calls = new CallsInFlight(Duration.ofHours(1), Duration.ZERO);
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    Thread call = new Thread(() -> answered(calls, asked, answer));
    call.start();
    asked.await();
    Thread ahead = new Thread(calls::awaitNone);
    ahead.start();
    while (ahead.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    answer.countDown();
    ahead.join();
    call.join();
    assertThat(ahead.isAlive()).isFalse();
  }

  @Test
  void nobodyWaitsWhereNobodyAsks() {
    new CallsInFlight(Duration.ofHours(1), Duration.ZERO).awaitNone();
  }

  @Test
  void aPageThatIsBeingLoadedIsWaitedForBetweenItsCalls() throws Exception {
    CallsInFlight calls = new CallsInFlight(Duration.ofHours(1), Duration.ofHours(1));
    calls.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (q, a) -> {});
    Thread ahead = new Thread(calls::awaitNone);
    ahead.start();
    while (ahead.isAlive() && ahead.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    assertThat(ahead.isAlive()).isTrue();
    ahead.interrupt();
    ahead.join();
  }

  @Test
  void aCallThatStaysOpenIsNotWaitedForForever() throws Exception {
    CallsInFlight calls = new CallsInFlight(Duration.ZERO, Duration.ZERO);
    calls.doFilter(
        new MockHttpServletRequest(),
        new MockHttpServletResponse(),
        (request, response) -> calls.awaitNone());
  }

  private static void answered(CallsInFlight calls, CountDownLatch asked, CountDownLatch answer) {
    try {
      calls.doFilter(
          new MockHttpServletRequest(),
          new MockHttpServletResponse(),
          (request, response) -> {
            asked.countDown();
            try {
              answer.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
