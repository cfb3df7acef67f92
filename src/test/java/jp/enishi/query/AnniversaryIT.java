package jp.enishi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.enishi.graph.DrawnGraph;
import jp.enishi.graph.GraphWriter;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Years to celebrate, as a list and as a calendar. */
@NeedsNeo4j
@SpringBootTest
@AutoConfigureMockMvc
class AnniversaryIT {

  private static final String GRAPH =
      """
      中国 Country = 中華人民共和国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      a1 友好都市提携 ⑥-3 1981-08-18 川崎市 -- 瀋陽市
      a2 分野別協定 ⑥-4 1996-02-29 川崎市 -- 瀋陽市
      a3 分野別協定 ⑦-1 2001-06-01..2011-05-31 川崎市 -- 大連市
      a4 分野別協定 ⑧-2 2001-06-01..2011-06-01 札幌市 -- 瀋陽市
      a5 分野別協定 ⑤-1 2006-10-01 札幌市 -- 大連市
      a6 分野別協定 ⑤-2 2007-01-01 札幌市 -- 大連市
      a7 分野別協定 ⑤-3 1911-01-01 札幌市 -- 大連市
      a8 分野別協定 ⑤-4 1906-01-01 札幌市 -- 大連市
      a9 分野別協定 ⑤-5 1991-04-01 札幌市 -- 瀋陽市
      甲町 Municipality 栃木県
      甲市 Municipality 栃木県
      b1 分野別協定 ①-2 2002-10-28 甲町 -- 瀋陽市
      succession 甲町 甲市 2014-04-05 編入
      """;

  @Autowired private MockMvc http;

  @BeforeAll
  static void load(@Autowired GraphWriter writer, @Autowired Driver driver) {
    writer.write(DrawnGraph.of(GRAPH));
    // What a drawing cannot say: that only a part of a date is known.
    try (var session = driver.session()) {
      session.run("MATCH (a:Agreement {id:'a5'}) SET a.signedPrecision = 'month'").consume();
      session.run("MATCH (a:Agreement {id:'a9'}) SET a.signedPrecision = 'fiscal-year'").consume();
      session
          .run(
              "MATCH (a:Agreement {id:'a1'})-[c:CITED_IN]->(d:Document)"
                  + " CREATE (a)-[again:CITED_IN]->(d) SET again = properties(c), again.lines = '9-9'")
          .consume();
    }
  }

  @Test
  void listsEveryFifthYearUpToTheHundredthByAgreement() throws Exception {
    ask("year=2011")
        .andExpect(jsonPath("$.items[*].id", contains("a7", "a2", "a9", "a4", "a1", "a5")))
        .andExpect(jsonPath("$.items[*].number", contains(100, 15, 20, 10, 30, 5)))
        .andExpect(jsonPath("$.items[4].label").value("30周年"))
        .andExpect(jsonPath("$.items[4].from").value("2011-08-18"))
        .andExpect(jsonPath("$.items[4].to").value("2011-08-18"))
        .andExpect(jsonPath("$.items[4].others[*].name", contains("川崎市", "瀋陽市")))
        .andExpect(jsonPath("$.items[4].citations[0].entry").value("⑥-3"))
        .andExpect(jsonPath("$.total").value(6));
  }

  @Test
  void invitesNobodyToADayThatIsNotKnown() throws Exception {
    ask("year=2011")
        .andExpect(jsonPath("$.items[5].from").value("2011-10-01"))
        .andExpect(jsonPath("$.items[5].to").value("2011-10-31"))
        .andExpect(jsonPath("$.items[2].from").value("2011-04-01"))
        .andExpect(jsonPath("$.items[2].to").value("2012-03-31"));
  }

  @Test
  void narrowsToOneOrganisationAndADay() throws Exception {
    ask("year=2011&organization=川崎市").andExpect(jsonPath("$.items[*].id", contains("a2", "a1")));
    ask("year=2011&asOf=2000-01-01&organization=札幌市")
        .andExpect(jsonPath("$.items[*].id", contains("a7", "a9")));
    ask("year=2011&limit=1&offset=1")
        .andExpect(jsonPath("$.items", hasSize(1)))
        .andExpect(jsonPath("$.total").value(6));
    http.perform(get("/api/anniversaries?year=2011&organization=nobody"))
        .andExpect(status().isNotFound());
    http.perform(get("/api/anniversaries?year=12"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("西暦")));
  }

