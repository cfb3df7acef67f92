package jp.enishi.cypher;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** What a server does behind its users' back once it is ready, so that they wait less. */
public final class WarmUps {

  private static final Logger LOG = LoggerFactory.getLogger(WarmUps.class);

  private WarmUps() {}

  /**
   * Runs it in a thread of its own, on a server only: a command has no users who come next. Any
   * failure is left to the call that really needs the answer.
   *
   * @param name of the thread
   */
  public static void inTheBackground(ApplicationReadyEvent ready, String name, Runnable work) {
    if (!(ready.getApplicationContext() instanceof WebServerApplicationContext)) {
      return;
    }
    Thread thread = new Thread(() -> run(work), name);
    thread.setDaemon(true);
    thread.start();
  }

  private static void run(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.debug("Warm-up stopped", e);
    }
  }
}
