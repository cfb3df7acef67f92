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

    assertThat(rows("checks/" + check)).isNotEmpty().hasSizeLessThan(3);
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
        arguments(
            "printed-total-differs",
            "MATCH (f:PrintedFigure)-[:PRINTED_IN]->(d) SET f.printed = 3"
                + " CREATE (d)-[:COVERS]->(:Scope {complete: true})",
            "f1"),
        arguments(
            "tie-without-citation",
            "MATCH (:Agreement {id: 'a1'})-[c:CITED_IN]->() DELETE c",
            "瀋陽市"),
        arguments(
            "tie-without-citation",
            "MATCH (o {id: '大連市'}), (c:Council) CREATE (c)<-[:加盟 {role: '会長'}]-(o)",
            "大連市"),
        arguments(
            "signed-in-the-future",
            "MATCH (a:Agreement {id: 'a1'}) SET a.signedOn = date() + duration('P1D')",
            "a1"),
        arguments(
            "signed-after-its-document",
            "MATCH (a:Agreement {id: 'a1'}) SET a.signedOn = date('2012-09-01')",
            "a1"),
        arguments(
            "signed-by-no-longer-or-not-yet",
            "MATCH (o {id: '瀋陽市'}) SET o.since = date('2011-09-06')",
            "瀋陽市"),
        arguments(
            "signed-by-no-longer-or-not-yet",
            "MATCH (o {id: '瀋陽市'}) SET o.until = date('2011-09-04')",
            "瀋陽市"),
        arguments(
            "code-of-two-organizations",
            "MATCH (o:Organization) WHERE o.id IN ['瀋陽市', '川崎市'] SET o.code = '141305'",
            "141305"),
        arguments(
            "code-of-two-organizations",
            "MATCH (o:Organization) WHERE o.id IN ['瀋陽市', '川崎市'] SET o.code = o.id"
                + " WITH o WHERE o.id = '川崎市' SET o.formerCodes = ['瀋陽市']",
            "瀋陽市"),
        arguments(
            "member-of-ended-council",
            "MATCH (c:Council), (:ForeignCity {id: '大連市'}) SET c.until = date('2010-01-01')"
                + " WITH c MATCH (:ForeignCity)-[m:加盟]->(c) SET m.until = date('2010-01-01')",
            "川崎市"),
        arguments("tie-in-unknown-field", "MATCH ()-[r:分野別協定]->() SET r.fields = ['宇宙交流']", "宇宙交流"),
        arguments(
            "agreement-twice",
            "MATCH (a:Agreement {id: 'a1'}) CREATE (b:Agreement {id: 'a2'})"
                + " SET b.title = a.title, b.signedOn = a.signedOn WITH a, b"
                + " MATCH (o)-[p:PARTY_TO]->(a) CREATE (o)-[q:PARTY_TO]->(b) SET q = properties(p)",
            "協定 a1"),
        arguments(
            "organization-alone", "CREATE (:Organization:Company {id: '無縁社', name: '無縁社'})", "無縁社"),
        arguments("citation-outside-document", "MATCH (d:Document) SET d.lines = 25", "20-29"),
        arguments(
            "in-force-after-its-end",
            "MATCH (a:Agreement {id: 'a1'}) SET a.until = date('2020-03-31')",
            "a1"),
        arguments("weight-outside-bounds", "MATCH ()-[r:分野別協定]->() SET r.weight = 1.5", "a1"),
        arguments("unit-without-organization", "CREATE (:Unit {id: 'u', name: '水道局'})", "水道局"),
        arguments(
            "tie-to-itself",
            "MATCH (o {id: '川崎市'}) CREATE (o)-[:姉妹都市 {agreement: 'a1'}]->(o)",
            "川崎市"),
        arguments("organization-without-name", "MATCH (o {id: '川崎市'}) SET o.name = ' '", "川崎市"),
        arguments("place-abroad-without-country", "MATCH (o {id: '瀋陽市'}) REMOVE o.country", "瀋陽市"),
        arguments("figure-without-document", "MATCH (:PrintedFigure)-[p]->() DELETE p", "f1"),
        arguments(
            "succession-backwards",
            "MATCH (o {id: '川崎市'}), (p {id: '瀋陽市'}) SET p.until = date('2014-01-01')"
                + " CREATE (o)-[:SUCCEEDED_BY {on: date('2014-04-05')}]->(p)",
            "瀋陽市"));
  }

  @Test
  void areAllTried() {
    List<String> tried =
        nameWhatIsBroken().map(each -> "checks/" + each.get()[0]).distinct().toList();

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
