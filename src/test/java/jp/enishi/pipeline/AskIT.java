package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.enishi.EnishiApplication;
import jp.enishi.ask.Answer;
import jp.enishi.ask.Questions;
import jp.enishi.cypher.NamedQuery;
import jp.enishi.cypher.ReadOnlyCypher;
import jp.enishi.support.NeedsNeo4j;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;

/** Questions in words, asked of the graph that a fresh start serves. */
@NeedsNeo4j(NeedsNeo4j.SHIPPED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
    classes = EnishiApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE)
class AskIT {

  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

  @Autowired private Load load;
  @Autowired private Questions questions;
  @Autowired private ReadOnlyCypher cypher;

  @BeforeAll
  void loadShippedFacts() {
    load.from(Optional.empty(), NOWHERE, NOWHERE);
  }

  /** As the survey lists them; ShippedGraphIT counts the same in the graph. */
  @Test
  void kawasakiAndShenyangHaveFiveAgreementsInFields() {
    Answer answer = questions.ask("川崎市と瀋陽市の分野別協定");
    assertThat(answer.understoodAs().question()).isEqualTo("agreements");
    assertThat(answer.count()).isEqualTo(5);
    assertThat(answer.sources()).extracting(Answer.RowSource::row).contains(0, 1, 2, 3, 4);
  }

  @Test
  void sapporoIsAPartnerOfShenyangBesidesKawasaki() {
    assertThat(column(questions.ask("川崎市のほかに瀋陽市と提携している自治体は"), "団体"))
        .contains("札幌市")
        .doesNotContain("川崎市", "瀋陽市");
  }

  @Test
  void shenyangIsSharedByKawasakiAndSapporo() {
    assertThat(
            column(questions.ask("partners shared by Kawasaki City and Sapporo"), "organization"))
        .contains("瀋陽市");
  }

  @Test
  void sixteenBelongToTheCouncilOfToyama() {
    assertThat(column(questions.ask("ワンチームとやま連携推進本部の構成団体"), "団体"))
        .hasSize(16)
        .contains("富山県", "舟橋村");
  }

  /** Without a condition only the first are read, by the counts that are kept; else all ties. */
  @ParameterizedTest
  @ValueSource(strings = {"提携先が最も多い自治体", "提携先が最も多い企業", "提携先が多い市トップ5", "協定件数が最も多い自治体", "協定の多い県トップ5"})
  void aRankingByKeptCountsIsThatOfAllTies(String q) {
    Answer kept = questions.ask(q);
    Map<String, Object> nowhere = new HashMap<>(kept.parameters());
    nowhere.put("notCountries", List.of("no such country"));
    var read = cypher.runOfCatalogue(shown(kept), nowhere);
    assertThat(read.rows()).isNotEmpty();
    assertThat(firstColumns(kept.answer().rows())).isEqualTo(firstColumns(read.rows()));
  }

  /** Rank, organisation and numbers; in lists the order is free. */
  private static List<List<Object>> firstColumns(List<List<Object>> rows) {
    return rows.stream().map(row -> row.subList(0, 8)).toList();
  }

  @Test
  void partnersOfEitherAreThoseOfBothTogether() {
    Set<Object> either = Set.copyOf(column(questions.ask("瀋陽市か大連市と提携している自治体"), "団体"));
    Set<Object> each = new HashSet<>(column(questions.ask("瀋陽市と提携している自治体"), "団体"));
    each.addAll(column(questions.ask("大連市と提携している自治体"), "団体"));
    each.removeAll(Set.of("瀋陽市", "大連市"));
    assertThat(either).isNotEmpty().isEqualTo(each);
  }

  /** And what was looked into is said of the one with whom they are not tied. */
  /** Of 夕張市 no document and no table of the product tells when it was founded. */
  @Test
  void saysThatWhoIsAskedForOnADayMayNotHaveStoodThen() {
    java.time.LocalDate day = java.time.LocalDate.of(2004, 9, 30);
    assertThat(questions.ask("夕張市の提携先", day).coverage().cautions())
        .extracting("ja")
        .containsExactly("夕張市がいつ設けられたかは分からず、2004-09-30にあったかどうかも分かりません。");
    assertThat(questions.ask("夕張市の提携先").coverage().cautions()).isEmpty();
    assertThat(questions.ask("川崎市の提携先", day).coverage().cautions()).isEmpty();
  }

  /** Nobody asked for them; the survey asked for ties abroad only. */
  @Test
  void tellsNoneFromNotSurveyedOfTwoAndOfEverybody() {
    assertThat(states("川崎市と瀋陽市の災害協定")).containsExactly("災害協定 not-surveyed");
    assertThat(states("川崎市と石川県の協定"))
        .contains("分野別協定 not-surveyed", "包括連携協定 partly", "姉妹都市 not-surveyed");
    assertThat(states("沖縄県の自治体の姉妹都市は")).containsExactly("姉妹都市 not-surveyed");
    assertThat(states("川崎市と青森市の共通の提携先")).contains("分野別協定 none");
    assertThat(states("2013年に石川県が結んだ分野別協定は")).containsExactly("分野別協定 not-surveyed");
    assertThat(states("ワンチームとやま連携推進本部の構成員は")).containsExactly("加盟 found");
  }

