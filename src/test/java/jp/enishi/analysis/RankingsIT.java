package jp.enishi.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.analysis.measure.Measures;
import jp.enishi.graph.DrawnGraph;
import jp.enishi.graph.GraphWriter;
import jp.enishi.graph.LoadedGraph;
import jp.enishi.support.NeedsNeo4j;
import jp.enishi.support.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Networks, rankings and comparisons of a graph small enough to check by hand. */
@NeedsNeo4j
@SpringBootTest
@AutoConfigureMockMvc
class RankingsIT {

  /** 川崎市 and 札幌市 share 瀋陽市 and 大連市; 新市 took 旧町 in; 機構 has three members. */
  private static final String GRAPH =
      """
      document survey
      中国 Country = 中華人民共和国
      韓国 Country = 大韓民国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      釜山市 ForeignCity 韓国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      旧町 Municipality 栃木県
      新市 Municipality 栃木県
      甲社 Company
      乙社 Company
      丙社 Company
      機構 Council
      a1 友好都市提携 ⑥-3 1981-08-18 川崎市 -- 瀋陽市
      a2 分野別協定 ⑥-4 2011-05-05 川崎市 -- 瀋陽市
      a3 分野別協定 ⑦-1 1999-01-01 川崎市 -- 大連市
      a4 友好都市提携 ⑧-2 1980-11-18 札幌市 -- 瀋陽市
      a5 分野別協定 ⑤-1 ? 札幌市 -- 大連市
      a6 分野別協定 ⑤-2 1995-05-05 旧町 -- 釜山市
      a7 分野別協定 ⑤-3 1996-05-05..2001-01-01 新市 -- 釜山市
      c1 連携協定 1 2004-11-16 川崎市, 札幌市, 新市 -- | 機構
      covers 分野別協定,友好都市 local-governments abroad all
      succession 旧町 新市 2014-04-05 編入
      """;

  private static final String OWN_LIST =
      """
      document list
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      甲社 Company
      乙社 Company
      丙社 Company
      丁社 Company
      b1 包括連携協定 1 2020-01-01 札幌市, 甲社 --
      b2 包括連携協定 2 2020-01-01 札幌市, 乙社 --
      b3 包括連携協定 3 2020-01-01 札幌市, 丙社 --
      b4 包括連携協定 4 2020-01-01 札幌市, 丁社 --
      covers 包括連携協定 札幌市 - part
      """;

  @Autowired private MockMvc http;
  @Autowired private GraphWriter writer;

  @BeforeEach
  void load() {
    LoadedGraph.holds(GRAPH, writer);
  }

  @Test
  void ranksOrganizationsWithTiesAsTies() throws Exception {
    // 川崎市 – 瀋陽市, 大連市; 札幌市 – the same; 旧町, 新市 – 釜山市. Five have two partners.
    ask("degree", "")
        .andExpect(jsonPath("$.scores[*].rank", contains(1, 1, 1, 1, 1, 6, 6)))
        .andExpect(
            jsonPath("$.scores[*].id", contains("大連市", "川崎市", "札幌市", "瀋陽市", "釜山市", "新市", "旧町")))
        .andExpect(jsonPath("$.scores[0].organization.country").value("中国"))
        .andExpect(jsonPath("$.network.edges").value(6))
        .andExpect(jsonPath("$.network.ties").value(7))
        .andExpect(jsonPath("$.parameters.projection").value("ties"))
        .andExpect(
            jsonPath("$.caveats[*].kind", contains("measure", "councils", "day", "coverage")));
    ask("strength", "limit=1")
        .andExpect(jsonPath("$.scores[0].id").value("川崎市"))
        .andExpect(jsonPath("$.scores[0].score").value(3.0))
        .andExpect(jsonPath("$.total").value(7));
  }

  @Test
  void countsCouncilsAsAskedFor() throws Exception {
    ask("degree", "councils=included&kinds=Municipality,Council&isolated=true")
        .andExpect(jsonPath("$.scores[0].id").value("機構"))
        .andExpect(jsonPath("$.scores[0].score").value(3.0))
        .andExpect(jsonPath("$.scores[4].id").value("旧町"))
        .andExpect(jsonPath("$.scores[4].score").value(0.0));
    ask("strength", "councils=weighted&kinds=Municipality")
        .andExpect(jsonPath("$.scores[*].id", containsInAnyOrder("川崎市", "札幌市", "新市")))
        .andExpect(jsonPath("$.scores[*].score", contains(1.0, 1.0, 1.0)))
        .andExpect(jsonPath("$.network.edges").value(3));
    http.perform(get("/api/analyses/degree/councils"))
        .andExpect(jsonPath("$.ways[*].councils", contains("out", "weighted", "included")))
        .andExpect(jsonPath("$.items[?(@.id == '川崎市')].places.out.score", contains(2.0)))
        .andExpect(jsonPath("$.items[?(@.id == '川崎市')].places.weighted.score", contains(4.0)))
        .andExpect(jsonPath("$.items[?(@.id == '川崎市')].places.included.score", contains(3.0)))
        .andExpect(jsonPath("$.items[?(@.id == '機構')].places.out", hasSize(0)));
  }

