package jp.enishi.pipeline;

import jp.enishi.cypher.WarmUps;
import jp.enishi.report.MeetingPacks;
import jp.enishi.report.PackFormat;
import jp.enishi.web.CallsInFlight;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads what sets the meeting pack once a server is ready, so that the first one comes sooner. */
@Component
class PacksAhead {

  private final CallsInFlight calls;

  PacksAhead(CallsInFlight calls) {
    this.calls = calls;
  }

  @EventListener(ApplicationReadyEvent.class)
  void inTheBackground(ApplicationReadyEvent ready) {
    WarmUps.inTheBackground(
        ready,
        "packs-ahead",
        () -> {
          for (PackFormat format : PackFormat.values()) {
            calls.awaitNone();
            MeetingPacks.rehearse(format);
          }
        });
  }
}
