package jp.enishi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import jp.enishi.graph.GraphWriter;
import jp.enishi.graph.LoadedGraph;
import jp.enishi.support.NeedsNeo4j;
import jp.enishi.support.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs read from our files is what the graph holds. */
@NeedsNeo4j
@SpringBootTest
@AutoConfigureMockMvc
class GraphExportIT {

  private static final String GRAPH =
      """
      中国 Country = 中華人民共和国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      旧町 Municipality 栃木県
      新市 Municipality 栃木県
      機構 Council
      a1 友好都市提携 ⑥-3 1981-08-18 川崎市 -- 瀋陽市
      a2 分野別協定 ⑥-4 2011-05-05 川崎市 -- 瀋陽市
      a2 again ⑧-1
      a3 分野別協定 ⑦-1 ? 札幌市, 川崎市 -- 大連市
      a4 分野別協定 ⑤-2 1995-05-05..2001-01-01 旧町 -- 瀋陽市
      a5 分野別協定 ⑤-3 1996-05-05 旧町 -- 大連市
      c1 連携協定 ⑤-11 2004-11-16 川崎市, 札幌市 -- | 機構
      issue i1 contradiction warning a1
      figure f1 agreements-by-field 1対1の提携 ⑥工業等 2
      succession 旧町 新市 2014-04-05 編入
      """;

  /** What XML, CSV, JSON and Cypher each have trouble with. */
  private static final String TITLE = "\"甲\" & '乙' <丙>, \\n\\u0041 ;\n第二行\t`丁`  \uD83E\uDD1D ";

  @Autowired private MockMvc http;
  @Autowired private GraphWriter writer;

  @BeforeEach
  void load() {
    LoadedGraph.holds(GRAPH, writer, GraphExportIT::oddities);
  }

