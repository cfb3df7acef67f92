package jp.enishi.query;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jp.enishi.EnishiApplication;
import jp.enishi.graph.DrawnGraph;
import jp.enishi.graph.GraphWriter;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** "None" and "not surveyed" are different answers. */
@NeedsNeo4j
@SpringBootTest(classes = EnishiApplication.class)
@AutoConfigureMockMvc
class CoverageIT {

  /** A survey asked all local governments; one city also published a part of its own list. */
  private static final String GRAPH =
      """
      中国 Country = 中華人民共和国
      瀋陽市 ForeignCity 中国
      川崎市 Municipality 神奈川県
      府中市 Municipality 東京都
      甲社 Company
      a1 分野別協定 ⑥-3 2011-09-05 川崎市 -- 瀋陽市
      a2 姉妹都市提携 x ? 川崎市 -- 瀋陽市
      a3 包括連携協定 1 2010-04-01 川崎市, 甲社 --
      a4 災害協定 2 2011-01-01 府中市 --
      covers 分野別協定 local-governments abroad all
      covers 包括連携協定,災害協定 川崎市 - part
      """;

  @Autowired private MockMvc http;

  @BeforeAll
  static void load(@Autowired GraphWriter writer) {
    writer.write(DrawnGraph.of(GRAPH));
  }

  @ParameterizedTest
  @CsvSource({
    "川崎市, 分野別協定, found, 分野別協定: 1件（2012年8月現在、d）",
    "川崎市, 姉妹都市, found, 姉妹都市: 1件。まとめて調べた資料はないので、ほかにもあり得ます",
    "川崎市, 友好都市, not-surveyed, 友好都市: 未調査",
    "川崎市, 包括連携協定, found, 包括連携協定: 1件。資料に載っているのは一部です（2012年8月現在、d）",
    "川崎市, 災害協定, partly, 災害協定: 見当たらない。資料に載っているのは一部です（2012年8月現在、d）",
    "府中市, 分野別協定, none, 分野別協定: なし（2012年8月現在、d）",
    "府中市, 姉妹都市, not-surveyed, 姉妹都市: 未調査",
    "府中市, 災害協定, found, 災害協定: 1件。まとめて調べた資料はないので、ほかにもあり得ます",
    "jp-北海道夕張市, 分野別協定, none, 分野別協定: なし（2012年8月現在、d）",
    "jp-北海道夕張市, 姉妹都市, not-surveyed, 姉妹都市: 未調査",
    "瀋陽市, 分野別協定, found, 分野別協定: 1件（2012年8月現在、d）",
    "甲社, 分野別協定, not-surveyed, 分野別協定: 未調査",
    "甲社, 災害協定, not-surveyed, 災害協定: 未調査",
    // Named by no document: places abroad were looked into as counterparts, nobody asked of others.
    "cn-広州市, 分野別協定, none, 分野別協定: なし（2012年8月現在、d）",
    "cn-広州市, 姉妹都市, not-surveyed, 姉妹都市: 未調査",
    "cn-広東省, 分野別協定, none, 分野別協定: なし（2012年8月現在、d）",
    "university-東京大学, 包括連携協定, not-surveyed, 包括連携協定: 未調査",
    // 富谷市 was 富谷町 until 2016-10-10; what was asked of the town was asked of it.
    "jp-宮城県富谷市, 分野別協定, none, 分野別協定: なし（2012年8月現在、富谷町として、d）",
    "jp-宮城県富谷市, 姉妹都市, not-surveyed, 姉妹都市: 未調査"
  })
  void tellsNoneFromNotSurveyed(String name, String type, String state, String sentence)
      throws Exception {
    String tie = "$.ties[?(@.type == '" + type + "')].";
    ask("/api/coverage?organization=" + name)
        .andExpect(jsonPath(tie + "state", contains(state)))
        .andExpect(jsonPath(tie + "ja", contains(sentence)));
  }

  @Test
  void leavesOutTiesThatSuchAnOrganisationCannotHave() throws Exception {
    ask("/api/coverage?organization=甲社")
        .andExpect(jsonPath("$.ties[*].type", not(hasItem("姉妹都市"))));
  }

  @Test
  void standsInEveryAnswerAboutAnOrganisation() throws Exception {
    for (String answer : new String[] {"", "/partners", "/co-partners"}) {
      ask("/api/organizations/府中市" + answer)
          .andExpect(
              jsonPath("$.coverage.ties[?(@.type == '分野別協定')].en", hasItem(containsString("none"))))
          .andExpect(jsonPath("$.coverage.note", containsString("未調査")));
    }
  }

