package jp.enishi.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is refused or has no rows leads on to a question that can be answered. */
class NearestQuestionsTests {

  private static final Vocabulary SHIPPED = ShippedVocabulary.load();

  @Test
  void aWardLeadsToItsCity() {
    assertThat(offered("川崎市中原区の提携先")).containsExactly("川崎市の提携先");
  }

  @Test
  void aTradeLeadsToTheQuestionWithoutIt() {
    assertThat(offered("保険会社と提携している市")).containsExactly("会社と提携している市", "会社の一覧");
    assertThat(offered("insurance companies partnering with Kawasaki"))
        .contains("companies partnering with kawasaki");
  }

  @Test
  void anUnknownWordBesideANameLeadsToWhatIsAskedOfTheName() {
    assertThat(offered("川崎市のゴルフ場")).contains("神奈川県川崎市と提携している団体");
  }

  @Test
  void everythingOfferedIsUnderstood() {
    for (String q : List.of("川崎市中原区の提携先", "保険会社と提携している市", "川崎市のゴルフ場", "2040年に結ばれる協定", "霧峰山市の提携先")) {
      assertThat(offered(q))
          .as(q)
          .isNotEmpty()
          .allMatch(each -> Understanding.of(each, SHIPPED).outcome().refusal() == null);
    }
  }

  @Test
  void whatIsYetToComeIsNotAskedOfDocuments() {
    assertThat(refusal("2040年に結ばれる協定").code()).isEqualTo("out-of-scope");
    assertThat(Understanding.of("2030年に周年を迎える協定", SHIPPED).outcome().refusal()).isNull();
  }

  @Test
  void anEndWithinSomeYearsIsOneToCome() {
    Meaning meaning = Understanding.of("3年以内に期限が来る協定", SHIPPED).outcome().meaning();

    assertThat(meaning.intent).isEqualTo(Intent.LAPSING);
    assertThat(meaning.time.from()).isEqualTo("2026-11-22");
    assertThat(meaning.time.to()).isEqualTo("2029-11-22");
  }

  @Test
  void oneThatIsNoMoreLeadsToItsSuccessor() {
    Meaning asked = Understanding.of("浦和市の提携先", SHIPPED).outcome().meaning();

    assertThat(FollowUps.of(asked, Wording.in(true), SHIPPED))
        .first()
        .isEqualTo("埼玉県さいたま市と提携している団体");
  }

  @Test
  void anotherReadingOfANameAbroadIsTheOneOfTheGraph() {
    for (String q : List.of("プサンの提携先", "partners of Pusan", "釜山の提携先")) {
      Meaning asked = Understanding.of(q, SHIPPED).outcome().meaning();
      assertThat(asked.names).as(q).extracting(Name::name).containsExactly("釜山広域市");
      assertThat(asked.names).allMatch(Name::known);
    }
  }

  @Test
  void aCityAbroadThatTwoCountriesHaveIsAskedBack() {
    assertThat(refusal("オークランド市の提携先").code()).isEqualTo("ambiguous-name");
  }

  @Test
  void rankingIsByAgreementsWhereTheseAreCounted() {
    assertThat(Understanding.of("協定件数が最も多い県", SHIPPED).outcome().meaning().byAgreements).isTrue();
    assertThat(Understanding.of("提携先が最も多い県", SHIPPED).outcome().meaning().byAgreements).isFalse();
    assertThat(
            Understanding.of("top 10 prefectures by number of agreements", SHIPPED)
                .outcome()
                .meaning()
                .byAgreements)
        .isTrue();
  }

  private static Refusal refusal(String q) {
    return Understanding.of(q, SHIPPED).outcome().refusal();
  }

  private static List<String> offered(String q) {
    return refusal(q).choices().stream().map(Refusal.Choice::q).toList();
  }
}
