package jp.enishi.pipeline;

import jp.enishi.resolution.ledger.Judgement;
import jp.enishi.resolution.ledger.JudgementFile;
import jp.enishi.resolution.ledger.Ledger;
import org.springframework.stereotype.Component;

/** The ledger in force: what comes with the facts, and behind it what was judged here. */
@Component
class Judgements {

  private final JudgementFile own;

  Judgements(ReviewSettings settings) {
    this.own = new JudgementFile(settings.ledger());
  }

  Ledger ledger() {
    return JudgementFile.shipped().and(own.read().all());
  }

  void append(Judgement judgement) {
    own.append(judgement);
  }
}