  @Test
  void makesOtherNetworks() throws Exception {
    ask("degree", "projection=municipalities&weighted=true")
        .andExpect(jsonPath("$.scores[*].id", containsInAnyOrder("川崎市", "札幌市", "新市", "旧町")));
    ask("strength", "projection=municipalities")
        .andExpect(jsonPath("$.scores[0].score").value(2.0))
        .andExpect(jsonPath("$.scores[0].rank").value(1))
        .andExpect(jsonPath("$.scores[1].rank").value(1))
        .andExpect(jsonPath("$.scores[2].score").value(1.0));
    ask("strength", "projection=partners")
        .andExpect(jsonPath("$.scores[*].id", contains("大連市", "瀋陽市")))
        .andExpect(jsonPath("$.scores[0].score").value(2.0));
    ask("degree", "projection=agreements&types=友好都市")
        .andExpect(jsonPath("$.scores[*].id", contains("a1", "a4", "瀋陽市", "川崎市", "札幌市")))
        .andExpect(jsonPath("$.scores[*].rank", contains(1, 1, 1, 4, 4)));
  }

  @Test
  void filtersAndFollowsTheDay() throws Exception {
    ask("degree", "countries=韓国")
        .andExpect(jsonPath("$.scores[*].id", contains("釜山市", "新市", "旧町")));
    ask("degree", "types=友好都市&countries=中国").andExpect(jsonPath("$.network.edges").value(2));
    ask("degree", "asOf=2020-01-01")
        .andExpect(jsonPath("$.scores[?(@.id == '旧町')]", hasSize(0)))
        .andExpect(jsonPath("$.scores[?(@.id == '新市')].score", contains(1.0)));
    ask("degree", "asOf=2000-01-01")
        .andExpect(jsonPath("$.scores[?(@.id == '釜山市')].score", contains(2.0)));
    ask("degree", "asOf=1900-01-01")
        .andExpect(jsonPath("$.scores[*].id", containsInAnyOrder("札幌市", "大連市")));
    for (var measure : Measures.list()) {
      ask(measure.key(), "asOf=1900-01-01&undated=false").andExpect(status().isOk());
    }
    http.perform(get("/api/analyses/degree/days?from=1980-12-01&to=1990-01-01&undated=false"))
        .andExpect(jsonPath("$.entered").value(1))
        .andExpect(jsonPath("$.items[*].id", containsInAnyOrder("川崎市", "札幌市", "瀋陽市")))
        .andExpect(jsonPath("$.items[?(@.id == '札幌市')].up", contains(-1)));
  }

  @Test
  void leavesOutWhatIsReadLessSurelyThanAskedFor() throws Exception {
    LoadedGraph.spoilt();
    // a5 was only read out of prose; a1 too, but a table states it as well.
    run("MATCH (:Agreement {id: 'a5'})-[c:CITED_IN]->() SET c.confidence = 0.8");
    run(
        "MATCH (a:Agreement {id: 'a1'}), (d:Document) CREATE (a)-[:CITED_IN {confidence: 0.8}]->(d)");
    run(
        "MATCH (o:Organization {id: '旧町'}), (c:Council {id: '機構'})"
            + " CREATE (o)-[:加盟 {confidence: 0.75}]->(c)");
    ask("degree", "confidence=0.9")
        .andExpect(jsonPath("$.parameters.confidence").value(0.9))
        .andExpect(jsonPath("$.network.ties").value(6))
        .andExpect(jsonPath("$.scores[?(@.id == '札幌市')].score", contains(1.0)));
    ask("degree", "confidence=0.8").andExpect(jsonPath("$.network.ties").value(7));
    ask("degree", "projection=agreements&confidence=0.9")
        .andExpect(jsonPath("$.scores[?(@.id == 'a5')]", hasSize(0)))
        .andExpect(jsonPath("$.scores[?(@.id == 'a1')].score", contains(2.0)));
    // Of four members three are sure.
    ask("strength", "councils=weighted&kinds=Municipality").andExpect(jsonPath("$.total").value(4));
    ask("strength", "councils=weighted&kinds=Municipality&confidence=0.8")
        .andExpect(jsonPath("$.scores[*].id", containsInAnyOrder("川崎市", "札幌市", "新市")));
  }

  @Test
  void saysHowSureTheMembershipInACommunityIs() throws Exception {
    ask("communities", "")
        .andExpect(jsonPath("$.parameters.divisions").value(31))
        .andExpect(jsonPath("$.scores[?(@.id == '釜山市')].certainty", contains(1.0)));
    ask("degree", "").andExpect(jsonPath("$.scores[0].certainty").doesNotExist());
  }