  private List<String> states(String q) {
    return questions.ask(q).coverage().ties().stream()
        .map(each -> each.type() + " " + each.state())
        .toList();
  }

  @Test
  void partnersNotTiedWithAnotherAreThoseThatTheTwoDoNotShare() {
    List<Object> all = column(questions.ask("川崎市の提携先"), "団体");
    List<Object> shared = column(questions.ask("川崎市と札幌市の共通の提携先"), "団体");
    Answer apart = questions.ask("川崎市の提携先のうち札幌市と提携していないところ");
    assertThat(shared).contains("瀋陽市");
    assertThat(column(apart, "団体"))
        .isNotEmpty()
        .doesNotContain("札幌市")
        .containsExactlyInAnyOrderElementsOf(
            all.stream().filter(o -> !shared.contains(o) && !o.equals("札幌市")).toList());
    assertThat(apart.coverage().ties()).extracting("type").contains("姉妹都市");
  }

  @Test
  void aNameThatTwoPlacesBearIsAskedBack() {
    Answer answer = questions.ask("府中市の提携先");
    assertThat(answer.status()).isEqualTo("ambiguous");
    assertThat(answer.suggestions()).contains("東京都府中市の提携先", "広島県府中市の提携先");
  }

  @Test
  void whatIsNotUnderstoodIsRefusedInTheAskersLanguage() {
    assertThat(questions.ask("Why does Kawasaki have partners?").refused().reason())
        .doesNotContain("。");
    assertThat(questions.ask("").refused().code()).isEqualTo("empty");
    assertThat(questions.ask("'; DROP TABLE x; -- \u0000").refused()).isNotNull();
  }

  @Test
  void namesAndQuestionsAreCompleted() {
    assertThat(questions.complete("川崎市と瀋陽")).extracting("text").contains("川崎市と瀋陽市");
    assertThat(questions.complete("瀋陽市")).extracting("text").contains("瀋陽市と提携している自治体は");
  }

  /** One of each kind of question in each language, with the parameters as JSON has them. */
  @Test
  void theRowsAreThoseOfTheShownCypher() throws IOException {
    Set<String> kinds = new HashSet<>();
    for (CSVRecord row : phrasings()) {
      String kind = row.get("question") + row.get("lang");
      LocalDate day = row.get("lang").equals("en") ? LocalDate.of(2008, 4, 1) : null;
      Answer answer = kinds.contains(kind) ? null : questions.ask(row.get("q"), day);
      if (answer == null || answer.refused() != null) {
        continue;
      }
      kinds.add(kind);
      ReadOnlyCypher.check(answer.cypher(), asJson(answer));
      var again = cypher.runOfCatalogue(shown(answer), asJson(answer));
      assertThat(again.columns()).as(row.get("q")).isEqualTo(answer.answer().columns());
      assertThat(again.rows()).as(row.get("q")).isEqualTo(answer.answer().rows());
      assertThat(answer.count()).isEqualTo(again.rows().size());
    }
    assertThat(kinds).hasSizeGreaterThan(50);
  }

  private static Map<String, Object> asJson(Answer answer) {
    Map<String, Object> asJson = new HashMap<>(answer.parameters());
    asJson.replaceAll((name, value) -> value instanceof LocalDate day ? day.toString() : value);
    return asJson;
  }

  /** The text as a query of its own; so that those in Japanese are not planned once more. */
  private static NamedQuery shown(Answer answer) {
    return new NamedQuery("shown", "", List.of(), "", Map.of(), answer.cypher());
  }

  /** As the reader who copies the shown text and parameters to the console. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "川崎市の提携先",
        "members of ワンチームとやま連携推進本部",
        "川崎市が2010年以降に結んだ分野別協定",
        "2005年から2010年までに中国と結んだ協定",
        "川崎市の協定 2010年時点",
        "期限切れの協定"
      })
  void theShownCypherCanBeRunByAReader(String q) {
    Answer answer = questions.ask(q);
    var again = cypher.run(answer.cypher(), asJson(answer));
    assertThat(again.columns()).isEqualTo(answer.answer().columns());
    assertThat(again.rows()).isNotEmpty().isEqualTo(answer.answer().rows());
  }

  private static List<Object> column(Answer answer, String name) {
    int index = answer.answer().columns().indexOf(name);
    return answer.answer().rows().stream().map(row -> row.get(index)).toList();
  }

  private static List<CSVRecord> phrasings() throws IOException {
    String csv =
        new ClassPathResource("ask/phrasings.csv").getContentAsString(StandardCharsets.UTF_8);
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(csv))
        .getRecords();
  }
}
