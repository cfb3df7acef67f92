package jp.enishi.resolution;

import static jp.enishi.resolution.Mentions.city;
import static jp.enishi.resolution.Mentions.municipality;
import static jp.enishi.resolution.Mentions.region;
import static jp.enishi.resolution.Mentions.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.enishi.issue.Finding;
import jp.enishi.model.Mention;
import jp.enishi.resolution.ledger.Judgement;
import jp.enishi.resolution.ledger.Ledger;
import jp.enishi.resolution.match.Verdict;
import org.junit.jupiter.api.Test;

class JudgedTests {

  private static final Mention JEJU = region("KR", "済州特別自治道");
  private static final Mention MISPRINT = region("KR", "済洲特別自治道");
  private static final Mention DALIAN = city("CN", "大連市");
  private static final Mention KAWASAKI = municipality("神奈川県", "川崎市");
  private static final Mention YOKOHAMA = municipality("神奈川県", "横浜市");
  private static final Resolution BY_RULE = resolve(JEJU, MISPRINT, DALIAN, KAWASAKI, YOKOHAMA);

  @Test
  void joinsWhatAPersonJudgedOne() {
    Resolution judged = BY_RULE.judgedBy(ledger(same("kr-済洲特別自治道", "kr-済州特別自治道")));
    assertThat(judged.idOf(MISPRINT)).contains("kr-済州特別自治道");
    assertThat(judged.organizations())
        .filteredOn(each -> each.id().equals("kr-済州特別自治道"))
        .singleElement()
        .satisfies(each -> assertThat(each.aliases()).contains("済洲特別自治道"));
    assertThat(judged.findings()).extracting(Finding::kind).doesNotContain("similar-name");
  }

  @Test
  void theLastJudgementOfAPairHolds() {
    Resolution back =
        BY_RULE.judgedBy(
            ledger(
                same("kr-済州特別自治道", "kr-済洲特別自治道"),
                judgement("kr-済洲特別自治道", "kr-済州特別自治道", Verdict.UNSURE)));
    assertThat(back.organizations()).isEqualTo(BY_RULE.organizations());
    assertThat(back.findings()).isEqualTo(BY_RULE.findings());
    assertThat(back.idOf(MISPRINT)).isEqualTo(BY_RULE.idOf(MISPRINT));
  }

  @Test
  void judgingTwoDifferentSettlesTheDoubt() {
    Resolution judged =
        BY_RULE.judgedBy(ledger(judgement("kr-済州特別自治道", "kr-済洲特別自治道", Verdict.DIFFERENT)));
    assertThat(judged.organizations()).isEqualTo(BY_RULE.organizations());
    assertThat(judged.findings()).extracting(Finding::kind).doesNotContain("similar-name");
  }

  @Test
  void appliesNothingOfAGroupThatContradictsItself() {
    List<Judgement> rows =
        new ArrayList<>(
            List.of(
                same("kr-済州特別自治道", "kr-済洲特別自治道"),
                same("kr-済洲特別自治道", "cn-大連市"),
                judgement("kr-済州特別自治道", "cn-大連市", Verdict.DIFFERENT)));
    Resolution judged = BY_RULE.judgedBy(Ledger.of(rows));
    assertThat(judged.organizations()).isEqualTo(BY_RULE.organizations());
    assertThat(judged.findings()).extracting(Finding::kind).contains("judgement-conflict");
    Collections.reverse(rows);
    assertThat(BY_RULE.judgedBy(Ledger.of(rows)).findings()).isEqualTo(judged.findings());
  }

  @Test
  void neverJoinsTwoCodes() {
    Resolution judged = BY_RULE.judgedBy(ledger(same("jp-神奈川県川崎市", "jp-神奈川県横浜市")));
    assertThat(judged.organizations()).isEqualTo(BY_RULE.organizations());
    assertThat(judged.findings())
        .filteredOn(each -> each.kind().equals("judgement-conflict"))
        .singleElement()
        .satisfies(each -> assertThat(each.message()).contains("団体コードの異なる"));
  }

  private static Ledger ledger(Judgement... judgements) {
    return Ledger.of(List.of(judgements));
  }

  private static Judgement same(String left, String right) {
    return judgement(left, right, Verdict.SAME);
  }

  private static Judgement judgement(String left, String right, Verdict verdict) {
    return new Judgement(
        left, right, verdict, null, "企画課", Instant.parse("2026-11-22T00:00:00Z"), "試し");
  }
}
