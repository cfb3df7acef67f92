package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.enishi.EnishiApplication;
import jp.enishi.cypher.CypherExamples;
import jp.enishi.cypher.ReadOnlyCypher;
import jp.enishi.cypher.TypedParameters;
import jp.enishi.query.AsOf;
import jp.enishi.query.OrganizationSearch;
import jp.enishi.support.NeedsNeo4j;
import jp.enishi.web.Paging;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The graph that a fresh start serves: the questions of the contract, and the survey's own totals.
 */
@NeedsNeo4j(NeedsNeo4j.SHIPPED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
    classes = EnishiApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ShippedGraphIT {

  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

  @Autowired private Load load;
  @Autowired private Check check;
  @Autowired private OrganizationSearch search;
  @Autowired private ReadOnlyCypher cypher;
  @Autowired private Driver driver;

  @BeforeAll
  void loadShippedFacts() {
    load.from(Optional.empty(), NOWHERE, NOWHERE);
  }

  /** What planners type, and who must come first; nobody where the second column is empty. */
  @ParameterizedTest
  @CsvFileSource(resources = "/search/relevance.csv", numLinesToSkip = 1)
  void findsFirstWhomThePlannerMeans(String typed, String first) {
    var found = search.search(typed, null, null, null, AsOf.TODAY, Paging.of(1, 0)).items();

    assertThat(found.isEmpty() ? null : found.get(0).organization().name()).isEqualTo(first);
  }

  /** ⑥-3, ⑥-4 and ⑥-9 say in their titles that they belong to the tie of the two cities. */
  @Test
  void tellsWhatWasMadeUnderATie() {
    assertThat(
            cypher
                .run(
                    "MATCH (a:Agreement)-[:UNDER]->(tie:Agreement) RETURN a.id, tie.id ORDER BY a.id",
                    Map.of())
                .rows())
        .containsExactly(
            List.of("clair-2012-6-03", "clair-2012-p-026"),
            List.of("clair-2012-6-04", "clair-2012-p-026"),
            List.of("clair-2012-6-09", "clair-2012-p-028"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleOfCypherHasRows(CypherExamples.Example example) {
    assertThat(cypher.run(example.query(), TypedParameters.of(example.parameters())).rows())
        .isNotEmpty();
    assertThat(example.ja()).endsWith("。").doesNotContain("\n");
    assertThat(example.en()).isNotBlank();
  }

  static List<CypherExamples.Example> examples() {
    return new CypherExamples().list();
  }

  @Test
  void kawasakiAndShenyangHaveFiveFieldAgreements() {
    assertThat(
            rows(
                "MATCH (:Municipality {name:'川崎市'})-[r:分野別協定]-(p:ForeignCity {name:'瀋陽市'})"
                    + " RETURN count(DISTINCT r.agreement)"))
        .containsExactly("5");
  }

  @Test
  void sapporoIsAmongThePartnersOfShenyang() {
    assertThat(
            rows(
                "MATCH (p:Organization)-[:姉妹都市|友好都市|分野別協定]-(:ForeignCity {name:'瀋陽市'})"
                    + " RETURN DISTINCT p.name"))
        .contains("札幌市", "川崎市");
  }

  @Test
  void theTwoOaklandsAreTwoAndDalianIsOne() {
    assertThat(rows("MATCH (o:ForeignCity) WHERE o.name STARTS WITH 'オークランド' RETURN o.country"))
        .containsExactlyInAnyOrder("アメリカ合衆国", "ニュージーランド");
    assertThat(rows("MATCH (o:ForeignCity) WHERE o.name = '大連市' RETURN o.id")).hasSize(1);
  }

  /** What a planner asks of a list with budgets: who does what, and how much is set aside. */
  @Test
  void tellsWhatEachBodyDoesAndWhatIsSetAside() {
    assertThat(
            rows(
                "MATCH (:Organization {name: '日本大学工学部'})-[p:参画]->(:Agreement)"
                    + " UNWIND p.activities AS activity RETURN activity"))
        .containsExactly("田んぼダムの機能検証", "ロハスの池プロジェクトへ市がアドバイザーとして参加", "上下水道局が企画したウェブツアーへの共催");
    assertThat(rows("MATCH (:Organization {name: '一般社団法人郡山医師会'})-[:PARTY_TO]->(a) RETURN a.budget"))
        .containsExactly("6,536千円");
  }

  @Test
  void toyamaAndItsFifteenMunicipalitiesBelongToTheCouncil() {
    assertThat(rows("MATCH (m)-[k:加盟]->(c:Council {name:'ワンチームとやま連携推進本部'}) RETURN m.name"))
        .hasSize(16)
        .contains("富山県", "富山市", "舟橋村", "朝日町");
  }

  @Test
  void theCouncilsThemesCarryTheirProposersAndWhatBecameOfThem() {
    assertThat(
            rows(
                "MATCH (c:Council {name:'ワンチームとやま連携推進本部'})-[w:協議]->(t:Theme)"
                    + " RETURN t.title + ' ' + w.year + ' ' + w.status"))
        .containsExactlyInAnyOrder(
            "ゼロカーボンシティ富山の実現 R4 終了（案）",
            "農林水産物等の輸出促進に向けた連携・強化 R4 終了（案）",
            "自治体行政のデジタル化 R4 継続（案）",
            "自治体行政のデジタル化 R5 継続（案）",
            "こども・子育て施策の連携・強化 R5 新規（案）",
            "観光再始動に向けた受入体制整備 R5 新規（案）");
    assertThat(
            rows(
                "MATCH (o)-[:提案]->(:Theme {title:'こども・子育て施策の連携・強化'})-[:CITED_IN]->(:Document)"
                    + " RETURN o.name"))
        .containsExactlyInAnyOrder("高岡市", "射水市", "魚津市", "砺波市", "富山県");
  }

  @Test
  void partsOfThePrefectureLeadThemesAndAttendTheCouncil() {
    assertThat(
            rows(
                "MATCH (:Prefecture {name:'富山県'})<-[:UNIT_OF]-(u:Unit)"
                    + "-[:参画 {role:'担当'}]->(:Theme {title:'自治体行政のデジタル化'}) RETURN u.name"))
        .containsExactlyInAnyOrder("知事政策局", "地方創生局", "厚生部", "デジタル化推進室", "ワンチームとやま推進室", "厚生企画課");
    assertThat(
            rows(
                "MATCH (u:Unit)-[p:参画 {role:'出席'}]->(:Council {name:'ワンチームとやま連携推進本部'})"
                    + " RETURN u.name + ' ' + p.printed + ' ' + p.lines"))
        .hasSize(14)
        .contains("市町村支援課 参事・市町村支援課長 82", "県警本部 県警本部長 69");
    assertThat(
            rows(
                "MATCH (:Prefecture {name:'富山県'})-[k:加盟]->(:Council {name:'ワンチームとやま連携推進本部'})"
                    + " UNWIND k.offices AS office RETURN office"))
        .hasSize(17)
        .contains("知事", "副知事", "教育長", "知事政策局長");
  }

  @Test
  void meetingsAreHeldByTheCouncilAndOftenAboutATheme() {
    assertThat(
            rows(
                "MATCH (:Council {name:'ワンチームとやま連携推進本部'})-[:開催]->(m:Meeting)-[:CITED_IN]->(:Document)"
                    + " RETURN count(DISTINCT m)"))
        .containsExactly("51");
    assertThat(
            rows(
                "MATCH (:Council {name:'DX・働き方改革推進本部'})-[:開催]->(m:Meeting)-[:議題]->(t:Theme)"
                    + " RETURN t.title + ' ' + m.date"))
        .containsExactlyInAnyOrder("自治体行政のデジタル化 2022-06-03", "自治体行政のデジタル化 2022-12-01");
    assertThat(
            rows(
                "MATCH (m:Meeting)-[:議題]->(:Theme {title:'農林水産物等の輸出促進に向けた連携・強化'})"
                    + " WHERE m.name STARTS WITH 'WG' RETURN toString(m.date)"))
        .contains("2022-07-27", "2022-09-29", "2022-12-23");
  }

  @Test
  void bodiesTakePartInWhatTheDocumentNames() {
    assertThat(
            rows(
                "MATCH (o)-[p:参画]->(a:Agreement {id:'koriyama-2023-01'}) WHERE o.name STARTS WITH '株式会社東邦'"
                    + " RETURN p.fields[0]"))
        .containsExactly("窓口サービス");
    assertThat(rows("MATCH (:University {name:'富山大学'})-[p:参画]->(:Document) RETURN p.link"))
        .containsExactly("新産業戦略");
    assertThat(
            rows(
                "MATCH (o)-[p:参画]->(:School {name:'都市経営プロフェッショナルスクール'})"
                    + " WHERE p.rule = 'council/participants' RETURN o.name"))
        .containsExactlyInAnyOrder("富山県", "高岡市", "砺波市", "南砺市");
    assertThat(rows("MATCH (:Association {name:'富山県市長会'})-[:参画]->(c:Council) RETURN c.name"))
        .containsExactly("ワンチームとやま連携推進本部");
  }

  @Test
  void generalPartiesAreWordsOfTheAgreementAndNobody() {
    assertThat(
            rows(
                "MATCH (a:Agreement) WHERE a.generalParties IS NOT NULL UNWIND a.generalParties AS g RETURN a.id + ' ' + g"))
        .containsExactlyInAnyOrder(
            "ishikawa-2021-11 県外大学",
            "ishikawa-2021-20 県内企業等",
            "ishikawa-2021-21 県内企業等",
            "ishikawa-2021-29 北陸新幹線沿線の居住者及び企業",
            "koriyama-2023-01 連携市町村",
            "koriyama-2023-10 20団体");
    assertThat(rows("MATCH (o:Organization) WHERE o.name IN ['県外大学', '県内企業等', '20団体'] RETURN o.id"))
        .isEmpty();
  }

  /** Card ⑦-36 prints another day for each of three provinces. */
  @Test
  void aTieBeginsOnTheDayPrintedForItsPartner() {
    assertThat(
            rows(
                "MATCH ()-[r:分野別協定 {agreement:'clair-2012-7-36'}]->(p) RETURN p.name + ' ' + r.since"))
        .containsExactlyInAnyOrder("黒竜江省 1989-11-11", "吉林省 1989-11-13", "遼寧省 1989-11-15");
  }

  /** Card ③-5: four cities in 1984, ノボシビルスク市 joined in 1995; ⑧-25: 山口県 takes part since 1999. */
  @Test
  void aTieBeginsWhenAPartyJoinedWhatOthersHadAgreed() {
    assertThat(
            rows(
                "MATCH ()-[r:分野別協定 {agreement:'clair-2012-3-05'}]->(p) RETURN p.name + ' ' + r.since.year"))
        .containsExactlyInAnyOrder("ポートランド市 1984", "ミュンヘン市 1984", "瀋陽市 1984", "ノボシビルスク市 1995");
    assertThat(
            rows(
                "MATCH (o)-[m:加盟]->(:Council {name:'日韓海峡沿岸県市道交流知事会議'})"
                    + " WHERE o.name IN ['福岡県', '山口県'] RETURN o.name + ' ' + m.from.year"))
        .containsExactlyInAnyOrder("福岡県 1992", "山口県 1999");
  }

  /** The sentence of line 49 repeats what the table totals. */
  @Test
  void aTotalThatASentenceRepeatsIsOneContradiction() {
    assertThat(
            rows(
                "MATCH (i:Issue {between:'figure-count'})-[:ABOUT]->(f:PrintedFigure {row:'1対1の提携', column:'合計'})"
                    + " RETURN i.id + ' ' + f.table"))
        .containsExactlyInAnyOrder(
            "clair-2012-figure-010-count 分野別の提携件数", "clair-2012-figure-010-count 本文");
  }

  @Test
  void standingBodiesHaveMembersAndNoPairs() {
    assertThat(rows("MATCH (m)-[:加盟]->(:Council {name:'東アジア経済交流推進機構'}) RETURN m.name"))
        .containsExactlyInAnyOrder(
            "下関市", "福岡市", "北九州市", "青島市", "大連市", "天津市", "煙台市", "釜山広域市", "仁川広域市", "蔚山広域市");
    assertThat(rows("MATCH (:Municipality {name:'下関市'})-[r:分野別協定]-() RETURN r.agreement"))
        .isEmpty();
  }

  /** What a person counted on the cards, where it differs from print; all other figures agree. */
  @Test
  void onlyTheFiguresThatAPersonFoundWrongDiffer() {
    assertThat(
            rows(
                "MATCH (f:PrintedFigure)-[:PRINTED_IN]->(:Document {id:'clair-2012'}) WHERE f.printed <> f.counted"
                    + " RETURN f.row + '/' + f.column + ' ' + f.printed + '→' + f.counted"))
        .containsExactlyInAnyOrder(
            "1対1の提携/行政交流 23→24",
            "1対1の提携/合計 152→153", // in the table and in a sentence
            "1対1の提携/合計 152→153",
            "複数の自治体との提携/行政交流 2→1",
            "複数の自治体との提携/合計 23→22",
            "複数の自治体との提携/合計 23→22",
            "⑧-25/7県市道 7→8",
            "カナダ/文化交流 1→0",
            "カナダ/合計 5→4",
            "その他/文化交流 1→2",
            "その他/行政交流 1→2",
            "その他/合計 9→11",
            "合計/行政交流 23→24",
            "合計/合計 152→153");
  }

  @Test
  void countsThePartnersThatListsPrint() {
    assertThat(
            rows(
                "MATCH (f:PrintedFigure {rule:'list/partners-of-agreement'})"
                    + " RETURN f.id + ' ' + f.printed + '→' + f.counted"))
        .containsExactlyInAnyOrder(
            "ishikawa-2021-figure-001 36→36",
            "koriyama-2023-figure-025 21→21",
            "koriyama-2023-figure-026 20→0");
  }

  /** The city prints totals of all its agreements and names ten of them. */
  @Test
  void countsWhatADocumentNamesBesideTheTotalsItPrints() {
    assertThat(
            rows(
                "MATCH (f:PrintedFigure {rule:'list/by-kind-and-counterpart', column:'合計'})"
                    + " RETURN f.row + ' ' + f.printed + '→' + f.counted"))
        .containsExactlyInAnyOrder("人事 14→0", "包括 48→2", "事業 97→7", "災害 136→1", "合計 295→10");
    // 包括 is 16 + 20 + 11 + 1 = 48: the partnership of firms and an institute is in one column.
    assertThat(
            rows(
                "MATCH (f:PrintedFigure {rule:'list/by-kind-and-counterpart', row:'包括'})"
                    + " RETURN f.column + ' ' + f.printed + '→' + f.counted"))
        .contains("官 16→0", "民 20→0", "学 11→1", "その他 1→1");
  }

  @ParameterizedTest
  @CsvSource({"①-10, 鹿沼市", "①-11, カリフォルニア", "②-18, アッシジ市", "⑦-8, 提携年月日", "⑨-8, 順천시", "⑨-9, 再掲"})
  void aDisagreementIsAnIssueAboutItsAgreement(String entry, String words) {
    assertThat(
            rows(
                "MATCH (i:Issue {entry:'"
                    + entry
                    + "'})-[:ABOUT]->(:Agreement)"
                    + " RETURN i.message + reduce(s = '', r IN i.readings | s + r)"))
        .anyMatch(text -> text.contains(words));
  }

  @Test
  void everyRuleMarkedErrorIsQuiet() {
    assertThat(check.healthy(null, NOWHERE)).isTrue();
  }

  @Test
  void loadingAgainChangesNothing() {
    List<String> everything =
        List.of("MATCH (n) RETURN count(n)", "MATCH ()-[r]->() RETURN count(r)");
    List<List<String>> before = everything.stream().map(this::rows).toList();
    load.from(Optional.empty(), NOWHERE, NOWHERE);
    assertThat(everything.stream().map(this::rows).toList()).isEqualTo(before);
  }

  private List<String> rows(String query) {
    return driver.executableQuery(query).execute().records().stream()
        .flatMap(row -> Stream.of(row.get(0).asObject().toString()))
        .toList();
  }
}
