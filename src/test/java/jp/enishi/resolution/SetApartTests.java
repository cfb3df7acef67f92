package jp.enishi.resolution;

import static jp.enishi.resolution.Mentions.city;
import static jp.enishi.resolution.Mentions.municipality;
import static jp.enishi.resolution.Mentions.organization;
import static jp.enishi.resolution.Mentions.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.enishi.issue.Finding;
import jp.enishi.model.Mention;
import jp.enishi.model.OrganizationKind;
import jp.enishi.resolution.ledger.Judgement;
import jp.enishi.resolution.ledger.Ledger;
import jp.enishi.resolution.ledger.MentionRef;
import jp.enishi.resolution.match.Verdict;
import org.junit.jupiter.api.Test;

/** Two firms of one name, which a rule takes for one, and what people say about them. */
class SetApartTests {

  private static final String ID = "company-山本建設";
  private static final Mention HERE = firm("a", "1", "山本建設株式会社");
  private static final Mention THERE = firm("b", "7", "山本建設㈱");
  private static final Mention AGAIN = firm("b", "9", "山本建設");
  private static final Mention OTHER = firm("b", "9", "山本組");
  private static final Resolution BY_RULE =
      resolve(HERE, THERE, AGAIN, OTHER, city("CN", "大連市"), municipality("神奈川県", "川崎市"));

  @Test
  void whatAPersonSetsApartBecomesAnOrganizationOfItsOwn() {
    assertThat(BY_RULE.idOf(THERE)).contains(ID);
    Resolution judged = BY_RULE.judgedBy(ledger(differs(ID + "@b:7", ID)));

    assertThat(judged.idOf(THERE)).contains(ID + "@b:7");
    assertThat(judged.idOf(HERE)).contains(ID);
    assertThat(judged.idOf(AGAIN)).contains(ID);
    Organization apart = organization(judged, ID + "@b:7");
    assertThat(apart.kind()).isEqualTo(OrganizationKind.COMPANY);
    assertThat(apart.name()).isEqualTo("山本建設㈱");
    assertThat(organization(BY_RULE, ID).aliases()).contains("山本建設㈱");
    assertThat(organization(judged, ID).aliases()).contains("山本建設株式会社");
    assertThat(organization(judged, ID).aliases()).doesNotContain("山本建設㈱");
  }

  @Test
  void takenBackEverythingIsAsRulesHaveIt() {
    Resolution back =
        BY_RULE.judgedBy(
            ledger(differs(ID + "@b:7", ID), judgement(ID, ID + "@b:7", Verdict.UNSURE)));

    assertThat(back.organizations()).isEqualTo(BY_RULE.organizations());
    assertThat(back.findings()).isEqualTo(BY_RULE.findings());
    assertThat(List.of(HERE, THERE, AGAIN))
        .allMatch(each -> back.idOf(each).equals(BY_RULE.idOf(each)));
  }

  @Test
  void anotherPlaceCanJoinWhatWasSetApart() {
    Resolution judged =
        BY_RULE.judgedBy(ledger(differs(ID + "@b:7", ID + "@a:1"), same(ID + "@b:9", ID + "@b:7")));

    assertThat(judged.idOf(THERE)).isEqualTo(judged.idOf(AGAIN));
    assertThat(judged.idOf(AGAIN)).isNotEqualTo(judged.idOf(HERE));
    assertThat(judged.idOf(HERE)).contains(ID);
  }

  @Test
  void aPlaceCanBeSomebodyElses() {
    Resolution judged = BY_RULE.judgedBy(ledger(same("company-山本組", ID + "@b:7")));

    assertThat(judged.idOf(THERE)).contains("company-山本組");
    assertThat(judged.organizations()).hasSameSizeAs(BY_RULE.organizations());
  }

  @Test
  void aWholeDocumentCanBeSetApart() {
    Resolution judged = BY_RULE.judgedBy(ledger(differs(ID + "@b", ID)));

    assertThat(judged.idOf(AGAIN)).contains(ID + "@b");
    assertThat(judged.idOf(THERE)).contains(ID + "@b");
    assertThat(judged.idOf(OTHER)).contains("company-山本組");
  }

  /** 中島組 and 中嶋組 in one row. */
  @Test
  void ofTwoFormsInOneEntryOneCanBeSetApart() {
    Mention one = firm("c", "row 3", "中島組");
    Mention two = firm("c", "row 3", "㈱中嶋組");
    Resolution byRule = resolve(one, two, firm("c", "row 4", "中島組"));
    String id = byRule.idOf(one).orElseThrow();
    assertThat(byRule.idOf(two)).contains(id);
    String place = MentionRef.of(id, two).printing("㈱中嶋組").toString();

    Resolution judged = byRule.judgedBy(ledger(differs(place, id)));

    assertThat(judged.idOf(two)).contains(place);
    assertThat(judged.idOf(one)).contains(id);
    assertThat(organization(judged, id).aliases()).doesNotContain("㈱中嶋組");
  }

  @Test
  void setApartFromALocalGovernmentItHasNoCode() {
    Mention one = municipality("神奈川県", "川崎市");
    Mention two = municipality("神奈川県", "川崎市");
    String place = MentionRef.of("jp-神奈川県川崎市", two).toString();
    Resolution judged = resolve(one, two).judgedBy(ledger(differs(place, "jp-神奈川県川崎市")));

    assertThat(organization(judged, place).code()).isNull();
    assertThat(organization(judged, "jp-神奈川県川崎市").code()).isEqualTo("141305");
  }

  @Test
  void aPlaceThatIsGoneOrAllThereIsBecomesAFinding() {
    for (String place : List.of(ID + "@b:8", "cn-大連市@test")) {
      Resolution judged =
          BY_RULE.judgedBy(
              ledger(differs(place, MentionRef.read(place).orElseThrow().organization())));
      assertThat(judged.organizations()).isEqualTo(BY_RULE.organizations());
      assertThat(judged.findings()).extracting(Finding::kind).contains("judgement-lost");
    }
    assertThat(BY_RULE.judgedBy(ledger(differs(ID + "@elsewhere:1", ID))).findings())
        .isEqualTo(BY_RULE.findings());
  }

  private static Mention firm(String source, String entry, String printed) {
    return new Mention(
        source, entry, printed, printed, null, null, null, null, OrganizationKind.COMPANY);
  }

  private static Ledger ledger(Judgement... judgements) {
    return Ledger.of(List.of(judgements));
  }

  private static Judgement same(String left, String right) {
    return judgement(left, right, Verdict.SAME);
  }

  private static Judgement differs(String left, String right) {
    return judgement(left, right, Verdict.DIFFERENT);
  }

  private static Judgement judgement(String left, String right, Verdict verdict) {
    return new Judgement(
        left, right, verdict, null, "企画課", Instant.parse("2026-11-22T00:00:00Z"), "試し");
  }
}
