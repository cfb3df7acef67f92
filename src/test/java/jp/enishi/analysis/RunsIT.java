package jp.enishi.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jp.enishi.graph.DrawnGraph;
import jp.enishi.graph.GraphWriter;
import jp.enishi.graph.LoadedGraph;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of an analysis can be had again to the last digit, and held against later facts. */
@NeedsNeo4j
@SpringBootTest
@AutoConfigureMockMvc
class RunsIT {

  private static final String GRAPH =
      """
      document survey
      中国 Country = 中華人民共和国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      a1 友好都市提携 ⑥-3 1981-08-18 川崎市 -- 瀋陽市
      a2 分野別協定 ⑦-1 1999-01-01 川崎市 -- 大連市
      a3 友好都市提携 ⑧-2 1980-11-18 札幌市 -- 瀋陽市
      """;

  private static final String MORE =
      """
      document later
      札幌市 Municipality 北海道
      大連市 ForeignCity 中国
      釜山市 ForeignCity 韓国
      b1 分野別協定 1 2020-01-01 札幌市 -- 大連市, 釜山市
      """;

  @Autowired private MockMvc http;
  @Autowired private GraphWriter writer;
  @Autowired private JsonMapper mapper;

  @BeforeEach
  void load() {
    LoadedGraph.holds(GRAPH, writer);
  }

  @Test
  void repeatsToTheLastDigitUntilTheFactsChange() throws Exception {
    for (String asked :
        new String[] {
          "betweenness&councils=weighted", "communities&seed=7", "katz&asOf=2000-01-01", "summary"
        }) {
      String id = keep(asked + "&note=会議用");
      http.perform(get("/api/runs/" + id + "/repeat"))
          .andExpect(jsonPath("$.same").value(true))
          .andExpect(jsonPath("$.movements.changed").value(0))
          .andExpect(jsonPath("$.movements.sameParameters").value(true));
      http.perform(get("/api/runs/" + id)).andExpect(jsonPath("$.note").value("会議用"));
      http.perform(delete("/api/runs/" + id)).andExpect(status().isNoContent());
    }
  }

  @Test
  void showsWhatMovedSinceThen() throws Exception {
    String before = keep("degree");
    writer.write(DrawnGraph.of(MORE));
    String after = keep("degree");

    http.perform(get("/api/runs/" + before + "/repeat"))
        .andExpect(jsonPath("$.same").value(false))
        .andExpect(jsonPath("$.sameFacts").value(false));
    http.perform(get("/api/runs/" + before + "/changes?with=" + after))
        .andExpect(jsonPath("$.entered").value(1))
        .andExpect(jsonPath("$.left").value(0))
        .andExpect(jsonPath("$.items[?(@.id == '札幌市')].up", contains(2)))
        .andExpect(jsonPath("$.items[?(@.id == '札幌市')].after.score", contains(3.0)))
        .andExpect(jsonPath("$.items[?(@.id == '瀋陽市')].up", contains(-1)));
    http.perform(get("/api/runs"))
        .andExpect(jsonPath("$.items[?(@.id == '" + before + "')].sameFacts", contains(false)))
        .andExpect(jsonPath("$.items[?(@.id == '" + after + "')].sameFacts", contains(true)))
        .andExpect(jsonPath("$.items[?(@.id == '" + after + "')].top[0].id", contains("札幌市")));
    http.perform(delete("/api/runs/" + before)).andExpect(status().isNoContent());
    http.perform(get("/api/runs/" + before)).andExpect(status().isNotFound());
    http.perform(delete("/api/runs/" + after));
  }

  @Test
  void onlyThisMachineKeepsAndDeletes() throws Exception {
    http.perform(post("/api/runs?measure=degree").with(elsewhere()))
        .andExpect(status().isForbidden());
    String id = keep("degree");
    http.perform(delete("/api/runs/" + id).with(elsewhere())).andExpect(status().isForbidden());
    http.perform(delete("/api/runs/" + id)).andExpect(status().isNoContent());
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    http.perform(post("/api/runs?measure=fame"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("betweenness")));
    http.perform(get("/api/runs/none")).andExpect(status().isNotFound());
    http.perform(get("/api/runs/..%2Fpassword")).andExpect(status().is4xxClientError());
    http.perform(delete("/api/runs/a.b")).andExpect(status().isNotFound());
    String degree = keep("degree");
    String cores = keep("kcore");
    http.perform(get("/api/runs/" + degree + "/changes?with=" + cores))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("指標が違う")));
    http.perform(delete("/api/runs/" + degree));
    http.perform(delete("/api/runs/" + cores));
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor elsewhere() {
    return request -> {
      request.setRemoteAddr("192.0.2.7");
      return request;
    };
  }

  private String keep(String asked) throws Exception {
    String kept =
        http.perform(post("/api/runs?measure=" + asked))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    String id = mapper.readTree(kept).get("id").asString();
    assertThat(id).matches("\\d{8}-\\d{6}-[a-z]+(-\\d+)?");
    return id;
  }
}
