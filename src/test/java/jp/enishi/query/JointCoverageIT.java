package jp.enishi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

/** "None" and "not surveyed" of several together, and of everybody. */
@NeedsNeo4j
@SpringBootTest(classes = EnishiApplication.class)
class JointCoverageIT {

  /**
   * All were asked for ties abroad in 2012; two cities of two prefectures published a list each.
   */
  private static final String GRAPH =
      """
      中国 Country = 中華人民共和国
      瀋陽市 ForeignCity 中国
      川崎市 Municipality 神奈川県
      府中市 Municipality 東京都
      金沢市 Municipality 石川県
      a1 分野別協定 ⑥-3 2011-09-05 川崎市 -- 瀋陽市
      covers 分野別協定 local-governments abroad all
      covers 包括連携協定 川崎市 - part
      covers 災害協定 川崎市 - all
      covers 災害協定 府中市 - all
      """;

  @Autowired private Coverages coverages;

  @BeforeAll
  static void load(@Autowired GraphWriter writer) {
    writer.write(DrawnGraph.of(GRAPH));
  }

  /** Between two, a list of all that one of them has is enough; a survey of ties abroad is not. */
  @ParameterizedTest
  @CsvSource({
    "川崎市 瀋陽市, 姉妹都市, not-surveyed",
    "川崎市 瀋陽市, 分野別協定, none",
    "川崎市 府中市, 分野別協定, not-surveyed",
    "jp-北海道夕張市 瀋陽市, 分野別協定, none",
    "川崎市 瀋陽市, 包括連携協定, partly",
    "府中市 瀋陽市, 包括連携協定, not-surveyed",
    "府中市 金沢市, 災害協定, none"
  })
  void betweenTwo(String names, String type, String state) {
    assertThat(states(asked(names, type, "", true))).containsExactly(state);
  }

  /** What two have in common is known only where both were looked into. */
  @ParameterizedTest
  @CsvSource({
    "川崎市 府中市, 分野別協定, none",
    "川崎市 府中市, 災害協定, none",
    "府中市 金沢市, 災害協定, not-surveyed",
    "川崎市 府中市, 包括連携協定, not-surveyed"
  })
  void inCommon(String names, String type, String state) {
    assertThat(states(asked(names, type, "", false))).containsExactly(state);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 分野別協定, none",
    "'', 姉妹都市, not-surveyed",
    "'', 災害協定, partly",
    "東京都, 災害協定, partly",
    "石川県, 災害協定, not-surveyed"
  })
  void ofEverybody(String prefecture, String type, String state) {
    assertThat(states(asked("", type, prefecture, true))).containsExactly(state);
  }

  @Test
  void whatIsFoundMayBeAllOrAPart() {
    assertThat(words(asked("川崎市 瀋陽市", "分野別協定", "", true)))
        .containsExactly("分野別協定: すべて調べた資料があります（2012年8月現在、d）");
    assertThat(words(asked("", "姉妹都市", "", true)))
        .containsExactly("姉妹都市: まとめて調べた資料はないので、ほかにもあり得ます");
  }

  /** A survey of 2012 does not say what was agreed in 2013. */
  @Test
  void ofATimeAfterTheDocument() {
    Asked later =
        new Asked(
            List.of("川崎市"), List.of("分野別協定"), List.of(), List.of(), true, LocalDate.of(2013, 1, 1));

    assertThat(coverages.ofAnswer(later, false, AsOf.TODAY).ties())
        .extracting(each -> each.sources().size())
        .containsExactly(0);
  }

  private List<String> states(Asked asked) {
    return coverages.ofAnswer(asked, false, AsOf.TODAY).ties().stream()
        .map(TieCoverage::state)
        .toList();
  }

  private List<String> words(Asked asked) {
    return coverages.ofAnswer(asked, true, AsOf.TODAY).ties().stream()
        .map(TieCoverage::ja)
        .toList();
  }

  private static Asked asked(String names, String type, String prefecture, boolean between) {
    return new Asked(list(names), List.of(type), list(prefecture), List.of(), between, null);
  }

  private static List<String> list(String words) {
    return Arrays.stream(words.split(" ")).filter(each -> !each.isEmpty()).toList();
  }
}
