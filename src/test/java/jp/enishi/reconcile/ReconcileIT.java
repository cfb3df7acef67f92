package jp.enishi.reconcile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
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

/** The shapes of Reconciliation Service API 0.2, as its specification has them. */
@NeedsNeo4j
@SpringBootTest
@AutoConfigureMockMvc
class ReconcileIT {

  private static final String GRAPH =
      """
      中国 Country = 中華人民共和国
      瀋陽市 ForeignCity 中国
      川崎市 Municipality 神奈川県
      府中市 Municipality 東京都
      札幌市 Municipality 北海道
      a1 分野別協定 ⑥-3 2011-09-05 川崎市 -- 瀋陽市
      a2 分野別協定 ⑥-4 2011-09-05 札幌市, 府中市 -- 瀋陽市
      """;

  @Autowired private MockMvc http;

  @BeforeAll
  static void load(@Autowired GraphWriter writer) {
    writer.write(DrawnGraph.of(GRAPH));
  }

  @Test
  void describesItself() throws Exception {
    http.perform(get("/api/reconcile").header("Host", "localhost:8080"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.versions", hasItem("0.2")))
        .andExpect(jsonPath("$.name").isNotEmpty())
        .andExpect(jsonPath("$.identifierSpace").value(containsString(":")))
        .andExpect(jsonPath("$.schemaSpace").value(containsString(":")))
        .andExpect(jsonPath("$.view.url").value(containsString("{{id}}")))
        .andExpect(jsonPath("$.defaultTypes[*].id", hasItem("Municipality")))
        .andExpect(
            jsonPath("$.suggest.entity.service_url").value("http://localhost:8080/api/reconcile"))
        .andExpect(jsonPath("$.suggest.entity.service_path").value("/suggest/entity"))
        .andExpect(jsonPath("$.extend.propose_properties.service_path").value("/extend/propose"));
  }

  @Test
  void matchesABatchSentAsAForm() throws Exception {
    form("""
            {"q0": {"query": "川崎市", "type": "Municipality", "limit": 3},
             "q1": {"query": "沈阳", "type_strict": "any"},
             "q2": {"query": "どこにもない村"},
             "q3": {"query": "札幌氏"}}
            """)
        .andExpect(jsonPath("$.q0.result[0].id").value("川崎市"))
        .andExpect(jsonPath("$.q0.result[0].name").value("川崎市"))
        .andExpect(jsonPath("$.q0.result[0].type[0].id").value("Municipality"))
        .andExpect(jsonPath("$.q0.result[0].score").value(100.0))
        .andExpect(jsonPath("$.q0.result[0].match").value(true))
        .andExpect(jsonPath("$.q0.result[0].features[0].id").value("name"))
        .andExpect(jsonPath("$.q1.result[0].id").value("瀋陽市"))
        .andExpect(jsonPath("$.q2.result").isEmpty())
        .andExpect(jsonPath("$.q3.result[0].id").value("札幌市"))
        .andExpect(jsonPath("$.q3.result[0].score").value(lessThan(95.0)))
        .andExpect(jsonPath("$.q3.result[0].match").value(false));
  }

  @Test
  void matchesABatchSentInTheAddress() throws Exception {
    http.perform(get("/api/reconcile").param("queries", "{\"a\": {\"query\": \"川崎\"}}"))
        .andExpect(jsonPath("$.a.result[0].id").value("川崎市"));
  }

  @Test
  void weighsWhatElseTheListSays() throws Exception {
    form("""
            {"right": {"query": "川崎市", "properties": [{"pid": "prefecture", "v": "神奈川県"}]},
             "wrong": {"query": "川崎市", "properties": [{"pid": "prefecture", "v": "福岡県"}]},
             "home": {"query": "川崎市", "properties": [{"pid": "country", "v": ["日本"]}]},
             "type": {"query": "川崎市", "type": "ForeignCity"}}
            """)
        .andExpect(jsonPath("$.right.result[0].match").value(true))
        .andExpect(jsonPath("$.wrong.result[0].match").value(false))
        .andExpect(jsonPath("$.wrong.result[0].score").value(60.0))
        .andExpect(jsonPath("$.home.result[0].match").value(true))
        .andExpect(jsonPath("$.type.result").isEmpty());
  }

  @Test
  void suggestsWhileOneTypes() throws Exception {
    http.perform(get("/api/reconcile/suggest/entity").param("prefix", "川"))
        .andExpect(jsonPath("$.result[*].id", contains("川崎市")))
        .andExpect(jsonPath("$.result[0].notable[0].id").value("Municipality"));
    http.perform(get("/api/reconcile/suggest/property").param("prefix", "pre"))
        .andExpect(jsonPath("$.result[*].id", contains("prefecture")));
    http.perform(get("/api/reconcile/suggest/type").param("prefix", "Muni"))
        .andExpect(jsonPath("$.result[*].id", contains("Municipality")));
  }

  @Test
  void givesValuesOfWhatWasMatched() throws Exception {
    String asked =
        "{\"ids\": [\"川崎市\", \"?\"], \"properties\": [{\"id\": \"prefecture\"}, {\"id\": \"country\"}]}";
    http.perform(post("/api/reconcile").param("extend", asked))
        .andExpect(jsonPath("$.meta[*].id", contains("country", "prefecture")))
        .andExpect(jsonPath("$.rows['川崎市'].prefecture[0].str").value("神奈川県"))
        .andExpect(jsonPath("$.rows['川崎市'].country[0].str").value("日本"))
        .andExpect(jsonPath("$.rows['?'].prefecture").isEmpty());
  }

  @Test
  void mayBeCalledByAnyPageAndSaysWhatItCannotRead() throws Exception {
    http.perform(
            post("/api/reconcile")
                .header("Origin", "http://elsewhere.example")
                .param("queries", "{\"a\": {\"query\": \"川崎市\"}}"))
        .andExpect(status().isOk())
        .andExpect(header().string("Access-Control-Allow-Origin", "*"));
    http.perform(post("/api/reconcile").param("queries", "{"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value(containsString("queries")));
  }

  private ResultActions form(String queries) throws Exception {
    return http.perform(
            post("/api/reconcile")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("queries", queries))
        .andExpect(status().isOk());
  }
}
