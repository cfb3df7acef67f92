package jp.enishi.query;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jp.enishi.graph.DrawnGraph;
import jp.enishi.graph.GraphWriter;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Every call over HTTP, on a graph small enough to check by hand. */
@NeedsNeo4j
@SpringBootTest
@AutoConfigureMockMvc
class QueryIT {

  private static final String GRAPH =
      """
      中国 Country = 中華人民共和国
      韓国 Country = 大韓民国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      釜山広域市 ForeignCity 韓国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      北九州市 Municipality 福岡県
      機構 Council
      a1 分野別協定 ⑥-3 2011-09-05 川崎市 -- 瀋陽市
      a2 分野別協定 ⑥-4 ? 川崎市 -- 瀋陽市
      a1 again ⑧-1
      a3 分野別協定 ⑦-1 1999-01-01..2005-03-31 川崎市 -- 釜山広域市
      a4 分野別協定 ⑧-2 2001-05-05 札幌市 -- 瀋陽市
      a5 分野別協定 ⑤-1 2008-08-08 札幌市, 川崎市 -- 大連市, 瀋陽市
      c1 分野別協定 ⑤-11 2004-11-16 北九州市 -- 大連市, 釜山広域市 | 機構
      figure f1 agreements-by-field 1対1の提携 ⑥工業等 2
      figure f2 agreements-by-field 1対1の提携 ⑧行政 2 0
      figure f3 agreements-by-field 複数の自治体との提携 合計 2
      figure f4 agreements-by-field 合計 合計 7 1
      figure f5 agreements-by-country 中華人民共和国 合計 4 1
      figure f6 agreements-by-country その他 合計 1
      figure f7 agreements-by-country 合計 ⑥工業等 2
      issue i1 contradiction warning a1
      issue i2 unreadable note a4
      """;

  @Autowired private MockMvc http;

  @BeforeAll
  static void load(@Autowired GraphWriter writer) {
    writer.write(DrawnGraph.of(GRAPH));
  }

  @Test
  void givesAnOverview() throws Exception {
    ask("/api/overview")
        .andExpect(jsonPath("$.organizations").value(7))
        .andExpect(jsonPath("$.agreements").value(6))
        .andExpect(jsonPath("$.openIssues").value(2))
        .andExpect(jsonPath("$.documents[0].agreements").value(6))
        .andExpect(jsonPath("$.countries[0].name").value("中国"))
        .andExpect(jsonPath("$.countries[0].agreements").value(5))
        .andExpect(jsonPath("$.hubs[0].name").value("川崎市"))
        .andExpect(jsonPath("$.hubs[0].partners").value(3))
        .andExpect(jsonPath("$.fields[?(@.name == '工業等')].agreements").value(2));
  }

  @Test
  void findsByFullFormAndByPart() throws Exception {
    ask("/api/organizations?q=神奈川県川崎市")
        .andExpect(jsonPath("$.total").value(1))
        .andExpect(jsonPath("$.items[0].id").value("川崎市"))
        .andExpect(jsonPath("$.items[0].partners").value(3))
        .andExpect(jsonPath("$.items[0].agreements").value(4));
    ask("/api/organizations?q=中華人民共和国遼寧省大連市")
        .andExpect(jsonPath("$.items[*].id", contains("大連市")))
        .andExpect(jsonPath("$.items[0].matched").value("大連市"));
    ask("/api/organizations?q=どこにもない村").andExpect(jsonPath("$.total").value(0));
    ask("/api/organizations?q=中国瀋陽市").andExpect(jsonPath("$.items[0].id").value("瀋陽市"));
    ask("/api/organizations?q=中華人民共和国").andExpect(jsonPath("$.items[0].id").value("中国"));
    ask("/api/organizations?q=市&limit=2&offset=1")
        .andExpect(jsonPath("$.total").value(6))
        .andExpect(jsonPath("$.items", hasSize(2)));
    ask("/api/organizations?q=州市").andExpect(jsonPath("$.items[0].matched").value("北九州市"));
  }