  private static void oddities() {
    run(
        "MATCH (o:Organization {id: '川崎市'}) SET o.aliases = ['川崎市', 'Kawasaki; City', 'かわさき, \"市\"'], o.lat = 35.5, o.lon = 139.7",
        Map.of());
    run(
        "MATCH (o:Organization {id: '川崎市'}) SET o.code = '141305', o.formerCodes = ['142026'], o.formerCodesUntil = [date('1972-04-01')]",
        Map.of());
    run("MATCH (a:Agreement {id: 'a1'}) SET a.title = $title", Map.of("title", TITLE));
    run("MATCH (o:Organization {id: '新市'}) SET o.nameEn = '=cmd\u0001'", Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphml", "gexf", "csv"})
  void networkxReadsTheSameNodesAndEdges(String format) throws Exception {
    JsonNode read = Networkx.read(format, export(format, ""));

    assertThat(read.get("directed").asBoolean()).isTrue();
    assertThat(names(read)).containsExactlyInAnyOrderElementsOf(organizations());
    assertThat(edges(read)).containsExactlyInAnyOrderElementsOf(ties());
    JsonNode kawasaki = read.get("nodes").get("川崎市");
    assertThat(kawasaki.get("aliases").asString())
        .isEqualTo("[\"川崎市\",\"Kawasaki; City\",\"かわさき, \\\"市\\\"\"]");
    assertThat(kawasaki.get("lat").asDouble()).isEqualTo(35.5);
    assertThat(kawasaki.get("code").asString()).isEqualTo("141305");
    assertThat(kawasaki.get("formerCodes").asString()).isEqualTo("[\"142026\"]");
    assertThat(kawasaki.get("formerCodesUntil").asString()).isEqualTo("[\"1972-04-01\"]");
    JsonNode tie = tie(read, "a1");
    assertThat(tie.get("title").asString()).isEqualTo(TITLE);
    assertThat(tie.get("since").asString()).isEqualTo("1981-08-18");
    assertThat(tie.get("sources").asString()).isEqualTo("[\"d ⑥-3\"]");
    assertThat(tie(read, "a3").get("weight").asDouble()).isEqualTo(0.5);
  }

  /** What networkx measures on our export is what we measure; the whole graph: analysis.md. */
  @Test
  void networkxMeasuresWhatWeMeasure() throws Exception {
    JsonNode read = Networkx.read("graphml", export("graphml", ""));
    for (String measure : List.of("betweenness", "closeness")) {
      JsonNode ours =
          JsonMapper.builder()
              .build()
              .readTree(
                  http.perform(get("/api/analyses/" + measure))
                      .andExpect(status().isOk())
                      .andReturn()
                      .getResponse()
                      .getContentAsByteArray());
      assertThat(ours.get("scores").size()).isEqualTo(read.get(measure).size()).isPositive();
      for (JsonNode line : ours.get("scores")) {
        assertThat(line.get("score").asDouble())
            .as(measure + " of " + line.get("id"))
            .isCloseTo(read.get(measure).get(line.get("id").asString()).asDouble(), within(1e-9));
      }
    }
  }

  @Test
  void typesItsAttributes() throws Exception {
    JsonNode kawasaki = Networkx.read("graphml", export("graphml", "")).get("nodes").get("川崎市");
    assertThat(kawasaki.get("lat").isNumber()).isTrue();
    assertThat(kawasaki.get("partners").isIntegralNumber()).isTrue();
    assertThat(kawasaki.has("nameEn")).isFalse();
    JsonNode shin = Networkx.read("gexf", export("gexf", "")).get("nodes").get("新市");
    assertThat(shin.get("nameEn").asString()).isEqualTo("=cmd␁");
    assertThat(new String(export("gexf", "version=1.3"), StandardCharsets.UTF_8))
        .contains("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">", " kind=\"友好都市\"");
  }

  @Test
  void noSpreadsheetRunsWhatIsInATable() throws Exception {
    JsonNode shin = Networkx.read("csv", export("csv", "")).get("nodes").get("新市");
    assertThat(shin.get("nameEn").asString()).isEqualTo("'=cmd\u0001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphml", "gexf", "csv"})
  void holdsEverythingWhenAskedTo(String format) throws Exception {
    JsonNode read = Networkx.read(format, export(format, "content=all"));

    assertThat(read.get("nodes").size()).isEqualTo((int) number("MATCH (n) RETURN count(n)"));
    assertThat(read.get("edges").size())
        .isEqualTo((int) number("MATCH ()-[r]->() RETURN count(r)"));
  }

  @Test
  void givesThePartAskedFor() throws Exception {
    assertThat(names(part("focus=札幌市"))).containsExactlyInAnyOrder("札幌市", "大連市", "機構");
    assertThat(edges(part("focus=札幌市&types=分野別協定"))).containsExactly("札幌市 -分野別協定-> 大連市 a3");
    assertThat(names(part("types=友好都市"))).containsExactlyInAnyOrder("川崎市", "瀋陽市");
    assertThat(edges(part("fields=農業等")))
        .containsExactlyInAnyOrder("旧町 -分野別協定-> 瀋陽市 a4", "旧町 -分野別協定-> 大連市 a5");
  }

  @Test
  void followsMergersAsOfADay() throws Exception {
    JsonNode before = part("asOf=2000-01-01");
    assertThat(names(before)).contains("旧町");
    assertThat(edges(before))
        .contains("旧町 -分野別協定-> 瀋陽市 a4", "旧町 -分野別協定-> 大連市 a5")
        .doesNotContain("川崎市 -分野別協定-> 瀋陽市 a2");
    JsonNode after = part("asOf=2014-04-05");
    assertThat(names(after)).contains("新市").doesNotContain("旧町");
    assertThat(edges(after)).contains("新市 -分野別協定-> 大連市 a5").doesNotContain("新市 -分野別協定-> 瀋陽市 a4");
    assertThat(edges(part("asOf=2014-04-05&rollUp=false"))).contains("旧町 -分野別協定-> 大連市 a5");
  }

  @Test
  void codesAreThoseOfTheDay() throws Exception {
    assertThat(part("asOf=1972-03-31").get("nodes").get("川崎市").get("code").asString())
        .isEqualTo("142026");
    assertThat(part("asOf=1972-04-01").get("nodes").get("川崎市").get("code").asString())
        .isEqualTo("141305");
  }

  @Test
  void aJsonLdProcessorWithoutNetworkExpandsIt() throws Exception {
    JsonLdOptions offline = new JsonLdOptions();
    offline.setDocumentLoader(
        (address, options) -> {
          throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "No network: " + address);
        });
    JsonArray expanded =
        com.apicatalog.jsonld.JsonLd.expand(
                JsonDocument.of(new ByteArrayInputStream(export("jsonld", ""))))
            .options(offline)
            .get();
    List<JsonObject> organizations = ofType(expanded, "urn:enishi:term:Municipality");

    assertThat(organizations).hasSize(4);
    assertThat(ofType(expanded, "http://www.w3.org/ns/org#FormalOrganization")).hasSize(4);
    assertThat(ofType(expanded, "urn:enishi:term:Tie")).hasSize(ties().size());
    assertThat(ofType(expanded, "http://www.w3.org/ns/org#Membership")).hasSize(2);
    List<JsonObject> agreements = ofType(expanded, "urn:enishi:term:Agreement");
    assertThat(agreements).hasSize(6);
    assertThat(value(agreements.get(0), "https://schema.org/name")).isEqualTo(TITLE);
    assertThat(value(agreements.get(0), "https://schema.org/startDate")).isEqualTo("1981-08-18");
    assertThat(agreements.get(0).getJsonArray("http://www.w3.org/ns/org#hasMember")).hasSize(2);
    JsonObject shin =
        organizations.stream()
            .filter(each -> each.getString("@id").equals("urn:enishi:organization:新市"))
            .findFirst()
            .orElseThrow();
    assertThat(value(shin, "https://schema.org/name")).isEqualTo("新市");
    assertThat(organizations.toString()).contains("142026", "1972-04-01");
  }

  @Test
  void theScriptBuildsTheSameGraphInAnEmptyDatabaseAndAgain() throws Exception {
    Map<String, Object> labels = counts("MATCH (n) UNWIND labels(n) AS k RETURN k, count(*) AS n");
    Map<String, Object> types = counts("MATCH ()-[r]->() RETURN type(r) AS k, count(*) AS n");
    String prints = "MATCH (n) WITH n ORDER BY n.id, n.name RETURN collect(properties(n)) AS all";
    Object before = value(prints);
    String script = new String(export("cypher", ""), StandardCharsets.UTF_8);
    String part = new String(export("cypher", "content=organizations"), StandardCharsets.UTF_8);
    TestNeo4j.get().empty();

    run(script);
    assertThat(counts("MATCH (n) UNWIND labels(n) AS k RETURN k, count(*) AS n")).isEqualTo(labels);
    assertThat(counts("MATCH ()-[r]->() RETURN type(r) AS k, count(*) AS n")).isEqualTo(types);
    assertThat(value(prints)).isEqualTo(before);
    run(script);
    assertThat(counts("MATCH ()-[r]->() RETURN type(r) AS k, count(*) AS n")).isEqualTo(types);
    TestNeo4j.get().empty();
    run(part);
    assertThat(organizations()).hasSize(8);
    assertThat(ties()).hasSize(8);
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    bad("/api/export.gexf?depth=99", "depth");
    bad("/api/export.gexf?version=2", "1.3");
    bad("/api/export.graphml?types=LOVES", "姉妹都市");
    bad("/api/export.graphml?content=some", "all");
    bad("/api/export.graphml?content=all&asOf=2000-01-01", "asOf");
    bad("/api/export.graphml?asOf=2000", "2012-08-31");
    http.perform(get("/api/export.graphml?focus=nobody"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail", containsString("nobody")));
    http.perform(get("/api/export.docx")).andExpect(status().isNotFound());
    http.perform(get("/api/export.jsonld")).andExpect(content().contentType("application/ld+json"));
  }

  private void bad(String address, String says) throws Exception {
    http.perform(get(address))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString(says)));
  }

  private byte[] export(String format, String parameters) throws Exception {
    return http.perform(get("/api/export." + format + "?" + parameters))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private JsonNode part(String parameters) throws Exception {
    return Networkx.read("graphml", export("graphml", parameters));
  }

  private static List<String> names(JsonNode read) {
    List<String> names = new ArrayList<>();
    read.get("nodes").forEach(node -> names.add(node.get("name").asString()));
    return names;
  }

  private static List<String> edges(JsonNode read) {
    List<String> edges = new ArrayList<>();
    for (JsonNode edge : read.get("edges")) {
      JsonNode agreement = edge.get(2).get("agreement");
      String id =
          agreement == null || agreement.asString().isEmpty() ? "" : " " + agreement.asString();
      edges.add(
          edge.get(0).asString()
              + " -"
              + edge.get(2).get("type").asString()
              + "-> "
              + edge.get(1).asString()
              + id);
    }
    return edges;
  }

  private static JsonNode tie(JsonNode read, String agreement) {
    return StreamSupport.stream(read.get("edges").spliterator(), false)
        .map(edge -> edge.get(2))
        .filter(data -> agreement.equals(data.path("agreement").asString()))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonObject> ofType(JsonArray expanded, String type) {
    return expanded.getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getJsonArray("@type").toString().contains("\"" + type + "\""))
        .toList();
  }

  private static String value(JsonObject node, String property) {
    return node.getJsonArray(property).getJsonObject(0).getString("@value");
  }

  private static List<String> organizations() {
    return strings("MATCH (o:Organization) RETURN o.name AS it");
  }

  private static List<String> ties() {
    return strings(
        "MATCH (s:Organization)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業|加盟]->(t:Organization)"
            + " RETURN s.id + ' -' + type(r) + '-> ' + t.id + coalesce(' ' + r.agreement, '') AS it");
  }

  private static List<String> strings(String query) {
    try (var session = driver().session()) {
      return session.run(query).list(row -> row.get("it").asString());
    }
  }

  private static Map<String, Object> counts(String query) {
    Map<String, Object> counts = new TreeMap<>();
    try (var session = driver().session()) {
      session
          .run(query)
          .forEachRemaining(row -> counts.put(row.get("k").asString(), row.get("n").asLong()));
    }
    return counts;
  }

  private static long number(String query) {
    return (Long) value(query);
  }

  private static Object value(String query) {
    try (var session = driver().session()) {
      return session.run(query).single().get(0).asObject();
    }
  }

  private static void run(String script) {
    script
        .lines()
        .filter(line -> !line.startsWith("//"))
        .forEach(line -> run(line.substring(0, line.length() - 1), Map.of()));
  }

  private static void run(String query, Map<String, Object> parameters) {
    try (var session = driver().session()) {
      session.run(query, parameters).consume();
    }
  }

  private static Driver driver() {
    return TestNeo4j.get().driver();
  }
}
