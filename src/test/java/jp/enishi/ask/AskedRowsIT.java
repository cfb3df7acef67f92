package jp.enishi.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.graph.DrawnGraph;
import jp.enishi.graph.GraphWriter;
import jp.enishi.support.NeedsNeo4j;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;

/** Every kind of question on a graph small enough to know the rows beforehand. */
@NeedsNeo4j
@SpringBootTest
class AskedRowsIT {

  private static final String GRAPH =
      """
      document d
      中国 Country = 中華人民共和国
      韓国 Country = 大韓民国
      瀋陽市 ForeignCity 中国
      大連市 ForeignCity 中国
      釜山市 ForeignCity 韓国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      三重県 Prefecture 三重県
      コマツ Company
      広域協議会 Council
      北の会 Council
      a1 友好都市提携 1 1981-08-18 川崎市 -- 瀋陽市
      a2 分野別協定 ⑥-2 1997-06-01 川崎市 -- 瀋陽市
      a3 分野別協定 ⑥-3 ? 三重県 -- 瀋陽市
      a4 分野別協定 ⑤-4 2003-05-06..2009-03-31 札幌市 -- 大連市
      a5 分野別協定 ①-5 2010-04-01 札幌市 -- 瀋陽市
      a6 分野別協定 ①-6 2012-04-01 札幌市 -- 釜山市
      a7 連携協定 7 1990-01-01 札幌市 -- 釜山市
      a8 包括連携協定 8 2015-01-01..2027-03-31 三重県, コマツ --
      """;

  /** What a drawing cannot say: countries' codes, an office, a unit, what was made under what. */
  private static final List<String> MORE =
      List.of(
          "UNWIND [['中国', 'CN'], ['韓国', 'KR']] AS c"
              + " MATCH (o:Organization {country: c[0]}) SET o.countryCode = c[1]",
          "MATCH (a:Agreement {id: 'a5'}) SET a.department = '国際課'"
              + " CREATE (u:Unit {id: 'u', name: '教育局'})-[:SIGNED]->(a) WITH u"
              + " MATCH (o:Organization {name: '札幌市'}) CREATE (u)-[:UNIT_OF]->(o)",
          "MATCH (a:Agreement {id: 'a8'}) SET a.status = 'unknown'",
          "MATCH (a:Agreement {id: 'a2'}), (b:Agreement {id: 'a1'}) CREATE (a)-[:UNDER]->(b)",
          "UNWIND [['川崎市', '広域協議会'], ['札幌市', '広域協議会'], ['三重県', '広域協議会'],"
              + " ['川崎市', '北の会'], ['札幌市', '北の会']] AS m"
              + " MATCH (o:Organization {name: m[0]}), (c:Organization {name: m[1]})"
              + " MERGE (o)-[:加盟]->(c)",
          "MATCH (d:Document) SET d.load = 'rows'"); // so that names are read again

  @Autowired private Questions questions;

  @BeforeAll
  static void load(@Autowired GraphWriter writer, @Autowired Driver driver) {
    writer.write(DrawnGraph.of(GRAPH));
    try (var session = driver.session()) {
      MORE.forEach(each -> session.run(each).consume());
    }
  }

  static Stream<CSVRecord> rows() throws IOException {
    return Phrasings.rows(
        new ClassPathResource("ask/rows.csv").getContentAsString(StandardCharsets.UTF_8))
        .stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void answersWithTheseRows(CSVRecord expected) {
    Answer answer = questions.ask(expected.get("q"));

    assertThat(answer.refused()).as(expected.get("q")).isNull();
    int column = answer.answer().columns().indexOf(expected.get("column"));
    assertThat(answer.answer().rows())
        .extracting(row -> row.get(column) == null ? "" : String.valueOf(row.get(column)))
        .as(expected.get("q"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(expected.get("values").split("\\|", -1)));
  }

  @Test
  void asksEveryKindOfQuestion() throws IOException {
    Set<String> asked =
        rows()
            .map(row -> questions.ask(row.get("q")).understoodAs().question())
            .collect(Collectors.toSet());

    assertThat(asked)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.allOf(Intent.class).stream().map(Intent::label).toList());
  }
}