  /**
   * As its partners: whoever holds an agreement on the day has it to celebrate, and nobody else.
   */
  @Test
  void followsWhoHoldsAnAgreementOnTheDay() throws Exception {
    String town = "year=2022&organization=甲町";
    String city = "year=2022&organization=甲市";
    for (String asked : List.of(town + "&asOf=2014-04-04", town + "&rollUp=false")) {
      ask(asked)
          .andExpect(jsonPath("$.items[*].id", contains("b1")))
          .andExpect(jsonPath("$.items[0].inheritance").doesNotExist());
    }
    for (String asked : List.of(city, town, city + "&asOf=2014-04-05", town + "&asOf=2014-04-05")) {
      ask(asked)
          .andExpect(jsonPath("$.items[*].id", contains("b1")))
          .andExpect(jsonPath("$.items[0].inheritance.status").value("undocumented"))
          .andExpect(jsonPath("$.items[0].inheritance.party.name").value("甲町"));
    }
    for (String day : List.of("&asOf=2014-04-04", "&rollUp=false")) {
      ask(city + day).andExpect(jsonPath("$.items", hasSize(0)));
    }
    assertThat(calendar(city + "&asOf=2014-04-05")).contains("20周年 協定 b1", "承継を示す文書なし");
    assertThat(calendar(city + "&asOf=2014-04-04")).doesNotContain("協定 b1");
    assertThat(calendar(city + "&rollUp=false")).doesNotContain("協定 b1");
  }

  /** Nothing to celebrate may mean that nobody looked. */
  @Test
  void saysWhatWasLookedInto() throws Exception {
    ask("year=2013&organization=川崎市")
        .andExpect(jsonPath("$.items", hasSize(0)))
        .andExpect(jsonPath("$.coverage.note", containsString("未調査")))
        .andExpect(jsonPath("$.coverage.ties[?(@.type=='分野別協定')].count", contains(2)));
    ask("year=2013").andExpect(jsonPath("$.coverage.sources[0].document").value("d"));
  }

  @Test
  void givesACalendarThatAnotherProgramReads() throws Exception {
    String text = folded("year=2011");
    ICalendar calendar = Biweekly.parse(text).first();

    assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(calendar.getEvents()).hasSize(6);
    var thirtieth = calendar.getEvents().get(4);
    assertThat(thirtieth.getUid().getValue()).isEqualTo("a1-30@enishi");
    assertThat(thirtieth.getSummary().getValue()).isEqualTo("30周年 協定 a1");
    assertThat(thirtieth.getDescription().getValue())
        .contains("当事者: 川崎市、瀋陽市", "締結: 1981-08-18", "⑥-3");
    assertThat(calendar.getEvents())
        .allSatisfy(
            each ->
                assertThat(
                        each.getDescription().getValue().replaceFirst("(?s).*典拠: ", "").split("、"))
                    .doesNotHaveDuplicates());
    assertThat(calendar.getEvents().get(5).getSummary().getValue()).endsWith("（日は不明）");
    String unfolded = text.replace("\r\n ", "");
    assertThat(unfolded)
        .contains("DTSTART;VALUE=DATE:20110818\r\nDTEND;VALUE=DATE:20110819\r\n")
        .contains("DTSTART;VALUE=DATE:20111001\r\nDTEND;VALUE=DATE:20111101\r\n")
        .contains("DTSTART;VALUE=DATE:20110228\r\n");
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }

  private String calendar(String parameters) throws Exception {
    return folded(parameters).replace("\r\n ", "");
  }

  private String folded(String parameters) throws Exception {
    byte[] bytes =
        http.perform(get("/api/anniversaries.ics?" + parameters))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private ResultActions ask(String parameters) throws Exception {
    return http.perform(get("/api/anniversaries?" + parameters)).andExpect(status().isOk());
  }
}
