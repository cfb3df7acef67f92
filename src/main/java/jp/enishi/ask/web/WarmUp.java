package jp.enishi.ask.web;

import java.util.List;
import jp.enishi.ask.Answer;
import jp.enishi.ask.Questions;
import jp.enishi.cypher.WarmUps;
import jp.enishi.web.CallsInFlight;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks a few usual questions when the server is ready, so that the first question of a user finds
 * the names read, the analyser loaded and the usual queries planned.
 */
@Component("askWarmUp")
class WarmUp {

  private final Questions questions;
  private final CallsInFlight calls;

  WarmUp(Questions questions, CallsInFlight calls) {
    this.questions = questions;
    this.calls = calls;
  }

  @EventListener(ApplicationReadyEvent.class)
  void inTheBackground(ApplicationReadyEvent ready) {
    WarmUps.inTheBackground(ready, "ask-warm-up", this::ask);
  }

  private void ask() {
    calls.awaitNone();
    Answer most = questions.ask("提携先が最も多い自治体を見繕って");
    int column = most.answer() == null ? -1 : most.answer().columns().indexOf("団体");
    if (column < 0 || most.answer().rows().isEmpty()) {
      return;
    }
    Object name = most.answer().rows().get(0).get(column);
    for (String q : List.of("%sの提携先", "%sの協定", "%sと同じ相手と提携している自治体", "partners of %s")) {
      calls.awaitNone();
      questions.ask(q.formatted(name));
    }
    calls.awaitNone();
    questions.ask("中国の都市と提携している自治体");
  }
}
