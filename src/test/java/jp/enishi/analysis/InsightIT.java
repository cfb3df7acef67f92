package jp.enishi.analysis;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jp.enishi.graph.GraphWriter;
import jp.enishi.graph.LoadedGraph;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Suggestions, hubs, stability and assumptions over HTTP, on a graph to check by hand. */
@NeedsNeo4j
@SpringBootTest
@AutoConfigureMockMvc
class InsightIT {

  /** 川崎市 and 札幌市 share 瀋陽市; 釜山市 was once 川崎市's; 旧町's partner is that of 新市. */
  private static final String GRAPH =
      """
      document survey
      中国 Country = 中華人民共和国
      韓国 Country = 大韓民国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      釜山市 ForeignCity 韓国
      蔚山市 ForeignCity 韓国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      福岡市 Municipality 福岡県
      旧町 Municipality 栃木県
      新市 Municipality 栃木県
      a1 友好都市提携 ⑥-3 1981-08-18 川崎市 -- 瀋陽市
      a2 分野別協定 ⑥-4 2011-05-05 川崎市 -- 瀋陽市
      a3 分野別協定 ⑦-1 1999-01-01..2005-03-31 川崎市 -- 釜山市
      a4 友好都市提携 ⑧-2 1980-11-18 札幌市 -- 瀋陽市
      a5 分野別協定 ⑤-1 ? 札幌市 -- 大連市
      a6 分野別協定 ⑤-2 1995-05-05 福岡市 -- 釜山市
      a7 分野別協定 ⑤-3 1996-05-05 福岡市 -- 大連市
      a8 分野別協定 ⑤-4 1990-05-05 旧町 -- 蔚山市
      succession 旧町 新市 2014-04-05 編入
      """;

  @Autowired private MockMvc http;
  @Autowired private GraphWriter writer;

  @BeforeEach
  void load() {
    LoadedGraph.holds(GRAPH, writer);
  }

  @Test
  void suggestsWhoALookAlikeHasAndNeverOneHadBefore() throws Exception {
    ask("/api/organizations/川崎市/suggestions?kind=ForeignCity&asOf=2020-01-01")
        .andExpect(jsonPath("$.items[0].organization.id").value("大連市"))
        .andExpect(jsonPath("$.items[0].reasons[*].kind", hasItem("look-alike")))
        .andExpect(jsonPath("$.items[0].why.ja").value(containsString("札幌市")))
        .andExpect(jsonPath("$.items[*].organization.id", not(hasItem("釜山市"))))
        .andExpect(jsonPath("$.items[*].organization.id", not(hasItem("瀋陽市"))))
        .andExpect(jsonPath("$.excluded[?(@.why=='former')].organizations[*].id", contains("釜山市")))
        .andExpect(jsonPath("$.backTests[0].kind").value("leave-one-out"))
        .andExpect(jsonPath("$.backTests[0].methods[0].name").value("enishi"))
        .andExpect(jsonPath("$.backTests[1].undated").value(1));
  }

  @Test
  void whoTookTheirPlaceHasThePartnersOfThosePassed() throws Exception {
    ask("/api/organizations/新市/suggestions?kind=ForeignCity&asOf=2020-01-01")
        .andExpect(jsonPath("$.items[*].organization.id", not(hasItem("蔚山市"))));
    ask("/api/organizations/nobody/suggestions").andExpect(status().isNotFound());
    ask("/api/organizations/川崎市/suggestions?kind=Nonsense").andExpect(status().isBadRequest());
  }

  /** As in the list of partners: who took its place answers, unless each stands by itself. */
  @Test
  void suggestsForWhoeverStoodOnTheDay() throws Exception {
    String call = "/api/organizations/旧町/suggestions?kind=ForeignCity&backTest=false";
    ask(call + "&asOf=2020-01-01")
        .andExpect(jsonPath("$.organization.id").value("新市"))
        .andExpect(jsonPath("$.standing.organization.id").value("旧町"))
        .andExpect(jsonPath("$.standing.state").value("ended"))
        .andExpect(jsonPath("$.parameters.rollUp").value(true))
        .andExpect(
            jsonPath("$.excluded[?(@.why=='partner')].organizations[*].id", contains("蔚山市")));
    ask(call + "&asOf=2014-04-04").andExpect(jsonPath("$.organization.id").value("旧町"));
    ask(call + "&asOf=2020-01-01&rollUp=false")
        .andExpect(jsonPath("$.organization.id").value("旧町"))
        .andExpect(jsonPath("$.parameters.rollUp").value(false))
        .andExpect(
            jsonPath("$.excluded[?(@.why=='partner')].organizations[*].id", contains("蔚山市")));
    // By itself it has no partner, and who is no more is suggested to nobody.
    ask("/api/organizations/新市/suggestions?asOf=2020-01-01&rollUp=false&kind=ForeignCity")
        .andExpect(jsonPath("$.excluded[?(@.why=='partner')]").isEmpty());
    for (String rollUp : new String[] {"true", "false"}) {
      ask("/api/organizations/釜山市/suggestions?kind=Municipality&asOf=2020-01-01&rollUp=" + rollUp)
          .andExpect(jsonPath("$.items[*].organization.id", not(hasItem("旧町"))));
    }
  }

