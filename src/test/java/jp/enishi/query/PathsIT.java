package jp.enishi.query;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Chains between two organisations, on a graph small enough to check by hand. */
@NeedsNeo4j
@SpringBootTest
@AutoConfigureMockMvc
class PathsIT {

  private static final String GRAPH =
      """
      中国 Country = 中華人民共和国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      北九州市 Municipality 福岡県
      旧町 Municipality 栃木県
      新市 Municipality 栃木県
      離島村 Municipality 東京都
      機構 Council
      a1 友好都市提携 ⑥-3 1981-08-18 川崎市 -- 瀋陽市
      a2 分野別協定 ⑥-4 2011-05-05 川崎市 -- 瀋陽市
      a3 分野別協定 ⑦-1 1999-01-01 川崎市 -- 大連市
      a4 友好都市提携 ⑧-2 1980-11-18 札幌市 -- 瀋陽市
      a5 分野別協定 ⑤-1 2008-08-08 札幌市 -- 大連市
      a6 分野別協定 ⑤-2 1995-05-05 旧町 -- 瀋陽市
      c1 分野別協定 ⑤-11 2004-11-16 北九州市, 川崎市 -- | 機構
      succession 旧町 新市 2014-04-05 編入
      """;

  @Autowired private MockMvc http;

  @BeforeAll
  static void load(@Autowired GraphWriter writer) {
    writer.write(DrawnGraph.of(GRAPH));
  }

  @Test
  void givesAllShortestChainsWithEveryTieAndItsCitations() throws Exception {
    ask("from=川崎市&to=札幌市")
        .andExpect(jsonPath("$.steps").value(2))
        .andExpect(jsonPath("$.total").value(2))
        .andExpect(jsonPath("$.truncated").value(false))
        .andExpect(jsonPath("$.paths[0].nodes[*].name", contains("川崎市", "大連市", "札幌市")))
        .andExpect(jsonPath("$.paths[1].nodes[*].name", contains("川崎市", "瀋陽市", "札幌市")))
        .andExpect(jsonPath("$.paths[1].ties[0][*].agreement", containsInAnyOrder("a1", "a2")))
        .andExpect(jsonPath("$.paths[1].ties[1][0].citations[0].entry").value("⑧-2"));
  }

  @Test
  void keepsToTheTypesAndFieldsAskedFor() throws Exception {
    ask("from=川崎市&to=札幌市&types=友好都市")
        .andExpect(jsonPath("$.paths[*].nodes[1].name", contains("瀋陽市")));
    ask("from=川崎市&to=札幌市&fields=農業等").andExpect(jsonPath("$.total").value(0));
  }

  @Test
  void goesThroughCouncilsUnlessToldNotTo() throws Exception {
    ask("from=北九州市&to=瀋陽市")
        .andExpect(jsonPath("$.steps").value(3))
        .andExpect(jsonPath("$.paths[0].nodes[*].name", contains("北九州市", "機構", "川崎市", "瀋陽市")));
    ask("from=北九州市&to=瀋陽市&councils=false")
        .andExpect(jsonPath("$.steps").doesNotExist())
        .andExpect(jsonPath("$.paths", hasSize(0)));
  }

  @Test
  void stopsAtTheLongestChainAllowed() throws Exception {
    ask("from=北九州市&to=瀋陽市&max=2").andExpect(jsonPath("$.total").value(0));
    ask("from=離島村&to=瀋陽市").andExpect(jsonPath("$.total").value(0));
    ask("from=川崎市&to=川崎市")
        .andExpect(jsonPath("$.steps").value(0))
        .andExpect(jsonPath("$.paths[0].nodes", hasSize(1)));
    ask("from=川崎市&to=札幌市&limit=1")
        .andExpect(jsonPath("$.paths", hasSize(1)))
        .andExpect(jsonPath("$.total").value(2))
        .andExpect(jsonPath("$.truncated").value(true));
  }

  @Test
  void answersAsOfADayWithWhoStoodOnIt() throws Exception {
    ask("from=新市&to=瀋陽市&asOf=2014-04-05")
        .andExpect(jsonPath("$.steps").value(1))
        .andExpect(jsonPath("$.paths[0].ties[0][0].agreement").value("a6"))
        .andExpect(jsonPath("$.paths[0].ties[0][0].inheritance").value("undocumented"));
    ask("from=旧町&to=川崎市&asOf=2020-01-01")
        .andExpect(jsonPath("$.from.state").value("ended"))
        .andExpect(jsonPath("$.paths[0].nodes[*].name", contains("新市", "瀋陽市", "川崎市")));
    ask("from=川崎市&to=札幌市&asOf=2000-01-01")
        .andExpect(jsonPath("$.paths[*].nodes[1].name", contains("瀋陽市")));
    ask("from=新市&to=瀋陽市&rollUp=false").andExpect(jsonPath("$.total").value(0));
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    http.perform(get("/api/paths?from=川崎市&to=nobody"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail", containsString("nobody")));
    http.perform(get("/api/paths?from=川崎市"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("to を指定")));
    http.perform(get("/api/paths?from=川崎市&to=札幌市&max=0")).andExpect(status().isBadRequest());
    http.perform(get("/api/paths?from=川崎市&to=札幌市&types=LOVES"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("姉妹都市")));
  }

  private ResultActions ask(String parameters) throws Exception {
    return http.perform(get("/api/paths?" + parameters)).andExpect(status().isOk());
  }
}
