package jp.enishi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.enishi.support.NeedsNeo4j;
import jp.enishi.support.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** What a load leaves in the graph, on graphs small enough to check by hand. */
@NeedsNeo4j
class GraphWriterIT {

  private static final String SMALL =
      """
      中国 Country = 中華人民共和国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      a1 分野別協定 ⑥-3 2011-09-05 川崎市 -- 瀋陽市
      a1 again ⑧-1 再掲
      a2 分野別協定 ③-5 2009-01-01..2012-01-01 札幌市, 川崎市 -- 瀋陽市, 大連市
      """;

  private final Driver driver = TestNeo4j.get().driver();
  private final GraphWriter writer = GraphWriters.on(driver);

  @BeforeEach
  void emptyGraph() {
    TestNeo4j.get().empty();
  }

  @Test
  void derivesOneEdgeForEachPairAcrossTheSides() {
    writer.write(DrawnGraph.of(SMALL));

    assertThat(ties())
        .containsExactly(
            "川崎市 -分野別協定 a1 1.0-> 瀋陽市",
            "川崎市 -分野別協定 a2 0.33-> 大連市",
            "川崎市 -分野別協定 a2 0.33-> 瀋陽市",
            "札幌市 -分野別協定 a2 0.33-> 大連市",
            "札幌市 -分野別協定 a2 0.33-> 瀋陽市");
  }

  @Test
  void pairsTheFirstNamedWithEachOtherWhenNoSideIsForeign() {
    writer.write(
        DrawnGraph.of(
            """
            甲市 Municipality 東京都
            乙社 Company
            丙大学 University
            丁銀行 Bank
            a1 包括連携協定 1 2020-04-01 甲市, 乙社, 丙大学, 丁銀行/署名 --
            """));

    assertThat(ties()).containsExactly("甲市 -包括連携協定 a1 0.5-> 丙大学", "甲市 -包括連携協定 a1 0.5-> 乙社");
  }

  @Test
  void namesTheEdgeAfterTheKindOfAgreement() {
    writer.write(
        DrawnGraph.of(
            """
            甲市 Municipality 東京都
            乙市 ForeignCity 中国
            a1 姉妹都市提携 1 2020-04-01 甲市 -- 乙市
            a2 友好都市提携 2 2020-04-01 甲市 -- 乙市
            a3 就職支援協定 3 2020-04-01 甲市 -- 乙市
            """));

    assertThat(ties())
        .containsExactly("甲市 -友好都市 a2 1.0-> 乙市", "甲市 -姉妹都市 a1 1.0-> 乙市", "甲市 -連携協定 a3 1.0-> 乙市");
  }

  @Test
  void givesTheStandingBodyMembersAndNoPairs() {
    writer.write(
        DrawnGraph.of(
            """
            機構 Council
            甲市 Municipality 東京都
            乙市 ForeignCity 中国
            丙市 ForeignCity 中国
            c1 分野別協定 ⑤-11 2004-11-16 甲市 -- 乙市, 丙市/署名 | 機構
            """));

    assertThat(ties()).isEmpty();
    assertThat(rows("MATCH (m)-[k:加盟]->(c:Council {name:'機構'}) RETURN m.name + ' ' + k.from AS v"))
        .containsExactly("乙市 2004-11-16", "甲市 2004-11-16");
    assertThat(rows("MATCH (a)-[:ESTABLISHES]->(c:Council) RETURN a.id + c.name AS v"))
        .containsExactly("c1機構");
  }

  @Test
  void changesNothingWhenTheSameIsLoadedAgain() {
    writer.write(DrawnGraph.of(SMALL));
    List<String> before = everything();

    LoadCounts counts = writer.write(DrawnGraph.of(SMALL));

    assertThat(everything()).isEqualTo(before);
    assertThat(counts.removed()).isZero();
    assertThat(counts.ties()).isEqualTo(5);
    assertThat(writer.holds(DrawnGraph.of(SMALL))).isTrue();
  }

