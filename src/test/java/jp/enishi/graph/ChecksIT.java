package jp.enishi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.enishi.cypher.Catalogue;
import jp.enishi.cypher.NamedQuery;
import jp.enishi.support.NeedsNeo4j;
import jp.enishi.support.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

/** Each data-quality rule is silent on a healthy graph and names what is broken in a broken one. */
@NeedsNeo4j
class ChecksIT {

  private static final String HEALTHY =
      """
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      川崎市 Municipality 神奈川県
      機構 Council
      a1 分野別協定 ⑥-3 2011-09-05 川崎市 -- 瀋陽市
      c1 分野別協定 ⑤-11 2004-11-16 川崎市 -- 大連市 | 機構
      figure f1 agreements-by-field 合計 合計 2
      issue i1 contradiction warning a1
      """;

  private final Driver driver = TestNeo4j.get().driver();
  private final Catalogue catalogue = new Catalogue();

  @BeforeEach
  void healthyGraph() {
    TestNeo4j.get().empty();
    GraphWriters.on(driver).write(DrawnGraph.of(HEALTHY));
  }

  @Test
  void findNothingInAHealthyGraph() {
    assertThat(checks()).allSatisfy(check -> assertThat(rows(check.name())).isEmpty());
  }

  @ParameterizedTest
  @MethodSource
  void nameWhatIsBroken(String check, String broken, String value) {
    driver.executableQuery(broken).execute();

    assertThat(rows("checks/" + check)).hasSize(1);
    assertThat(rows("checks/" + check).get(0).values()).contains(value);
  }

  static Stream<Arguments> nameWhatIsBroken() {
    return Stream.of(
        arguments(
            "agreement-without-parties",
            "MATCH (:Agreement {id: 'a1'})<-[p:PARTY_TO]-() DELETE p",
            "a1"),
        arguments(
            "agreement-with-one-party",
            "MATCH (:Agreement {id: 'a1'})<-[p:PARTY_TO {position: 2}]-() DELETE p",
            "川崎市"),
        arguments(
            "agreement-without-citation",
            "MATCH (:Agreement {id: 'a1'})-[c:CITED_IN]->() DELETE c",
            "a1"),
        arguments(
            "agreement-without-field",
            "MATCH (:Agreement {id: 'a1'})-[f:IN_FIELD]->() DELETE f",
            "a1"),
        arguments(
            "party-without-printed-name",
            "MATCH (:Agreement {id: 'a1'})<-[p:PARTY_TO {position: 2}]-() REMOVE p.printed",
            "瀋陽市"),
        arguments(
            "tie-without-agreement", "MATCH ()-[r:分野別協定]->() SET r.agreement = 'gone'", "gone"),
        arguments("agreement-without-tie", "MATCH ()-[r:分野別協定]->() DELETE r", "a1"),
        arguments(
            "tie-printed-twice",
            "MATCH (s)-[r:分野別協定]->(e) CREATE (s)-[c:連携協定]->(e) SET c = properties(r)",
            "a1"),
        arguments(
            "council-in-a-clique",
            "MATCH (s {id: '川崎市'}), (e {id: '大連市'}) CREATE (s)-[:分野別協定 {agreement: 'c1'}]->(e)",
            "機構"),
        arguments(
            "organization-of-no-kind",
            "MATCH (o:ForeignCity {id: '大連市'}) REMOVE o:ForeignCity",
            "大連市"),
        arguments(
            "ended-before-signed",
            "MATCH (a:Agreement {id: 'a1'}) SET a.until = date('1999-01-01')",
            "a1"),
        arguments("issue-about-nothing", "MATCH (:Issue)-[r:ABOUT]->() DELETE r", "i1"),
        arguments("counts-out-of-date", "MATCH (o {id: '瀋陽市'}) SET o.partners = 7", "瀋陽市"),
        arguments("document-half-loaded", "MATCH (d:Document) REMOVE d.loaded", "d"),
        arguments("printed-total-differs", "MATCH (f:PrintedFigure) SET f.printed = 3", "f1"));
  }

  @Test
  void areAllTried() {
    List<String> tried = nameWhatIsBroken().map(each -> "checks/" + each.get()[0]).toList();

    assertThat(checks()).extracting(NamedQuery::name).containsExactlyInAnyOrderElementsOf(tried);
  }

  private List<NamedQuery> checks() {
    return catalogue.list("checks/").stream()
        .filter(check -> !check.name().startsWith("checks/figures/"))
        .toList();
  }

  private List<Map<String, Object>> rows(String check) {
    return driver.executableQuery(catalogue.get(check).text()).execute().records().stream()
        .map(row -> row.asMap())
        .toList();
  }
}