  @Test
  void narrowsTheSearch() throws Exception {
    ask("/api/organizations?kind=ForeignCity&country=中国")
        .andExpect(jsonPath("$.items[*].id", contains("大連市", "瀋陽市")));
    ask("/api/organizations?prefecture=北海道").andExpect(jsonPath("$.items[*].id", contains("札幌市")));
    ask("/api/organizations?q=???").andExpect(jsonPath("$.total").value(0));
  }

  @Test
  void countsWhatWasFoundByKindCountryAndPrefecture() throws Exception {
    ask("/api/organizations?q=市&kind=Municipality")
        .andExpect(jsonPath("$.total").value(3))
        .andExpect(jsonPath("$.facets.kinds[?(@.name == 'ForeignCity')].count").value(3))
        .andExpect(jsonPath("$.facets.prefectures[*].count", contains(1, 1, 1)))
        .andExpect(jsonPath("$.facets.kinds[?(@.name == 'Municipality')].count").value(3));
    ask("/api/organizations?q=札幌氏")
        .andExpect(jsonPath("$.items[*].id", contains("札幌市")))
        .andExpect(jsonPath("$.items[0].match").value("slip"));
  }

  @Test
  void listsBodiesAndMembersAmongPartnersWhenAskedFor() throws Exception {
    ask("/api/organizations/北九州市/partners?type=加盟")
        .andExpect(jsonPath("$.items[*].organization.id", contains("機構")))
        .andExpect(jsonPath("$.items[0].ties[0].type").value("加盟"))
        .andExpect(jsonPath("$.items[0].ties[0].citations[0].entry").value("⑤-11"));
    ask("/api/organizations/機構/partners?type=加盟")
        .andExpect(
            jsonPath("$.items[*].organization.id", containsInAnyOrder("北九州市", "大連市", "釜山広域市")));
    http.perform(get("/api/organizations/機構/partners").param("type", "仲良し"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value(containsString("加盟")));
    http.perform(get("/api/organizations/機構/partners").param("field", "占い"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value(containsString("工業等")));
  }

  @Test
  void leavesOutWhatIsAbsent() throws Exception {
    ask("/api/organizations?q=大連市").andExpect(jsonPath("$.items[0].nameEn").doesNotExist());
  }

  @Test
  void profilesAnOrganisation() throws Exception {
    ask("/api/organizations/川崎市")
        .andExpect(jsonPath("$.name").value("川崎市"))
        .andExpect(jsonPath("$.prefecture").value("神奈川県"))
        .andExpect(jsonPath("$.ties[0].type").value("分野別協定"))
        .andExpect(jsonPath("$.ties[0].count").value(4))
        .andExpect(jsonPath("$.agreements[*].id", contains("a1", "a5", "a3", "a2")))
        .andExpect(jsonPath("$.agreements[0].others[*].id", contains("瀋陽市")))
        .andExpect(jsonPath("$.agreements[0].fields", contains("工業等", "行政交流")))
        .andExpect(jsonPath("$.issues[*].id", contains("i1")))
        .andExpect(jsonPath("$.citations[0].agreement").value("a1"))
        .andExpect(jsonPath("$.citations[0].lines").value("10-19"))
        .andExpect(jsonPath("$.coverage.sources[0].document").value("d"));
  }

  @Test
  void profilesAStandingBody() throws Exception {
    ask("/api/organizations/機構")
        .andExpect(jsonPath("$.members[*].id", contains("北九州市", "大連市", "釜山広域市")))
        .andExpect(jsonPath("$.agreements[*].id", contains("c1")));
    ask("/api/organizations/北九州市").andExpect(jsonPath("$.councils[*].id", contains("機構")));
  }

  @Test
  void listsPartnersWithTheirEvidence() throws Exception {
    ask("/api/organizations/川崎市/partners")
        .andExpect(jsonPath("$.total").value(3))
        .andExpect(jsonPath("$.items[0].organization.id").value("瀋陽市"))
        .andExpect(jsonPath("$.items[0].count").value(3))
        .andExpect(jsonPath("$.items[0].first").value("2008-08-08"))
        .andExpect(jsonPath("$.items[0].last").value("2011-09-05"))
        .andExpect(jsonPath("$.items[0].ties[*].agreement", contains("a5", "a1", "a2")))
        .andExpect(jsonPath("$.items[0].ties[1].citations[*].entry", contains("⑥-3", "⑧-1")))
        .andExpect(jsonPath("$.facets.countries[0].name").value("中国"))
        .andExpect(jsonPath("$.facets.countries[0].count").value(2))
        .andExpect(jsonPath("$.coverage.note", containsString("未調査")));
  }

  @Test
  void narrowsPartners() throws Exception {
    partners("country=韓国").andExpect(jsonPath("$.items[*].organization.id", contains("釜山広域市")));
    partners("field=農業等")
        .andExpect(jsonPath("$.items[*].organization.id", containsInAnyOrder("大連市", "瀋陽市")))
        .andExpect(jsonPath("$.facets.fields[*].name", hasItem("商業等")));
    partners("type=姉妹都市").andExpect(jsonPath("$.total").value(0));
  }

  @Test
  void answersAsOfADate() throws Exception {
    partners("asOf=2000-01-01")
        .andExpect(jsonPath("$.items[*].organization.id", containsInAnyOrder("瀋陽市", "釜山広域市")))
        .andExpect(jsonPath("$.coverage.note", containsString("締結日の分からない関係も含みます")));
    partners("asOf=2000-01-01&undated=false")
        .andExpect(jsonPath("$.items[*].organization.id", contains("釜山広域市")));
    partners("asOf=2010-01-01")
        .andExpect(jsonPath("$.items[*].organization.id", containsInAnyOrder("瀋陽市", "大連市")));
    partners("asOf=2010-01-01&ended=true").andExpect(jsonPath("$.total").value(3));
    partners("ended=false").andExpect(jsonPath("$.total").value(2));
  }

  @Test
  void namesWhoSharesPartners() throws Exception {
    ask("/api/organizations/札幌市/co-partners")
        .andExpect(jsonPath("$.total").value(1))
        .andExpect(jsonPath("$.items[0].organization.id").value("川崎市"))
        .andExpect(jsonPath("$.items[0].count").value(2))
        .andExpect(jsonPath("$.items[0].shared[*].id", containsInAnyOrder("瀋陽市", "大連市")));
  }

  @Test
  void drawsTheNeighbourhood() throws Exception {
    ask("/api/graph?focus=川崎市")
        .andExpect(jsonPath("$.nodes[*].id", contains("川崎市", "瀋陽市", "大連市", "釜山広域市")))
        .andExpect(jsonPath("$.nodes[1].degree").value(2))
        .andExpect(jsonPath("$.edges", hasSize(5)))
        .andExpect(jsonPath("$.edges[?(@.id == 'a1:川崎市:瀋陽市')].title").value("協定 a1"))
        .andExpect(jsonPath("$.truncated.nodes").value(false));
    ask("/api/graph?focus=大連市&types=加盟&depth=2")
        .andExpect(jsonPath("$.nodes[*].id", contains("大連市", "機構", "釜山広域市", "北九州市")))
        .andExpect(jsonPath("$.nodes[1].degree").value(3));
    ask("/api/graph?focus=川崎市&asOf=2000-01-01&fields=商業等")
        .andExpect(jsonPath("$.nodes[*].id", contains("川崎市", "釜山広域市")));
  }

  @Test
  void saysWhatTheCanvasLeavesOut() throws Exception {
    ask("/api/graph?focus=川崎市&limit=2")
        .andExpect(jsonPath("$.nodes[*].id", contains("川崎市", "瀋陽市")))
        .andExpect(jsonPath("$.edges", hasSize(3)))
        .andExpect(jsonPath("$.total.nodes").value(4))
        .andExpect(jsonPath("$.total.edges").value(5))
        .andExpect(jsonPath("$.truncated.nodes").value(true))
        .andExpect(jsonPath("$.truncated.edges").value(true));
  }

  @Test
  void showsOneAgreement() throws Exception {
    ask("/api/agreements/a1")
        .andExpect(jsonPath("$.title").value("協定 a1"))
        .andExpect(jsonPath("$.parties[*].organization.id", contains("川崎市", "瀋陽市")))
        .andExpect(jsonPath("$.parties[1].side").value("foreign"))
        .andExpect(jsonPath("$.dates[0].date").value("2011-09-05"))
        .andExpect(jsonPath("$.citations[*].entry", contains("⑥-3", "⑧-1")))
        .andExpect(jsonPath("$.citations[0].asOf").value("2012-08"))
        .andExpect(jsonPath("$.issues[0].readings", contains("甲", "乙")))
        .andExpect(jsonPath("$.related[*].id", contains("a5", "a2")));
    ask("/api/agreements/c1").andExpect(jsonPath("$.council.id").value("機構"));
  }

  @Test
  void listsIssues() throws Exception {
    ask("/api/issues").andExpect(jsonPath("$.items[*].id", contains("i1", "i2")));
    ask("/api/issues?severity=note")
        .andExpect(jsonPath("$.total").value(1))
        .andExpect(jsonPath("$.items[0].agreements", contains("a4")));
  }

  @Test
  void recountsPrintedTotals() throws Exception {
    ask("/api/totals")
        .andExpect(jsonPath("$.total").value(7))
        .andExpect(jsonPath("$.items[*].counted", contains(2, 2, 2, 7, 4, 1, 2)))
        .andExpect(jsonPath("$.items[0].difference").value(0))
        .andExpect(jsonPath("$.items[0].explanation", hasSize(0)))
        .andExpect(jsonPath("$.items[1].countedReposts").value(1))
        .andExpect(jsonPath("$.items[1].explanation[0].entry").value("⑧-1"))
        .andExpect(jsonPath("$.items[1].explanation[0].why", containsString("再掲の印はありません")))
        .andExpect(jsonPath("$.rules[0].explains", not(emptyString())));
  }

  @Test
  void recountsEachAgreementOnce() throws Exception {
    ask("/api/totals?countAs=agreements&rule=agreements-by-field")
        .andExpect(jsonPath("$.countAs").value("agreements"))
        .andExpect(jsonPath("$.items[*].counted", contains(2, 1, 2, 6)))
        .andExpect(jsonPath("$.items[3].expected").value(6))
        .andExpect(jsonPath("$.items[3].status").value("agrees"));
    http.perform(get("/api/totals?countAs=twice"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("agreements")));
  }

  @Test
  void holdsEveryRuleAgainstTheGraph() throws Exception {
    ask("/api/checks")
        .andExpect(jsonPath("$.items[0].severity").value("error"))
        .andExpect(jsonPath("$.items[?(@.name == 'tie-without-agreement')].count", contains(0)))
        .andExpect(jsonPath("$.items[*].advice", hasSize(greaterThan(20))));
  }

  @Test
  void namesPlacesInEnglish() throws Exception {
    ask("/api/place-names")
        .andExpect(jsonPath("$.items[?(@.countryCode=='JP')]", hasSize(47)))
        .andExpect(jsonPath("$.items[?(@.name=='神奈川県')].nameEn", contains("Kanagawa")));
  }

  @Test
  void namesTheKindsOfOrganisationAndTie() throws Exception {
    ask("/api/schema").andExpect(jsonPath("$.ties[*].edge", hasItem("災害協定")));
  }

  @Test
  void runsCypherThatReads() throws Exception {
    cypher(
            "MATCH (:Municipality {name:$name})-[r:分野別協定]-(p:ForeignCity {name:'瀋陽市'}) RETURN count(DISTINCT r.agreement) AS n",
            "{\"name\":\"川崎市\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.columns", contains("n")))
        .andExpect(jsonPath("$.rows[0][0]").value(3))
        .andExpect(jsonPath("$.truncated").value(false))
        .andExpect(jsonPath("$.limit").value(10000))
        .andExpect(jsonPath("$.timeoutMillis").value(10000));
    cypher(
            "MATCH (p:Organization)-[:姉妹都市|友好都市|分野別協定]-(:ForeignCity {name:'瀋陽市'}) RETURN DISTINCT p.name ORDER BY p.name",
            "{}")
        .andExpect(jsonPath("$.rows[*][0]", contains("川崎市", "札幌市")));
    cypher("MATCH (m)-[k:加盟]->(c:Council {name:'機構'}) RETURN m.name ORDER BY m.name", "{}")
        .andExpect(jsonPath("$.rows[*][0]", contains("北九州市", "大連市", "釜山広域市")));
    cypher("MATCH (a:Agreement {id:'a1'}) RETURN a", "{}")
        .andExpect(jsonPath("$.rows[0][0].properties.signedOn").value("2011-09-05"));
  }

  @Test
  void cutsAnAnswerThatIsTooLong() throws Exception {
    cypher("UNWIND range(1, 20000) AS i RETURN i", "{}")
        .andExpect(jsonPath("$.rows.length()").value(10000))
        .andExpect(jsonPath("$.truncated").value(true));
  }

  @Test
  void refusesCypherThatWrites() throws Exception {
    cypher("CREATE (n:Agreement) RETURN n", "{}")
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail", containsString("読み取りだけ")));
    cypher("MATCH (n RETURN n", "{}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("データベースの答え")));
  }

  @Test
  void saysWhatIsWrongWithAParameter() throws Exception {
    bad("/api/organizations?limit=0", "1 から 500");
    bad("/api/organizations?limit=abc", "数を指定");
    bad("/api/organizations?offset=-1", "offset");
    bad("/api/organizations?kind=City", "ForeignCity");
    bad("/api/organizations/川崎市/partners?asOf=2012", "2012-08-31");
    bad("/api/organizations/川崎市/partners?type=LOVES", "姉妹都市");
    bad("/api/organizations/川崎市/partners?ended=perhaps", "true か false");
    bad("/api/graph", "focus を指定");
    bad("/api/graph?focus=川崎市&depth=9", "depth");
    bad("/api/graph?focus=川崎市&limit=100000", "limit");
    bad("/api/issues?severity=terrible", "warning");
  }

  @Test
  void saysWhatIsNotThere() throws Exception {
    missing("/api/organizations/nobody", "団体");
    missing("/api/organizations/nobody/partners", "団体");
    missing("/api/organizations/nobody/co-partners", "団体");
    missing("/api/graph?focus=nobody", "団体");
    missing("/api/agreements/none", "協定");
    missing("/api/nothing", "/v3/api-docs");
  }

  @Test
  void takesOnlyJsonFromItsOwnPage() throws Exception {
    http.perform(post("/api/cypher").contentType("text/plain").content("{}"))
        .andExpect(status().isUnsupportedMediaType())
        .andExpect(jsonPath("$.detail", containsString("application/json")));
    http.perform(
            post("/api/cypher")
                .header("Host", "localhost:8080")
                .header("Origin", "https://evil.example")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"query\":\"RETURN 1\"}"))
        .andExpect(status().isForbidden());
  }

  @Test
  void setsTheHeadersThatKeepOthersOut() throws Exception {
    ask("/api/overview")
        .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"));
  }

  @Test
  void describesItself() throws Exception {
    ask("/v3/api-docs")
        .andExpect(jsonPath("$.paths['/api/organizations/{id}/partners'].get.summary").exists())
        .andExpect(jsonPath("$.paths['/api/cypher'].post.summary").exists());
  }

  private ResultActions partners(String filter) throws Exception {
    return ask("/api/organizations/川崎市/partners?" + filter);
  }

  private ResultActions ask(String address) throws Exception {
    return http.perform(get(address)).andExpect(status().isOk());
  }

  private ResultActions cypher(String query, String parameters) throws Exception {
    return http.perform(
        post("/api/cypher")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"query\":\"" + query + "\",\"parameters\":" + parameters + "}"));
  }

  private void bad(String address, String says) throws Exception {
    http.perform(get(address))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.status").value(400))
        .andExpect(jsonPath("$.title").value("指定が正しくありません"))
        .andExpect(jsonPath("$.detail", containsString(says)));
  }

  private void missing(String address, String says) throws Exception {
    http.perform(get(address))
        .andExpect(status().isNotFound())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail", containsString(says)));
  }
}