  @Test
  void takesOutWhatTheDocumentNoLongerStates() {
    writer.write(
        DrawnGraph.of(
            SMALL + "figure f1 agreements-by-field 合計 合計 3\nissue i1 unreadable note a2"));

    writer.write(
        DrawnGraph.of(
            """
            瀋陽市 ForeignCity 中国
            川崎市 Municipality 神奈川県
            a1 分野別協定 ⑥-3 2011-09-05 川崎市 -- 瀋陽市
            """));

    assertThat(
            rows(
                "MATCH (n) WHERE NOT n:SchemaChange RETURN coalesce(n.name, n.id, n.printed) AS v"))
        .containsExactly("a1", "a1#1", "d", "川崎市", "工業等", "瀋陽市");
    assertThat(rows("MATCH ()-[c:CITED_IN]->() RETURN c.entry AS v")).containsExactly("⑥-3");
    assertThat(ties()).containsExactly("川崎市 -分野別協定 a1 1.0-> 瀋陽市");
    assertThat(rows("MATCH (o:Organization {name:'瀋陽市'}) RETURN toString(o.partners) AS v"))
        .containsExactly("1");
  }

  @Test
  void leavesToAnotherDocumentWhatThatStates() {
    writer.write(DrawnGraph.of(SMALL));

    writer.write(
        DrawnGraph.of(
            """
            document other
            川崎市 Municipality 神奈川県
            大連市 ForeignCity 中国
            b1 友好都市提携 1 1990-01-01 川崎市 -- 大連市
            """));
    assertThat(ties()).hasSize(6);

    writer.write(DrawnGraph.of("document other\n川崎市 Municipality 神奈川県\n"));
    assertThat(ties()).hasSize(5);
    assertThat(writer.holds(DrawnGraph.of(SMALL))).isTrue();
  }

  @Test
  void completesALoadThatWasKilledHalfWay() {
    GraphBatch batch = DrawnGraph.of(SMALL);
    writer.write(batch);
    List<String> whole = everything();
    driver
        .executableQuery(
            "MATCH (d:Document) REMOVE d.loaded WITH d MATCH ()-[r:PARTY_TO|分野別協定]->() DELETE r")
        .execute();

    assertThat(writer.holds(batch)).isFalse();
    writer.write(batch);

    assertThat(everything()).isEqualTo(whole);
  }

  @Test
  void removesAgreementsThatAKilledLoadLeftWithoutCitation() {
    driver.executableQuery("CREATE (:Agreement {id: 'left', load: 'before'})").execute();

    writer.write(DrawnGraph.of(SMALL));

    assertThat(rows("MATCH (a:Agreement) RETURN a.id AS v")).containsExactly("a1", "a2");
  }

  @Test
  void storesWhatItCountsForPrintedFigures() {
    LoadCounts counts =
        writer.write(
            DrawnGraph.of(
                SMALL
                    + """
                    figure f1 agreements-by-field 1対1の提携 ⑥工業等 1
                    figure f2 agreements-by-field 合計 合計 4 1
                    """));

    assertThat(
            rows(
                "MATCH (f:PrintedFigure) RETURN f.id + ' ' + f.counted + ' ' + f.countedReposts AS v"))
        .containsExactly("f1 1 0", "f2 3 1");
    assertThat(counts.differingFigures()).isEqualTo(1);
  }

  private List<String> ties() {
    return rows(
        """
        MATCH (s:Organization)-[r]->(e:Organization) WHERE r.weight IS NOT NULL
        RETURN s.name + ' -' + type(r) + ' ' + r.agreement + ' ' + round(r.weight, 2) + '-> ' + e.name AS v
        """);
  }

  private List<String> everything() {
    List<String> all =
        new java.util.ArrayList<>(
            rows(
                "MATCH (n) WHERE NOT n:SchemaChange RETURN labels(n)[0] + coalesce(n.id, n.name) + size(keys(n)) AS v"));
    all.addAll(
        rows(
            "MATCH (s)-[r]->(e) RETURN type(r) + coalesce(s.id, s.name) + coalesce(e.id, e.name)"
                + " + coalesce(r.entry, r.agreement, '') + size(keys(r)) AS v"));
    return all;
  }

  private List<String> rows(String query) {
    return driver.executableQuery(query).execute().records().stream()
        .map(row -> row.get("v").asString())
        .sorted()
        .toList();
  }
}
