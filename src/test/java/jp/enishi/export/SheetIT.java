package jp.enishi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.graph.DrawnGraph;
import jp.enishi.graph.GraphWriter;
import jp.enishi.support.NeedsNeo4j;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Answers as files, read by Commons CSV, Excel's own format and as a graph. */
@NeedsNeo4j
@SpringBootTest
@AutoConfigureMockMvc
class SheetIT {

  private static final String GRAPH =
      """
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      北九州市 Municipality 福岡県
      a1 分野別協定 ⑥-3 2011-09-05 川崎市 -- 瀋陽市
      a2 分野別協定 ⑥-4 2010-04 札幌市 -- 瀋陽市
      a3 分野別協定 ⑥-5 2012-01-01 北九州市 -- 大連市
      """;

  private static final String QUESTION = "瀋陽市と提携している自治体は";

  @Autowired private MockMvc http;

  @BeforeAll
  static void load(@Autowired GraphWriter writer) {
    writer.write(DrawnGraph.of(GRAPH));
  }

  @Test
  void writesAnAnswerForExcelWithByteOrderMark() throws Exception {
    String csv = text("/api/ask.csv", "q", QUESTION);

    assertThat(csv).startsWith("\uFEFFid,団体,");
    List<CSVRecord> rows = rows(csv);
    assertThat(rows).extracting(row -> row.get("団体")).containsExactly("川崎市", "札幌市");
    assertThat(rows).extracting(row -> row.get("最初")).containsExactly("2011-09-05", "2010-04");
  }

  @Test
  void writesAWorkbookThatSaysWhatTheAnswerRestsOn() throws Exception {
    byte[] bytes =
        http.perform(get("/api/ask.xlsx").param("q", QUESTION))
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Disposition", containsString(".xlsx")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      assertThat(column(book.getSheet("答え"), 1)).containsExactly("団体", "川崎市", "札幌市");
      assertThat(column(book.getSheet("この答えについて"), 1)).contains(QUESTION);
      assertThat(column(book.getSheet("典拠"), 2)).contains("⑥-3", "⑥-4");
      assertThat(book.getSheet("答え").getRow(1).getCell(5).getNumericCellValue()).isEqualTo(1);
    }
  }

  @Test
  void writesTheSameForPrograms() throws Exception {
    http.perform(get("/api/ask.json").param("q", QUESTION))
        .andExpect(jsonPath("$.columns[1]").value("団体"))
        .andExpect(jsonPath("$.rows.length()").value(2))
        .andExpect(jsonPath("$.sources[0].row").value(1))
        .andExpect(jsonPath("$.about.質問").value(QUESTION));
  }

  @Test
  void saysWhyThereIsNothingToWrite() throws Exception {
    http.perform(get("/api/ask.csv").param("q", "今日の天気は"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").isNotEmpty());
  }

  @Test
  void writesAnswersOfCypherWithoutFormulas() throws Exception {
    String query = "{\"query\": \"RETURN '=1+1' AS 式, [1, 2] AS 並び, 1.5 AS 数, null AS 無\"}";
    String csv =
        http.perform(post("/api/cypher.csv").contentType(MediaType.APPLICATION_JSON).content(query))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);

    assertThat(rows(csv).get(0).toList()).containsExactly("'=1+1", "1、2", "1.5", "");
  }

  @Test
  void writesPartnersOneLineAnAgreement() throws Exception {
    List<CSVRecord> rows = rows(text("/api/organizations/瀋陽市/partners.csv", "type", "分野別協定"));

    assertThat(rows).extracting(row -> row.get("協定")).containsExactlyInAnyOrder("a1", "a2");
    assertThat(rows).extracting(row -> row.get("締結日")).contains("2010-04");
    assertThat(rows).extracting(row -> row.get("典拠")).allMatch(text -> text.contains("調査"));
  }

  @Test
  void writesAnAnswerAsAGraph() throws Exception {
    String graph = text("/api/export.graphml", "ask", QUESTION);

    assertThat(graph).contains("瀋陽市", "川崎市", "札幌市").doesNotContain("大連市", "北九州市");
    assertThat(graph.split("<edge ")).hasSize(3);
  }

  private String text(String path, String name, String value) throws Exception {
    return http.perform(get(path).param(name, value))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static List<CSVRecord> rows(String csv) throws Exception {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new java.io.StringReader(csv.substring(1)))
        .getRecords();
  }

  private static List<String> column(Sheet sheet, int column) {
    List<String> cells = new ArrayList<>();
    sheet.forEach(row -> cells.add(row.getCell(column).getStringCellValue()));
    return cells;
  }
}