  /**
   * Nobody found is no answer to whether there is anything; each form of a name finds its bearer.
   */
  @ParameterizedTest
  @CsvSource({
    "夕張, jp-北海道夕張市",
    "ゆうばり, jp-北海道夕張市",
    "Yubari, jp-北海道夕張市",
    "北海道夕張市, jp-北海道夕張市",
    "広州市, cn-広州市",
    "Guangzhou, cn-広州市",
    "広東省, cn-広東省",
    "東大, university-東京大学",
    "富谷町, jp-宮城県富谷市"
  })
  void searchNamesThoseWhomNoDocumentNames(String typed, String id) throws Exception {
    ask("/api/organizations?q=" + typed)
        .andExpect(jsonPath("$.absent[0].id").value(id))
        .andExpect(
            jsonPath("$.absent[0].ties[?(@.type == '包括連携協定')].state", contains("not-surveyed")));
  }

  @Test
  void searchTellsNoneFromNotSurveyed() throws Exception {
    ask("/api/organizations?q=夕張")
        .andExpect(jsonPath("$.absent[0].ties[?(@.type == '分野別協定')].state", contains("none")))
        .andExpect(jsonPath("$.coverage.sources[0].document").value("d"));
    ask("/api/organizations?q=誰も知らない名前")
        .andExpect(jsonPath("$.total").value(0))
        .andExpect(jsonPath("$.absent", empty()))
        .andExpect(jsonPath("$.coverage.note", containsString("未調査")))
        .andExpect(jsonPath("$.coverage.scopes[*].of", hasItem("local-governments")));
    // Who is in the graph is not named once more as in no document.
    ask("/api/organizations?q=瀋陽").andExpect(jsonPath("$.absent", empty()));
    ask("/api/organizations?q=広州市&country=中国")
        .andExpect(jsonPath("$.absent[*].id", contains("cn-広州市")));
  }

  @Test
  void questionsAboutThoseWhomNoDocumentNamesAreCovered() throws Exception {
    for (String question : new String[] {"広州市と提携している自治体は", "広東省と提携している自治体は", "夕張市の提携先は"}) {
      ask("/api/ask?q=" + question)
          .andExpect(jsonPath("$.count").value(0))
          .andExpect(jsonPath("$.coverage.ties[?(@.type == '分野別協定')].state", contains("none")))
          .andExpect(
              jsonPath("$.coverage.ties[?(@.type == '姉妹都市')].state", contains("not-surveyed")));
    }
    ask("/api/ask?q=東京大学と協定を結んでいる自治体は")
        .andExpect(jsonPath("$.count").value(0))
        .andExpect(
            jsonPath("$.coverage.ties[?(@.type == '連携協定')].state", contains("not-surveyed")));
  }

  /** 夕張市 was asked like every other, and has none; nobody asked for its sister cities. */
  @Test
  void tellsThemApartOfALocalGovernmentThatNoDocumentNames() throws Exception {
    for (String id : new String[] {"jp-北海道夕張市", "cn-広州市"}) {
      for (String answer : new String[] {"", "/partners", "/co-partners"}) {
        ask("/api/organizations/" + id + answer)
            .andExpect(jsonPath("$.coverage.ties[?(@.type == '分野別協定')].state", contains("none")))
            .andExpect(
                jsonPath("$.coverage.ties[?(@.type == '姉妹都市')].state", contains("not-surveyed")));
      }
      ask("/api/graph?focus=" + id).andExpect(jsonPath("$.nodes[*].id", contains(id)));
    }
    ask("/api/organizations/jp-北海道夕張市")
        .andExpect(jsonPath("$.name").value("夕張市"))
        .andExpect(jsonPath("$.agreements", empty()));
    ask("/api/organizations?q=夕張市")
        .andExpect(jsonPath("$.total").value(0))
        .andExpect(jsonPath("$.absent[*].id", contains("jp-北海道夕張市")));
    http.perform(get("/api/organizations/jp-北海道夕張町")).andExpect(status().isNotFound());
  }

