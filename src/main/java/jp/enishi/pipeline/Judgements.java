package jp.enishi.pipeline;

import jp.enishi.issue.LedgerSettings;
import jp.enishi.resolution.ledger.Judgement;
import jp.enishi.resolution.ledger.JudgementFile;
import jp.enishi.resolution.ledger.Ledger;
import org.springframework.stereotype.Component;

/** The ledger in force: what comes with the facts, and behind it what was judged here. */
@Component
class Judgements {

  private final JudgementFile file;

  Judgements(LedgerSettings settings) {
    this.file = new JudgementFile(settings.directory());
  }

  Ledger ledger() {
    return file.read();
  }

  void append(Judgement judgement) {
    file.append(judgement);
  }
}
