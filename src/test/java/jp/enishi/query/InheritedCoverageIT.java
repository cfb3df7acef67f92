package jp.enishi.query;

import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What was asked of those whose place an organisation took since was asked of it. */
@NeedsNeo4j
@SpringBootTest(
    classes = EnishiApplication.class,
    // A context of its own: no other class asks of its graph.
    properties = "spring.application.name=inherited-coverage")
@AutoConfigureMockMvc
class InheritedCoverageIT {

  /**
   * All were asked for ties abroad in August 2012. Later 甲町 became 甲市, 乙町 and 丙町 became 乙丙市, and 丁市
   * took 戊村 in. 乙町, 丁市 and 戊村 published a list each before that.
   */
  private static final String GRAPH =
      """
      中国 Country = 中華人民共和国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      甲町 Municipality 栃木県
      甲市 Municipality 栃木県
      乙町 Municipality 栃木県
      丙町 Municipality 栃木県
      乙丙市 Municipality 栃木県
      丁市 Municipality 栃木県
      戊村 Municipality 栃木県
      a1 分野別協定 ⑥-3 2011-09-05 乙町 -- 瀋陽市
      succession 甲町 甲市 2014-04-05 改称
      succession 乙町 乙丙市 2013-04-01 新設
      succession 丙町 乙丙市 2013-04-01 新設
      succession 戊村 丁市 2014-04-01 編入
      covers 分野別協定 local-governments abroad all
      covers 災害協定 乙町 - all
      covers 包括連携協定 丁市 - all
      covers 連携協定 戊村 - all
      """;

  @Autowired private MockMvc http;

  @BeforeAll
  static void load(@Autowired GraphWriter writer) {
    writer.write(DrawnGraph.of(GRAPH));
  }

  @ParameterizedTest
  @CsvSource({
    // Renamed: asked under its earlier name, whichever of the two names is typed.
    "甲市, '', 分野別協定, none, 分野別協定: なし（2012年8月現在、甲町として、d）",
    "甲町, '', 分野別協定, none, 分野別協定: なし（2012年8月現在、甲町として、d）",
    "甲市, '', 姉妹都市, not-surveyed, 姉妹都市: 未調査",
    "甲町, &asOf=2014-04-04, 分野別協定, none, 分野別協定: なし（2012年8月現在、d）",
    "甲市, &asOf=2014-04-04, 分野別協定, none, 分野別協定: なし（2012年8月現在、d）",
    "甲市, &rollUp=false, 分野別協定, not-surveyed, 分野別協定: 未調査",
    // Made of two, both of whom were asked; of one of them there is a list besides.
    "乙丙市, '', 分野別協定, found, 分野別協定: 1件（2012年8月現在、丙町・乙町として、d）",
    "乙丙市, '', 災害協定, partly, 災害協定: 見当たらない。資料に載っているのは一部です（2012年8月現在、乙町として、d）",
    // It took another in, which its own list cannot hold.
    "丁市, '', 分野別協定, none, 分野別協定: なし（2012年8月現在、戊村を含む、d）",
    "丁市, '', 包括連携協定, partly, 包括連携協定: 見当たらない。資料に載っているのは一部です（2012年8月現在、d）",
    "丁市, &asOf=2014-03-31, 包括連携協定, none, 包括連携協定: なし（2012年8月現在、d）",
    "丁市, &rollUp=false, 包括連携協定, none, 包括連携協定: なし（2012年8月現在、d）",
    "丁市, '', 連携協定, partly, 連携協定: 見当たらない。資料に載っているのは一部です（2012年8月現在、戊村として、d）",
    "丁市, &asOf=2014-03-31, 連携協定, not-surveyed, 連携協定: 未調査",
    // In no document: 滝沢村 became 滝沢市 on 2014-01-01.
    "jp-岩手県滝沢市, '', 分野別協定, none, 分野別協定: なし（2012年8月現在、滝沢村として、d）",
    "jp-岩手県滝沢市, &rollUp=false, 分野別協定, not-surveyed, 分野別協定: 未調査",
  })
  void coversWhoTookTheirPlace(String id, String day, String type, String state, String sentence)
      throws Exception {
    String tie = "$.ties[?(@.type == '" + type + "')].";
    ask("/api/coverage?organization=" + id + day)
        .andExpect(jsonPath(tie + "state", contains(state)))
        .andExpect(jsonPath(tie + "ja", contains(sentence)));
  }

  @Test
  void namesWhoWasAsked() throws Exception {
    String source = "$.coverage.ties[?(@.type == '分野別協定')].sources[0].";
    ask("/api/organizations/甲市/partners")
        .andExpect(jsonPath(source + "predecessors[*].name", contains("甲町")))
        .andExpect(jsonPath(source + "itself", contains(false)))
        .andExpect(
            jsonPath(
                "$.coverage.ties[?(@.type == '分野別協定')].en",
                contains("Agreement in a field: none (as of 2012-08, as 甲町, d)")));
    ask("/api/organizations/丁市/partners")
        .andExpect(jsonPath(source + "predecessors[*].name", contains("戊村")))
        .andExpect(jsonPath(source + "itself", contains(true)));
    ask("/api/organizations/甲町/partners?asOf=2014-04-04")
        .andExpect(jsonPath(source + "predecessors").isEmpty());
  }

  /** Between two, and in common: the rule is the same. */
  @Test
  void coversQuestionsAboutSeveral() throws Exception {
    for (String question :
        new String[] {"甲市と瀋陽市の分野別協定は", "甲市と丁市に共通する分野別協定の相手は", "滝沢市と瀋陽市の分野別協定は"}) {
      ask("/api/ask?q=" + question)
          .andExpect(jsonPath("$.count").value(0))
          .andExpect(jsonPath("$.coverage.ties[0].state").value("none"));
      ask("/api/ask?q=" + question + "&rollUp=false")
          .andExpect(jsonPath("$.status").value("answered"));
    }
    ask("/api/ask?q=甲市と丁市に共通する分野別協定の相手は&rollUp=false")
        .andExpect(jsonPath("$.coverage.ties[0].state").value("not-surveyed"));
  }

  @Test
  void documentsThatLookedIntoItAreListedWithWhomTheyAsked() throws Exception {
    for (var each : new String[][] {{"甲市", "甲町"}, {"滝沢市", "滝沢村"}}) {
      ask("/api/ask?q=" + each[0] + "は調査されていますか")
          .andExpect(jsonPath("$.count").value(1))
          .andExpect(jsonPath("$.answer.columns[5]").value("調べた団体"))
          .andExpect(jsonPath("$.answer.rows[0][4]").value("すべて"))
          .andExpect(jsonPath("$.answer.rows[0][5]", contains(each[1])));
      ask("/api/ask?q=" + each[0] + "は調査されていますか&rollUp=false")
          .andExpect(jsonPath("$.count").value(0));
    }
    ask("/api/ask?q=乙丙市は調査されていますか")
        .andExpect(jsonPath("$.answer.rows[*][4]", contains("すべて", "一部")));
  }

  private ResultActions ask(String path) throws Exception {
    return http.perform(get(path)).andExpect(status().isOk());
  }
}
