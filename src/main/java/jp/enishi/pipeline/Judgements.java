package jp.enishi.pipeline;

import jp.enishi.resolution.ledger.Judgement;
import jp.enishi.resolution.ledger.Ledger;
import jp.enishi.resolution.ledger.LedgerFile;
import org.springframework.stereotype.Component;

/** The ledger in force: what comes with the facts, and behind it what was judged here. */
@Component
class Judgements {

  private final LedgerFile own;

  Judgements(ReviewSettings settings) {
    this.own = new LedgerFile(settings.ledger());
  }

  Ledger ledger() {
    return LedgerFile.shipped().and(own.read().all());
  }

  void append(Judgement judgement) {
    own.append(judgement);
  }
}
