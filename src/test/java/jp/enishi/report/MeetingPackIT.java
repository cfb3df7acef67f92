package jp.enishi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.enishi.graph.GraphWriter;
import jp.enishi.graph.LoadedGraph;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** What the pack says of a graph that can be checked by hand. */
@NeedsNeo4j
@SpringBootTest
@AutoConfigureMockMvc
class MeetingPackIT {

  /** A chain of four, in which 福岡市 and 大連市 stand between the others, and a pair apart. */
  private static final String GRAPH =
      """
      document survey
      中国 Country = 中華人民共和国
      韓国 Country = 大韓民国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      釜山市 ForeignCity 韓国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      福岡市 Municipality 福岡県
      a1 友好都市提携 ⑥-3 1981-08-18 川崎市 -- 瀋陽市
      a2 分野別協定 ⑥-4 1998-05-05 福岡市 -- 大連市
      a3 分野別協定 ⑥-5 2001-05-05 福岡市 -- 釜山市
      a4 分野別協定 ⑥-6 2002-05-05 札幌市 -- 大連市
      """;

  @Autowired private MeetingPacks packs;
  @Autowired private GraphWriter writer;
  @Autowired private MockMvc http;

  @BeforeEach
  void load() {
    LoadedGraph.holds(GRAPH, writer);
  }

  @Test
  void theSummaryNamesWhoIsCentralHowSureThatIsAndWhatItRestsOn() {
    assertThat(pack(Locale.JAPANESE, "summary"))
        .contains("だれが中心か", "どこまで確かか", "次に何をするか", "何に基づくか")
        .contains("ほかの団体をつなぐ要は")
        .contains("ほかの資料では裏付けられていません");
  }

  @Test
  void aBandDoesNotReachToTheLastRankBecauseADocumentCouldBeMissing() {
    // The survey alone states every tie: without it each of the six would be last. One edge of four
    // left out takes 福岡市 from two partners to one, behind 大連市 with two: rank 2 of the degrees.
    assertThat(pack(Locale.JAPANESE, "rankings"))
        .contains("頼る資料", "surveyのみ")
        .containsPattern("福岡市</td>[^\\n]*>2</td><td>1～2位</td><td>相手が2団体");
    assertThat(pack(Locale.ENGLISH, "rankings")).contains("Rests on", "survey only");
  }

  @Test
  void anEnglishPackNamesPlacesAndKindsOfTieInEnglish() {
    assertThat(pack(Locale.ENGLISH, "organizations"))
        .contains("South Korea", "Agreement in a field")
        .doesNotContain("韓国", "分野別協定", "福岡県");
  }

  @Test
  void anEnglishPackMarksWhatStaysJapanese() {
    assertThat(pack(Locale.ENGLISH, "organizations")).contains("<span lang=\"ja\">");
    assertThat(pack(Locale.JAPANESE, "organizations")).doesNotContain("<span lang");
  }

  @Test
  void aPackOfThePastSaysHowManyTiesHaveNoDay() {
    LoadedGraph.holds(GRAPH + "a5 分野別協定 ⑥-7 ? 札幌市 -- 釜山市\n", writer);
    LocalDate day = LocalDate.of(1999, 1, 1);

    // By then a1 and a2 were signed; a5 may have been.
    assertThat(pack(request(day, Locale.JAPANESE, "summary")))
        .contains("締結日の分からない関係1件も含みます")
        .contains("数えた関係3件のうち1件は、締結日が資料に載っていません");
    assertThat(pack(request(day, Locale.ENGLISH, "summary")))
        .contains("Ties without a date in any document: 1 of the 3 counted");
    assertThat(pack(Locale.JAPANESE, "summary")).doesNotContain("締結日が資料に載っていません");
  }

  @Test
  void nobodyIsSaidToJoinOthersWhoStandsBetweenNobody() {
    // By 1999 only two pairs apart: all are between nobody and have one partner each.
    String past = pack(request(LocalDate.of(1999, 1, 1), Locale.JAPANESE, "summary"));
    assertThat(past).contains("だれが中心か").doesNotContain("ほかの団体をつなぐ要は");
  }

  @Test
  void whereNothingIsToBeListedASentenceStandsInPlaceOfATable() {
    assertThat(pack(request(LocalDate.of(2003, 1, 1), Locale.JAPANESE, "anniversaries")))
        .contains("福岡市の周年", "そのほかの団体の10年ごとの周年はありません。")
        .doesNotContain("<tbody>\n</tbody>");
  }

  @Test
  void whoHasNoTieIsSaidToHaveNoneAndGetsNoEmptyTable() {
    LoadedGraph.holds(GRAPH + "孤島市 Municipality 東京都\n", writer);
    PackRequest request =
        new PackRequest(
            null,
            Locale.JAPANESE,
            null,
            null,
            PackSection.of(List.of("organizations", "hub")),
            List.of("孤島市"),
            null);

    assertThat(pack(request))
        .contains("孤島市がほかの団体と結んだ協定などは、資料にありません。")
        .contains("孤島市には順位がありません。")
        .contains("孤島市とほかの団体との間に、直接の協定などは資料にありません。")
        .doesNotContain("0団体", "<tbody>\n</tbody>");
  }

  @Test
  void theSameRequestGivesTheSameFile() {
    PackRequest request = request(Locale.JAPANESE, "summary", "rankings", "network");
    for (PackFormat format : List.of(PackFormat.DOCX, PackFormat.XLSX, PackFormat.HTML)) {
      byte[] once = packs.make(request, format, step -> {});
      assertThat(packs.make(request, format, step -> {})).as(format.ending()).isEqualTo(once);
    }
  }

  @Test
  void aLogoOfAnotherKindIsRefusedWithTheKindsThatAreTaken() throws Exception {
    http.perform(
            post("/api/reports/centrality.pdf").contentType("image/gif").content(new byte[] {1}))
        .andExpect(status().isUnsupportedMediaType())
        .andExpect(
            jsonPath("$.detail", allOf(containsString("image/png"), containsString("image/jpeg"))));
    http.perform(get("/api/reports/progress/nobody")).andExpect(status().isNoContent());
  }

  private String pack(Locale language, String... sections) {
    return pack(request(language, sections));
  }

  private String pack(PackRequest request) {
    byte[] file = packs.make(request, PackFormat.HTML, step -> {});
    return new String(file, StandardCharsets.UTF_8);
  }

  private static PackRequest request(Locale language, String... sections) {
    return request(null, language, sections);
  }

  private static PackRequest request(LocalDate day, Locale language, String... sections) {
    return new PackRequest(
        day, language, null, null, PackSection.of(List.of(sections)), List.of("福岡市"), null);
  }
}
