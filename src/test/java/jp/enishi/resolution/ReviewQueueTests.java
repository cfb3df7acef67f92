package jp.enishi.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.OrganizationKind;
import jp.enishi.resolution.ledger.Judgement;
import jp.enishi.resolution.ledger.Ledger;
import jp.enishi.resolution.match.KnownOrganization;
import jp.enishi.resolution.match.NameSearch;
import jp.enishi.resolution.match.PairJudge;
import jp.enishi.resolution.match.Verdict;
import org.junit.jupiter.api.Test;

class ReviewQueueTests {

  private static final List<KnownOrganization> KNOWN =
      List.of(korean("kr-済州特別自治道", "済州特別自治道"), korean("kr-済洲特別自治道", "済洲特別自治道"));
  private static final NameSearch SEARCH =
      new NameSearch(
          new PairJudge(LocalGovernments.load(), Countries.load()), LocalGovernments.load(), KNOWN);

  private final List<Judgement> ledger = new ArrayList<>();

  @Test
  void holdsAPairUntilAPersonCallsItOneOrTwo() {
    assertThat(waiting()).singleElement().extracting(ReviewCase::held).isNull();
    say(Verdict.DIFFERENT, "綴りの違う二つの道");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void aPairTakenBackOrLeftOpenWaitsWithWhatWasSaid() {
    say(Verdict.SAME, "誤記");
    say(Verdict.UNSURE, "取り消し");
    assertThat(waiting())
        .singleElement()
        .satisfies(each -> assertThat(each.held().note()).isEqualTo("取り消し"));
  }

  private List<ReviewCase> waiting() {
    return ReviewQueue.of(SEARCH, KNOWN, Ledger.of(ledger));
  }

  private void say(Verdict verdict, String note) {
    ledger.add(
        new Judgement(
            "kr-済州特別自治道",
            "kr-済洲特別自治道",
            verdict,
            null,
            "企画課",
            Instant.parse("2026-11-01T00:00:00Z"),
            note));
  }

  private static KnownOrganization korean(String id, String name) {
    return new KnownOrganization(
        id, name, OrganizationKind.FOREIGN_REGION, List.of(), null, null, "KR", null);
  }
}