  private static void run(String query) {
    try (var session = TestNeo4j.get().driver().session()) {
      session.run(query).consume();
    }
  }

  @Test
  void warnsWhereAnOwnListExplainsTheRank() throws Exception {
    writer.write(DrawnGraph.of(OWN_LIST));
    ask("degree", "")
        .andExpect(jsonPath("$.scores[0].id").value("札幌市"))
        .andExpect(jsonPath("$.scores[0].score").value(6.0))
        .andExpect(jsonPath("$.scores[0].warning.document").value("list"))
        .andExpect(jsonPath("$.scores[0].warning.ties").value(4))
        .andExpect(jsonPath("$.scores[0].warning.of").value(6))
        .andExpect(jsonPath("$.scores[0].warning.ja", containsString("6件のうち4件")))
        .andExpect(jsonPath("$.scores[?(@.id == '川崎市')].warning", hasSize(0)));
  }

  @Test
  void twoCallsGiveTheSameBytesAndChangedFactsAnotherVersion() throws Exception {
    List<String> versions = new ArrayList<>();
    for (var measure : Measures.list()) {
      String first = text(measure.key());
      assertThat(text(measure.key())).isEqualTo(first);
    }
    versions.add(text("degree"));
    writer.write(DrawnGraph.of(OWN_LIST));
    assertThat(text("degree")).isNotEqualTo(versions.get(0));
    ask("degree", "limit=1")
        .andExpect(jsonPath("$.dataVersion", not(containsString(version(versions.get(0))))));
  }

  @Test
  void comparesOrganizations() throws Exception {
    http.perform(get("/api/compare?ids=川崎市&ids=札幌市"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.organizations[0].partners").value(2))
        .andExpect(jsonPath("$.organizations[0].agreements").value(3))
        .andExpect(jsonPath("$.organizations[0].only").value(0))
        .andExpect(jsonPath("$.organizations[0].timeline[*].agreement", contains("a1", "a3", "a2")))
        .andExpect(jsonPath("$.organizations[1].timeline[*].agreement", contains("a4", "a5")))
        .andExpect(jsonPath("$.shared[0].partners").value(2))
        .andExpect(jsonPath("$.partners[*].organization.id", contains("大連市", "瀋陽市")))
        .andExpect(jsonPath("$.partners[1].ties[0].ties[*].agreement", contains("a1", "a2")))
        .andExpect(jsonPath("$.types[?(@.name == '友好都市')].shared", contains(1)))
        .andExpect(jsonPath("$.types[?(@.name == '友好都市')].counts.川崎市", contains(1)))
        .andExpect(jsonPath("$.councils[0].organization.id").value("機構"))
        .andExpect(jsonPath("$.councils[0].of", contains("川崎市", "札幌市")))
        .andExpect(jsonPath("$.measures[?(@.measure == 'degree')].places.札幌市.rank", contains(1)));
    http.perform(get("/api/compare/peers?id=新市&by=prefecture"))
        .andExpect(jsonPath("$.peers[*].organization.id", containsInAnyOrder("新市", "旧町")))
        .andExpect(jsonPath("$.measures[?(@.measure == 'degree')].rankAmongPeers", contains(1)))
        .andExpect(jsonPath("$.measures[?(@.measure == 'degree')].ofPeers", contains(2)));
  }

  @Test
  void namesTheChoicesWhereAWordIsUnknown() throws Exception {
    http.perform(get("/api/analyses/fame"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail", containsString("betweenness")));
    refused("degree?projection=x", "municipalities");
    refused("degree?councils=x", "weighted");
    refused("degree?types=x", "姉妹都市");
    refused("degree?kinds=x", "ForeignCity");
    refused("degree?fields=x", "農業等");
    refused("degree?countries=x", "韓国");
    refused("degree?asOf=2000", "2012-08-31");
    refused("degree?weighted=perhaps", "true");
    refused("degree?confidence=2", "0 から 1");
    refused("degree?limit=0", "limit");
  }

  @Test
  void measuresAnEmptyGraph() throws Exception {
    TestNeo4j.get().empty();
    for (var measure : Measures.list()) {
      ask(measure.key(), "").andExpect(jsonPath("$.network.vertices").value(0));
    }
  }

  private void refused(String call, String choice) throws Exception {
    http.perform(get("/api/analyses/" + call))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString(choice)));
  }

  private ResultActions ask(String measure, String parameters) throws Exception {
    return http.perform(get("/api/analyses/" + measure + "?" + parameters))
        .andExpect(status().isOk());
  }

  private String text(String measure) throws Exception {
    return ask(measure, "").andReturn().getResponse().getContentAsString();
  }

  private static String version(String answer) {
    return answer.replaceAll("(?s).*\"dataVersion\":\"([^\"]+)\".*", "$1");
  }
}
