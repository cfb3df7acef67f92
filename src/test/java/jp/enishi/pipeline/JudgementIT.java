package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import jp.enishi.EnishiApplication;
import jp.enishi.issue.LedgerRefused;
import jp.enishi.resolution.NamedPlace;
import jp.enishi.resolution.Review;
import jp.enishi.resolution.match.Verdict;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Judgements change the graph, and taken back they leave it as it was. */
@NeedsNeo4j(NeedsNeo4j.SHIPPED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
    classes = EnishiApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class JudgementIT {

  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());
  private static final String JEJU = "kr-済州特別自治道";
  private static final String MISPRINT = "kr-済洲特別自治道";

  private static final Path DATA = temporary();

  @Autowired private Load load;
  @Autowired private Review review;
  @Autowired private ChooseReading choices;
  @Autowired private Driver driver;

  @Value("${local.server.port}")
  private int port;

  @DynamicPropertySource
  static void dataOfItsOwn(DynamicPropertyRegistry registry) {
    registry.add("enishi.database.directory", () -> DATA.toString());
  }

  @BeforeAll
  void loadShippedFacts() {
    load.from(Optional.empty(), NOWHERE, NOWHERE);
  }

  @Test
  void takenBackLeavesNoTraceButInTheLedger() throws IOException {
    List<String> before = everything();
    int rows = review.judgements().size();
    assertThat(organizations(JEJU, MISPRINT)).hasSize(2);

    review.judge(JEJU, MISPRINT, Verdict.SAME, "企画課", "同じ自治道の誤記");
    assertThat(organizations(JEJU, MISPRINT)).containsExactly(JEJU);
    assertThat(everything()).isNotEqualTo(before);

    review.judge(JEJU, MISPRINT, Verdict.UNSURE, "企画課", "確かめてから");
    List<String> after = everything();
    assertThat(minus(after, before)).isEmpty();
    assertThat(minus(before, after)).isEmpty();
    assertThat(review.judgements()).hasSize(rows + 2);
    assertThat(Files.readAllLines(DATA.resolve("resolution/judgements.csv"))).hasSize(rows + 3);
  }

  /** With a judgement made and taken back while the choices hold. */
  @Test
  void choicesTakenBackLeaveNoTraceButInTheLedger() throws Exception {
    List<String> before = everything();
    Map<String, String> exported = exports();
    List<String> chosen =
        List.of(
            "clair-2012-issue-card-prose-⑦-39-date",
            "clair-2012-issue-card-contents-①-10-japan",
            "clair-2012-issue-card-contents-①-11-foreign-region",
            "clair-2012-issue-card-prose-②-17-name",
            "clair-2012-figure-008-count");

    choices.choose(chosen.get(0), "1", "企画課", "確かめた");
    chosen.forEach(each -> choices.choose(each, "2", "企画課", "確かめた"));
    review.judge(JEJU, MISPRINT, Verdict.SAME, "企画課", "誤記");
    review.judge(JEJU, MISPRINT, Verdict.UNSURE, "企画課", "戻す");
    List<String> during = everything();
    chosen.forEach(each -> choices.choose(each, "rule", "企画課", "戻す"));

    List<String> after = everything();
    assertThat(during).isNotEqualTo(before);
    assertThat(minus(after, before)).isEmpty();
    assertThat(minus(before, after)).isEmpty();
    requireEqual(exported, exports());
    assertThat(Files.readAllLines(DATA.resolve("resolution/readings.csv"))).hasSize(1 + 1 + 2 * 5);
  }

  /** The same to the last byte, although nodes and edges were made anew meanwhile. */
  private Map<String, String> exports() throws Exception {
    Map<String, String> all = new LinkedHashMap<>();
    for (String each : List.of("jsonld", "cypher", "graphml?content=all")) {
      all.put(each, get("/api/export." + each));
    }
    return all;
  }

  /** Says where the first difference is; the texts are too long to be printed. */
  private static void requireEqual(Map<String, String> before, Map<String, String> after) {
    before.forEach(
        (format, text) -> {
          String now = after.get(format);
          int at = Arrays.mismatch(text.toCharArray(), now.toCharArray());
          if (at >= 0) {
            UnaryOperator<String> part =
                each -> each.substring(Math.max(0, at - 200), Math.min(each.length(), at + 200));
            assertThat(part.apply(now)).as(format + " at " + at).isEqualTo(part.apply(text));
          }
        });
  }

  @Test
  void setsApartWhatARuleJoinedAndRestoresIt() throws Exception {
    String bank = "bank-東邦銀行";
    String place = bank + "@koriyama-2023:activity 1";
    assertThat(review.places(bank)).extracting(NamedPlace::place).contains(place);
    assertThat(get("/api/resolution/places?id=" + bank))
        .contains("\"place\":\"" + place + "\"", "\"documentTitle\":\"他機関との連携協定について");
    HttpResponse<String> nobody = send(request("/api/resolution/places?id=x-無い").build());
    assertThat(nobody.statusCode()).isEqualTo(404);
    assertThat(review.places(bank)).allSatisfy(each -> assertThat(each.lines()).isNotEmpty());
    List<String> before = everything();

    review.judge(place, bank, Verdict.DIFFERENT, "企画課", "同じ名の別の銀行");
    assertThat(organizations(bank, place)).containsExactly(bank, place);
    assertThat(review.judgements())
        .last()
        .satisfies(each -> assertThat(each.left()).isEqualTo(place));
    assertThatThrownBy(
            () -> review.judge(bank + "@koriyama-2023:x", bank, Verdict.DIFFERENT, "企画課", "試し"))
        .isInstanceOf(LedgerRefused.class)
        .hasMessageContaining("載っていません");

    review.judge(place, bank, Verdict.UNSURE, "企画課", "取り消し");
    List<String> after = everything();
    assertThat(minus(after, before)).isEmpty();
    assertThat(minus(before, after)).isEmpty();
  }

  @Test
  void refusesWhatCannotBeAndWritesNothing() throws IOException {
    int rows = review.judgements().size();
    assertThatThrownBy(() -> review.judge("jp-神奈川県川崎市", "jp-北海道札幌市", Verdict.SAME, "企画課", "試し"))
        .isInstanceOf(LedgerRefused.class)
        .hasMessageContaining("団体コードの異なる");
    assertThatThrownBy(() -> review.judge("jp-神奈川県川崎市", "company-コマツ", Verdict.SAME, "企画課", "試し"))
        .isInstanceOf(LedgerRefused.class)
        .hasMessageContaining("自治体・都市・国（川崎市）と、そうでない団体（コマツ）");
    assertThatThrownBy(() -> review.judge(JEJU, "kr-無い市", Verdict.SAME, "企画課", "試し"))
        .isInstanceOf(LedgerRefused.class)
        .hasMessageContaining("「kr-無い市」");
    assertThatThrownBy(() -> review.judge(JEJU, MISPRINT, Verdict.SAME, " ", "試し"))
        .isInstanceOf(LedgerRefused.class)
        .hasMessageContaining("名前と理由");
    assertThat(review.judgements()).hasSize(rows);
  }

  @Test
  void refusesTwoThatAreOneWithAThirdToBeDifferent() {
    review.judge("cn-瀋陽市", "cn-大連市", Verdict.SAME, "企画課", "試し");
    review.judge("cn-大連市", "cn-天津市", Verdict.SAME, "企画課", "試し");
    assertThatThrownBy(() -> review.judge("cn-瀋陽市", "cn-天津市", Verdict.DIFFERENT, "企画課", "別の市"))
        .isInstanceOf(LedgerRefused.class)
        .hasMessageContaining("矛盾");
    review.judge("cn-瀋陽市", "cn-大連市", Verdict.UNSURE, "企画課", "取り消し");
    review.judge("cn-大連市", "cn-天津市", Verdict.UNSURE, "企画課", "取り消し");
    assertThat(organizations("cn-瀋陽市", "cn-大連市", "cn-天津市")).hasSize(3);
  }

  @Test
  void answersOverHttp() throws Exception {
    assertThat(get("/api/resolve?name=%E5%BA%9C%E4%B8%AD%E5%B8%82"))
        .contains("\"ambiguous\":true", "jp-東京都府中市", "jp-広島県府中市");
    assertThat(get("/api/resolution/queue")).contains("\"total\":", "\"explanation\":");
    HttpResponse<String> refused =
        post("{\"left\":\"" + JEJU + "\",\"right\":\"" + MISPRINT + "\",\"verdict\":\"same\"}");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("名前と理由");
    assertThat(post("{").statusCode()).isEqualTo(400);
    HttpResponse<String> written =
        post(
            "{\"left\":\"cn-瀋陽市\",\"right\":\"cn-大連市\",\"verdict\":\"different\","
                + "\"by\":\"企画課\",\"note\":\"別の市\"}");
    assertThat(written.statusCode()).isEqualTo(201);
    assertThat(get("/api/resolution/judgements?limit=500")).contains("別の市");
  }

  private static List<String> minus(List<String> these, List<String> those) {
    Set<String> known = Set.copyOf(those);
    return these.stream().filter(each -> !known.contains(each)).limit(20).toList();
  }

  /** Made before Spring starts, which is before JUnit fills in its own. */
  private static Path temporary() {
    try {
      Path made = Files.createTempDirectory("enishi-judgement");
      made.toFile().deleteOnExit();
      return made;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String get(String path) throws Exception {
    return send(request(path).build()).body();
  }

  private HttpResponse<String> post(String body) throws Exception {
    return send(
        request("/api/resolution/judgements")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private List<String> organizations(String... ids) {
    return driver
        .executableQuery("MATCH (o:Organization) WHERE o.id IN $ids RETURN o.id ORDER BY o.id")
        .withParameters(Map.of("ids", List.of(ids)))
        .execute()
        .records()
        .stream()
        .map(row -> row.get(0).asString())
        .toList();
  }

  /** Every node and every edge with all properties, those by which loads know their own too. */
  private List<String> everything() {
    return driver
        .executableQuery(
            """
            MATCH (n) RETURN '' AS from, labels(n) AS labels, '' AS to, properties(n) AS properties
            UNION ALL
            MATCH (a)-[r]->(b)
            RETURN coalesce(a.id, a.name, '') AS from, [type(r)] AS labels, coalesce(b.id, b.name, '') AS to,
              properties(r) AS properties
            """)
        .execute()
        .records()
        .stream()
        .map(JudgementIT::line)
        .sorted()
        .toList();
  }

  private static String line(Record row) {
    return row.get("from").asString()
        + row.get("labels").asList(String::valueOf).stream().sorted().toList()
        + row.get("to").asString()
        + new TreeMap<>(row.get("properties").asMap());
  }
}
