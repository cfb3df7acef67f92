package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.enishi.EnishiApplication;
import jp.enishi.graph.DrawnGraph;
import jp.enishi.graph.GraphWriter;
import jp.enishi.graph.LoadedGraph;
import jp.enishi.report.MeetingPacks;
import jp.enishi.report.PackFormat;
import jp.enishi.report.PackRequest;
import jp.enishi.report.PackSection;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/**
 * An analysis is kept, a year passes, a further document is loaded: command line, HTTP and the pack
 * say the same of what has changed, and why.
 */
@NeedsNeo4j
@SpringBootTest
@AutoConfigureMockMvc
class AYearLaterIT {

  private static final String THEN = "2009-08-31";
  private static final String NOW = "2010-08-31";

  /** On the first day 川崎市 and 瀋陽市 have two partners, 大連市 and 札幌市 one. */
  private static final String GRAPH =
      """
      document survey
      中国 Country = 中華人民共和国
      韓国 Country = 大韓民国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      a1 友好都市提携 ⑥-3 1981-08-18 川崎市 -- 瀋陽市
      a2 分野別協定 ⑦-1 1999-01-01 川崎市 -- 大連市
      a3 友好都市提携 ⑧-2 1980-11-18..2010-03-31 札幌市 -- 瀋陽市
      """;

  /** b1 is of that year; b2 is older and was not known. */
  private static final String MORE =
      """
      document later
      韓国 Country = 大韓民国
      札幌市 Municipality 北海道
      福岡市 Municipality 福岡県
      大連市 ForeignCity 中国
      釜山市 ForeignCity 韓国
      b1 分野別協定 1 2010-01-01 札幌市 -- 大連市, 釜山市
      b2 分野別協定 2 2005-01-01 福岡市 -- 釜山市
      """;

  @TempDir private static Path runs;

  @DynamicPropertySource
  static void keepRunsApart(DynamicPropertyRegistry registry) {
    registry.add("enishi.analysis.runs", runs::toString);
  }

  @Autowired private MockMvc http;
  @Autowired private GraphWriter writer;
  @Autowired private JsonMapper mapper;
  @Autowired private MeetingPacks packs;
  @Autowired private Environment environment;

  private String before;

  @BeforeEach
  void aYearPasses() throws Exception {
    LoadedGraph.spoilt();
    LoadedGraph.holds(GRAPH, writer);
    before = keep(THEN);
    writer.write(DrawnGraph.of(MORE));
    LoadedGraph.spoilt();
  }

  @Test
  void overHttp() throws Exception {
    http.perform(get("/api/runs/" + before + "/repeat?asOf=" + NOW))
        .andExpect(jsonPath("$.same").value(false))
        .andExpect(jsonPath("$.sameFacts").value(false))
        .andExpect(jsonPath("$.documents.added", contains("調査 later")))
        .andExpect(jsonPath("$.documents.gone").isEmpty())
        .andExpect(jsonPath("$.agreements.signed").value(1))
        .andExpect(jsonPath("$.agreements.ended").value(1))
        .andExpect(jsonPath("$.movements.before.network.ties").value(3))
        .andExpect(jsonPath("$.movements.after.network.ties").value(5))
        .andExpect(jsonPath("$.movements.entered").value(2))
        .andExpect(
            jsonPath("$.movements.items[*].id", contains("瀋陽市", "大連市", "札幌市", "釜山市", "福岡市")));
    http.perform(get("/api/runs/" + before + "/changes?with=" + keep(NOW)))
        .andExpect(jsonPath("$.sameParameters").value(false))
        .andExpect(jsonPath("$.before.parameters.asOf").value(THEN))
        .andExpect(jsonPath("$.after.parameters.asOf").value(NOW))
        .andExpect(jsonPath("$.items[0].id").value("瀋陽市"))
        .andExpect(jsonPath("$.items[0].up").value(-4));
  }

  @Test
  void onTheCommandLine() throws Exception {
    assertThat(command("runs", "repeat", before, "--as-of", NOW))
        .contains("事実が変わった", "加わった資料: 調査 later", "結ばれた協定 1件、終わった協定 1件")
        .contains("1\t5\t2.0\t1.0\t瀋陽市\t瀋陽市", "3\t1\t1.0\t2.0\t札幌市\t札幌市", "\t1\t\t2.0\t釜山市\t釜山市");
    assertThat(command("runs", "compare", before, keep(NOW))).contains("1\t5\t2.0\t1.0\t瀋陽市\t瀋陽市");
  }

  @Test
  void inThePack() {
    assertThat(change(Locale.JAPANESE))
        .contains("前は2009年8月31日時点、今は2010年8月31日時点", "読み込んだ資料：「調査 later」")
        .contains("結ばれた協定は1件、終わった協定は1件", "団体は4から6", "根拠の関係は3から5")
        .contains("新しく加わった団体は2、なくなった団体は0、値が変わった団体は3")
        .containsPattern("瀋陽市</td>[^\\n]*>1</td><td class=\"number\">5</td><td>4 下がった")
        .containsPattern("釜山市</td>[^\\n]*>–</td><td class=\"number\">1</td><td>新しい");
    assertThat(change(Locale.ENGLISH))
        .contains(
            "Then it was of 2009-08-31, now of 2010-08-31",
            "signed between the two days: 1; ended: 1");
  }

  private String change(Locale language) {
    PackRequest request =
        new PackRequest(
            LocalDate.parse(NOW),
            language,
            null,
            null,
            PackSection.of(List.of("change")),
            List.of(),
            before);
    return new String(packs.make(request, PackFormat.HTML, step -> {}), StandardCharsets.UTF_8);
  }

  private String command(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] settings =
        Stream.of(
                "spring.neo4j.uri",
                "spring.neo4j.authentication.username",
                "spring.neo4j.authentication.password",
                "enishi.analysis.runs")
            .map(each -> "--" + each + "=" + environment.getProperty(each))
            .toArray(String[]::new);
    int code =
        CommandLineRun.of(
            EnishiApplication.class,
            new PrintWriter(out),
            new PrintWriter(err),
            Stream.concat(Stream.of(words), Stream.of(settings)).toArray(String[]::new));
    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }

  private String keep(String day) throws Exception {
    String kept =
        http.perform(post("/api/runs?measure=degree&asOf=" + day))
            .andReturn()
            .getResponse()
            .getContentAsString();
    return mapper.readTree(kept).get("id").asString();
  }
}
