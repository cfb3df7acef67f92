package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.enishi.EnishiApplication;
import jp.enishi.support.NeedsNeo4j;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Holds the graph against {@code survey/disagreements.csv}, the list that a person made by reading
 * the survey without knowing what the program finds: each disagreement is an issue, or the list
 * says why a program cannot see it. And chooses readings.
 */
@NeedsNeo4j(NeedsNeo4j.SHIPPED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
    classes = EnishiApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "enishi.ledger.directory=${java.io.tmpdir}/enishi-ledger-${random.uuid}")
class SurveyDisagreementsIT {

  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());
  private static final String ISSUE = "clair-2012-issue-era-western-②-1-date";
  private static final String AGREEMENT = "clair-2012-2-01";

  @Autowired private Load load;
  @Autowired private ChooseReading readings;
  @Autowired private Driver driver;

  @BeforeAll
  void loadShippedFacts() {
    load.from(Optional.empty(), NOWHERE, NOWHERE);
  }

  @AfterEach
  void backToTheRule() {
    readings.choose(ISSUE, "rule", "試験", "元に戻す");
  }

  @Test
  void everyDisagreementThatTheListMarksAsSeenIsAnIssue() throws IOException {
    List<String> seen =
        disagreements().stream()
            .map(row -> row.get("finding"))
            .filter(each -> !each.isEmpty())
            .distinct()
            .toList();
    assertThat(ids()).containsAll(seen);
  }

  @Test
  void everyOtherDisagreementSaysWhyAProgramCannotSeeIt() throws IOException {
    assertThat(disagreements())
        .allSatisfy(
            row -> assertThat(row.get("finding").isEmpty()).isEqualTo(!row.get("why").isEmpty()));
  }

  @Test
  void everyContradictionShowsAtLeastTwoReadingsEachWithItsPlace() {
    assertThat(
            one(
                "MATCH (i:Issue {kind: 'contradiction'})"
                    + " WHERE size(i.readings) < 2 OR size(i.places) <> size(i.readings)"
                    + " RETURN collect(i.id) AS value",
                Map.of()))
        .isEqualTo(List.of());
  }

  @Test
  void aChoiceChangesTheFactAtOnceAndKeepsTheIssueInSight() {
    assertThat(signedOn()).isEqualTo("2008-11-04");
    readings.choose(ISSUE, "2", "企画課", "担当課に確かめた");
    assertThat(signedOn()).isEqualTo("2010-11-04");
    assertThat(issue("i.inUse + ' ' + i.byRule + ' ' + i.status + ' ' + i.decidedBy"))
        .isEqualTo("2010年 平成20年＝2008年 settled 企画課");
  }

  @Test
  void aChoiceHoldsWhenTheGraphIsLoadedAgain() {
    readings.choose(ISSUE, "2010年", "企画課", "担当課に確かめた");
    load.from(Optional.empty(), NOWHERE, NOWHERE);
    assertThat(signedOn()).isEqualTo("2010-11-04");
    assertThat(issue("i.status + ' ' + i.reason")).isEqualTo("settled 担当課に確かめた");
  }

  @Test
  void aChoiceTakenBackLeavesWhatWasBefore() {
    Object before = properties();
    readings.choose(ISSUE, "2", "企画課", "担当課に確かめた");
    readings.choose(ISSUE, "rule", "企画課", "思い違いだった");
    assertThat(properties()).isEqualTo(before);
    assertThat(signedOn()).isEqualTo("2008-11-04");
  }

  /** 目次：栃木県小山市, 個票：栃木県鹿沼市. */
  @Test
  void aChoiceOfASideChangesWhoIsTied() {
    assertThat(partners("clair-2012-1-10")).isEqualTo(List.of("栃木県鹿沼市"));
    choose("clair-2012-issue-card-contents-①-10-japan", "1");
    assertThat(partners("clair-2012-1-10")).isEqualTo(List.of("栃木県小山市"));
    choose("clair-2012-issue-card-contents-①-10-japan", "rule");
    assertThat(partners("clair-2012-1-10")).isEqualTo(List.of("栃木県鹿沼市"));
  }

  /** 欄：大韓民国慶尚南道, 本文：統営市; the country stays that of the one in whose place it comes. */
  @Test
  void aChosenPartnerThatTheTextNamesWithoutItsCountryIsOfTheSameCountry() {
    String issue = "clair-2012-issue-card-prose-②-5-foreign";
    choose(issue, "2");
    assertThat(
            one(
                "MATCH (:Agreement {id: 'clair-2012-2-05'})<-[:PARTY_TO {side: 'foreign'}]-(o)"
                    + " RETURN o.country + o.name AS value",
                Map.of()))
        .isEqualTo("韓国統営市");
    choose(issue, "rule");
  }

  @Test
  void aChoiceBetweenAPrintedTotalAndItsCountHoldsWhenTheGraphIsLoadedAgain() {
    String issue = "clair-2012-figure-008-count";
    String counted = "MATCH (i:Issue {id: $id}) RETURN i.inUse + ' ' + i.status AS value";
    choose(issue, "2");
    load.from(Optional.empty(), NOWHERE, NOWHERE);
    assertThat(one(counted, Map.of("id", issue))).isEqualTo("数え直し：24（再掲 8） settled");
    choose(issue, "rule");
    assertThat(one(counted, Map.of("id", issue))).isEqualTo("印刷：23（再掲 8） open");
  }

  private void choose(String issue, String reading) {
    readings.choose(issue, reading, "企画課", "担当課に確かめた");
  }

  private Object partners(String agreement) {
    return one(
        "MATCH (o:Municipality)-[:分野別協定 {agreement: $id}]->()"
            + " RETURN collect(DISTINCT o.prefecture + o.name) AS value",
        Map.of("id", agreement));
  }

  private Object properties() {
    return one("MATCH (i:Issue {id: $id}) RETURN properties(i) AS value", Map.of("id", ISSUE));
  }

  private String issue(String expression) {
    return (String)
        one("MATCH (i:Issue {id: $id}) RETURN " + expression + " AS value", Map.of("id", ISSUE));
  }

  private String signedOn() {
    return (String)
        one(
            "MATCH (a:Agreement {id: $id}) RETURN toString(a.signedOn) AS value",
            Map.of("id", AGREEMENT));
  }

  private List<Object> ids() {
    return driver.executableQuery("MATCH (i:Issue) RETURN i.id AS id").execute().records().stream()
        .map(each -> each.get("id").asObject())
        .toList();
  }

  private Object one(String cypher, Map<String, Object> parameters) {
    return driver
        .executableQuery(cypher)
        .withParameters(parameters)
        .execute()
        .records()
        .get(0)
        .get("value")
        .asObject();
  }

  private static List<CSVRecord> disagreements() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in =
        new InputStreamReader(
            SurveyDisagreementsIT.class.getResourceAsStream("/survey/disagreements.csv"),
            StandardCharsets.UTF_8)) {
      return format.parse(in).getRecords();
    }
  }
}