  /** Of several who stood for one each partner is its own, as in the list of its partners. */
  @Test
  void suggestsForSeveralWhoStoodForOneTogether() throws Exception {
    LoadedGraph.holds(
        GRAPH
            + """
            合併市 Municipality 北海道
            succession 札幌市 合併市 2015-01-01 新設
            succession 福岡市 合併市 2015-01-01 新設
            """,
        writer);
    ask("/api/organizations/合併市/suggestions?kind=ForeignCity&asOf=2014-12-31")
        .andExpect(jsonPath("$.organization.id").value("合併市"))
        .andExpect(jsonPath("$.standing.standIns[*].id", containsInAnyOrder("札幌市", "福岡市")))
        .andExpect(
            jsonPath(
                "$.excluded[?(@.why=='partner')].organizations[*].id",
                containsInAnyOrder("瀋陽市", "大連市", "釜山市")))
        .andExpect(jsonPath("$.items[*].organization.id", not(hasItem("瀋陽市"))));
  }

  @Test
  void aPairIsToldWithItsKindsYearsAndEvidence() throws Exception {
    ask("/api/hub?id=川崎市&with=瀋陽市")
        .andExpect(jsonPath("$.pair.ties.agreements").value(2))
        .andExpect(jsonPath("$.pair.ties.types[*].name", containsInAnyOrder("分野別協定", "友好都市")))
        .andExpect(jsonPath("$.pair.ties.evidence[0].agreement").value("a1"))
        .andExpect(jsonPath("$.pair.ties.evidence[0].citations[0].document").value("survey"))
        .andExpect(jsonPath("$.story[0].words.ja").value(containsString("2件")))
        .andExpect(jsonPath("$.story[0].figures[0].agreements", containsInAnyOrder("a1", "a2")))
        .andExpect(
            jsonPath("$.story[?(@.about=='type')].words.ja", hasItem(containsString("1981年8月18日"))))
        // 川崎市 – 釜山市 – 福岡市 – 大連市 – 札幌市 – 瀋陽市 is the other way.
        .andExpect(jsonPath("$.pair.roles[0].bridge").value(false))
        .andExpect(jsonPath("$.pair.roles[0].distanceWithout").value(5));
    ask("/api/hub?id=川崎市&with=川崎市").andExpect(status().isBadRequest());
  }

  @Test
  void aHubSaysWhomItAloneJoins() throws Exception {
    // On that day 釜山市 is no partner of 川崎市, which hangs on 瀋陽市 alone.
    ask("/api/hub?id=瀋陽市&asOf=2020-01-01")
        .andExpect(jsonPath("$.organizations[0].removals[0].cuts").value(true))
        .andExpect(
            jsonPath(
                "$.organizations[0].removals[0].parts[1].organizations[*].id", contains("川崎市")))
        .andExpect(jsonPath("$.organizations[0].sources[0].losesAll").value(true));
  }

  @Test
  void afterAMergerAHubIsThatOfWhoTookThePlaceUnlessEachStandsByItself() throws Exception {
    ask("/api/hub?id=旧町&asOf=2020-01-01")
        .andExpect(jsonPath("$.organizations[0].organization.id").value("新市"))
        .andExpect(jsonPath("$.organizations[0].ties.agreements").value(1))
        .andExpect(jsonPath("$.organizations[0].betweenness[0].rank").isNumber());
    ask("/api/hub?id=旧町&asOf=2020-01-01&rollUp=false")
        .andExpect(jsonPath("$.organizations[0].organization.id").value("旧町"))
        .andExpect(jsonPath("$.organizations[0].ties.agreements").value(1))
        .andExpect(jsonPath("$.organizations[0].betweenness[0].rank").isNumber())
        .andExpect(jsonPath("$.parameters.rollUp").value(false));
    ask("/api/hub?id=新市&asOf=2020-01-01&rollUp=false")
        .andExpect(jsonPath("$.organizations[0].ties.agreements").value(0));
  }

  @Test
  void everyRankHasABandAndTheSameSeedTheSameBand() throws Exception {
    String call = "/api/analyses/degree/stability?draws=20&share=0.3";
    String once = ask(call).andReturn().getResponse().getContentAsString();
    ask(call)
        .andExpect(jsonPath("$.bands[0].rank").value(1))
        // All eight rest on one document: without it each is last.
        .andExpect(jsonPath("$.bands[0].withoutSource", contains(8)))
        .andExpect(jsonPath("$.bands[0].dependsOn.document").value("survey"))
        .andExpect(result -> same(once, result.getResponse().getContentAsString()));
    ask("/api/analyses/components/stability").andExpect(status().isBadRequest());
  }

  private static void same(String one, String other) {
    org.assertj.core.api.Assertions.assertThat(other).isEqualTo(one);
  }

  @Test
  void anAssumedAgreementMovesItsPartiesAndIsNotStored() throws Exception {
    http.perform(
            post("/api/what-if?measure=degree")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    """
                    {"addAgreements": [{"title": "新", "type": "姉妹都市提携", "parties": ["川崎市", "大連市"]}],
                     "removeAgreements": ["a1"]}
                    """))
        .andExpect(status().isOk())
        .andExpect(
            jsonPath("$.measures[0].moved[?(@.organization.id=='大連市')].after.score", contains(3.0)))
        // 瀋陽市 keeps two partners, but 川崎市 and 大連市 have three now.
        .andExpect(
            jsonPath("$.measures[0].moved[?(@.organization.id=='瀋陽市')].after.rank", contains(3)))
        .andExpect(jsonPath("$.after.edges").value(8));
    ask("/api/organizations/川崎市/partners?country=中国").andExpect(jsonPath("$.total").value(1));
  }

  private ResultActions ask(String call) throws Exception {
    return http.perform(get(call));
  }
}