  /** Whatever is asked about whom no document names: an empty answer that says who looked. */
  @ParameterizedTest
  @CsvSource({
    "/api/issues?organization={id}, $.items, $.coverage.ties",
    "/api/anniversaries?organization={id}, $.items, $.coverage.ties",
    "/api/organizations/{id}/partners, $.items, $.coverage.ties",
    "/api/organizations/{id}/co-partners, $.items, $.coverage.ties",
    "/api/organizations/{id}/suggestions, $.items, $.coverage.ties",
    "/api/organizations/{id}/suggestions?rollUp=false, $.items, $.coverage.ties",
    "/api/paths?from={id}&to=川崎市, $.paths, $.coverage.ties",
    "/api/routes?from={id}&to=川崎市, $.routes, $.coverage.ties",
    "/api/routes?from=川崎市&to={id}, $.routes, $.coverage.ties",
    "/api/hub?id={id}, $.organizations[0].coPartners, $.organizations[0].coverage.ties",
    "/api/hub?id=川崎市&with={id}, $.organizations[1].coPartners, $.organizations[1].coverage.ties",
    "/api/compare?ids={id}&ids=川崎市, $.organizations[0].timeline, $.organizations[0].coverage",
    "/api/compare/peers?id={id}, $.measures[?(@.rank)], $.coverage.ties",
    "/api/graph?focus={id}, $.edges, ''"
  })
  void answersAboutWhomNoDocumentNames(String call, String found, String coverage)
      throws Exception {
    for (String id : new String[] {"jp-北海道夕張市", "cn-広州市"}) {
      ResultActions answer = ask(call.replace("{id}", id)).andExpect(jsonPath(found, empty()));
      if (!coverage.isEmpty()) {
        answer.andExpect(
            jsonPath(coverage + "[?(@.type == '姉妹都市')].state", contains("not-surveyed")));
      }
    }
    // 夕張町 is in no table.
    String nobody = call.replace("{id}", "jp-北海道夕張町");
    http.perform(get(nobody))
        .andExpect(call.contains("/issues") ? status().isBadRequest() : status().isNotFound());
  }

  @Test
  void saysWhoIsNotInTheNetwork() throws Exception {
    ask("/api/routes?from=川崎市&to=cn-広州市")
        .andExpect(jsonPath("$.untied[*].id", contains("cn-広州市")))
        .andExpect(jsonPath("$.coverage.ties[?(@.type == '分野別協定')].state", contains("none")));
    ask("/api/routes?from=川崎市&to=瀋陽市").andExpect(jsonPath("$.untied", empty()));
    http.perform(get("/api/routes?from=cn-広州市&to=cn-広州市")).andExpect(status().isBadRequest());
    ask("/api/compare/peers?id=jp-北海道夕張市")
        .andExpect(jsonPath("$.organization.name").value("夕張市"))
        .andExpect(jsonPath("$.missing", contains("jp-北海道夕張市")));
    ask("/api/organizations/jp-北海道夕張市/suggestions")
        .andExpect(jsonPath("$.organization.name").value("夕張市"))
        .andExpect(jsonPath("$.notes[0].ja", containsString("資料に載っていません")))
        .andExpect(jsonPath("$.coverage.ties[?(@.type == '分野別協定')].state", contains("none")));
  }

  /** An agreement may be assumed with whoever there is. */
  @Test
  void assumesAnAgreementOfWhomNoDocumentNames() throws Exception {
    String content =
        """
        {"addAgreements": [{"title": "新", "parties": ["jp-北海道夕張市", "%s"]}]}
        """;
    http.perform(
            post("/api/what-if?measure=degree")
                .contentType(MediaType.APPLICATION_JSON)
                .content(content.formatted("cn-広州市")))
        .andExpect(status().isOk())
        .andExpect(
            jsonPath(
                "$.measures[0].moved[?(@.organization.id == 'jp-北海道夕張市')].after.score",
                contains(1.0)));
    http.perform(
            post("/api/what-if?measure=degree")
                .contentType(MediaType.APPLICATION_JSON)
                .content(content.formatted("jp-北海道夕張町")))
        .andExpect(status().isBadRequest());
  }

  @Test
  void saysWhatEachDocumentSpeaksOf() throws Exception {
    ask("/api/coverage")
        .andExpect(jsonPath("$.ties", empty()))
        .andExpect(jsonPath("$.scopes[*].of", contains("local-governments", "organizations")))
        .andExpect(jsonPath("$.scopes[1].organizations", contains("川崎市")))
        .andExpect(jsonPath("$.scopes[1].complete").value(false));
    http.perform(get("/api/coverage?organization=nobody")).andExpect(status().isNotFound());
  }

  private ResultActions ask(String path) throws Exception {
    return http.perform(get(path)).andExpect(status().isOk());
  }
}
