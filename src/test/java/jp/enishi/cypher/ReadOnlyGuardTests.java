package jp.enishi.cypher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of threats that the text of a query may carry, and what must still be possible. */
class ReadOnlyGuardTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // writes
        "CREATE (n)",
        "create (n)",
        "MATCH (n) SET n.x = 1",
        "MATCH (n) sEt n:Admin",
        "MATCH (n) REMOVE n.x",
        "MATCH (n) DELETE n",
        "MATCH (n) DETACH DELETE n",
        "MATCH (n) NODETACH DELETE n",
        "MERGE (n:A) RETURN n",
        "INSERT (n:A)",
        "MATCH (n) FOREACH (x IN [1] | SET n.x = x)",
        "MATCH (n)SET n.x=1",
        "MATCH (n)/**/SET/**/n.x=1",
        "MATCH (n) //\nSET n.x = 1",
        "MATCH (n) //\rSET n.x = 1",
        "MATCH (n) RETURN n//' \nUNION CREATE (m) RETURN m AS n",
        "RETURN '\\'' AS x UNION CREATE (m) RETURN m AS x",
        "RETURN \"'\" AS x UNION CREATE (m) RETURN m AS x //\"",
        "MATCH (`n``'`) SET `n``'`.x = 1",
        "RETURN 1 /* ' */ UNION CREATE (m) RETURN m",
        "CALL { CREATE (n) }",
        "CALL () { MATCH (n) SET n.x = 1 }",
        "RETURN EXISTS { CREATE (n) }",
        // escapes
        "\\u0043REATE (n)",
        "MATCH (n) S\\u0045T n.x = 1",
        "RETURN '\\u0027 AS x CREATE (n) //'",
        "C\\U00000052EATE (n)",
        // files and the network
        "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
        "LOAD/**/CSV WITH HEADERS FROM 'http://169.254.169.254/' AS line RETURN line",
        "load csv from 'http://localhost' as l return l",
        // many transactions
        "MATCH (n) CALL (n) { RETURN 1 AS x } IN TRANSACTIONS RETURN x",
        "MATCH (n) CALL (n) { RETURN 1 AS x } in 2 concurrent transactions of 10 rows RETURN x",
        "USING PERIODIC COMMIT LOAD CSV FROM 'x' AS l RETURN l",
        // administration
        "SHOW DATABASES",
        "SHOW USERS",
        "SHOW TRANSACTIONS",
        "show settings",
        "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
        "CREATE USER a SET PASSWORD 'b'",
        "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
        "DROP INDEX organization_id",
        "DROP CONSTRAINT organization_id",
        "DROP DATABASE neo4j",
        "STOP DATABASE neo4j",
        "START DATABASE neo4j",
        "GRANT ROLE admin TO a",
        "DENY READ {*} ON GRAPH * TO a",
        "REVOKE ROLE a FROM b",
        "RENAME USER a TO b",
        "ENABLE SERVER 'x'",
        "DEALLOCATE DATABASES FROM SERVER 'x'",
        "DRYRUN REALLOCATE DATABASES",
        // other databases
        "USE system MATCH (n) RETURN n",
        "CALL () { USE system MATCH (n) RETURN n } RETURN n",
        "USE graph.byName('system') RETURN 1",
        // running it before it is looked at
        "PROFILE MATCH (n) RETURN n",
        "EXPLAIN MATCH (n) RETURN n",
        "CYPHER 5 MATCH (n) RETURN n",
        // procedures and functions
        "CALL dbms.components()",
        "CALL dbms.listConfig()",
        "CALL dbms.killQuery('x')",
        "CALL db.createLabel('X')",
        "CALL db.clearQueryCaches()",
        "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()",
        "CALL `dbms`.`components`()",
        "CALL`dbms`.components",
        "CALL /* */ apoc.load.json('http://x') YIELD value RETURN value",
        "CALL apoc.cypher.doIt('CREATE (n)', {})",
        "OPTIONAL CALL dbms.components() YIELD name RETURN name",
        "CALL tx.setMetaData({a: 1})",
        "CALL unknown",
        "RETURN apoc.util.sleep(1)",
        "RETURN `apoc`.`util`.`sleep`(1)",
        "RETURN apoc . load . json ('x')",
        "RETURN graph.names()",
        "WITH 1 AS x RETURN custom.f(x)",
        "CALL\u00a0dbms.components",
        "CALL\u3000dbms.components() YIELD name RETURN name",
        "OPTIONAL\u2003CALL\u205fdbms.components YIELD name RETURN name",
        // white space and characters that nobody sees
        "MATCH (n)\u00a0SET\u00a0n.x = 1",
        "MATCH (n)\u2028SET n.x = 1",
        "CRE\u200bATE (n)",
        "CR\u00adEATE (n)",
        "\ufeffCREATE (n)",
        "LOAD\u3000CSV FROM 'x' AS l RETURN l",
        // one huge value
        "RETURN range(1, 1000000000)",
        "RETURN range(1, 100_000_000) AS x",
        "RETURN RANGE(0, 0xFFFFFFF)",
        "RETURN `range`(1, 99999999)",
        "RETURN range(5000000, -5000000, -1)",
        "RETURN reduce(s = 'x', i IN range(1, 40) | s + s) AS s",
        "RETURN reduce(l = [1], i IN range(1, 40) | l + [0] + l) AS l",
        "WITH 1 AS one RETURN REDUCE(`a` = 'x', i IN [1,2,3] | a + (a + a))",
        // repetitions inside one another, which nothing stops
        "RETURN [x IN range(1, 1000000) | [y IN range(1, 1000) | y]]",
        "RETURN size([x IN range(1, 100000) WHERE any(y IN range(1, 100000) WHERE y = x)])",
        "RETURN reduce(n = 0, x IN range(1, 10000) | n + size([y IN range(1, 10000) | x * y]))",
        "MATCH (n) RETURN collect([x IN range(1, 100000) | n.name])",
        "WITH 100000000 AS n RETURN [x IN range(1, n) | x]",
        "RETURN [x IN range(1, $n) | x]",
        "UNWIND range(1, 10000) AS i RETURN collect(range(1, 1000000))",
        "WITH range(1, 999999) AS a RETURN a + a + a",
        "WITH {a: range(1, 1000000)} AS m RETURN [x IN range(1, 1000000) | m]",
        "MATCH (n) WHERE n.name =~ '(a+)+$' RETURN n",
        "MATCH (n) WHERE n.name =~ '(a|aa)*b' RETURN n",
        "WITH 'a' AS s WITH s+s+s+s+s+s+s+s+s+s AS t WITH t+t+t+t+t+t+t+t+t+t AS u WITH u+u+u+u+u+u+u+u+u+u AS v WITH v+v+v+v+v+v+v+v+v+v AS w WITH w+w+w+w+w+w+w+w+w+w AS x WITH x+x+x+x+x+x+x+x+x+x AS y RETURN y+y",
        // loops over collected lists inside one another, however they are written
        "MATCH (n) WITH collect(n.name) AS ns RETURN any(a IN ns WHERE any(b IN ns WHERE a = b + 'x'))",
        "UNWIND range(1, 1000000) AS i WITH collect(i) AS l RETURN size([x IN l WHERE none(y IN l WHERE y = -x)])",
        "UNWIND range(1, 1000000) AS i WITH collect(i) AS l WITH l AS m, l RETURN [x IN m | [y IN l | x + y]]",
        "UNWIND range(1, 1000000) AS i WITH collect(i) AS l RETURN [x IN l | reverse(l)[0]]",
        "UNWIND range(1, 1000000) AS i RETURN [x IN collect(i) | all(y IN collect(i) WHERE y <> x)]",
        "UNWIND range(1, 1000000) AS i WITH {all: collect(i)} AS m RETURN [x IN m.all | [y IN m.all | y]]",
        "UNWIND range(1, 1000000) AS i WITH collect(i) AS l RETURN [i IN range(0, size(l) - 1) | [j IN range(0, size(l) - 1) | l[i] + l[j]]]",
        "RETURN [x IN $list | any(y IN $list WHERE y = x)]",
        "WITH $list AS l RETURN single(x IN l WHERE single(y IN l WHERE y = x))",
        "RETURN size([x IN COLLECT { MATCH (n) RETURN n.name } | [y IN COLLECT { MATCH (n) RETURN n.name } | y]])",
        // texts and lists joined in a loop, each step copying the rest
        "UNWIND range(1, 1000000) AS i WITH collect('x') AS l RETURN size(reduce(s = '', x IN l | s + x))",
        "UNWIND range(1, 1000000) AS i RETURN size(reduce(s = '', x IN collect(toString(i)) | s + x))",
        "UNWIND range(1, 1000000) AS i WITH collect([i]) AS l RETURN reduce(all = [], x IN l | all + [y IN x WHERE NOT y IN all])",
        "RETURN reduce(s = '', i IN range(1, 1000000) | s + 'abc')",
        "RETURN reduce(s = '', x IN $list | s + x)",
        "RETURN size(reduce(s = '', i IN range(1, 1000) | s + $text))",
        "WITH $text AS t RETURN size(reduce(s = '', i IN range(1, 1000) | s + t))",
        "UNWIND range(1, 1000000) AS i WITH collect(i) AS l RETURN reduce(s = '', i IN range(0, size(l) - 1) | s + 'x')",
        "RETURN reduce(l = [0], i IN range(1, 40) | reduce(a = l, x IN l | a + x))",
        "RETURN reduce(l = [0], i IN range(1, 60) | [l, l])",
        "RETURN reduce(s = 'a', i IN range(1, 40) | replace(s, 'a', 'aa'))",
        "RETURN replace(replace(replace('aaaaaaaaaa', 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')",
        "RETURN replace(replace(replace('a', 'a', $t), 'a', $t), 'a', $t)",
        "WITH [1] AS a WITH [a,a,a,a,a,a,a,a,a,a] AS b WITH [b,b,b,b,b,b,b,b,b,b] AS c WITH [c,c,c,c,c,c,c,c,c,c] AS d WITH [d,d,d,d,d,d,d,d,d,d] AS e WITH [e,e,e,e,e,e,e,e,e,e] AS f WITH [f,f,f,f,f,f,f,f,f,f] AS g RETURN [g,g]",
        // patterns that nobody has looked at
        "MATCH (n) WHERE n.name =~ $pattern RETURN n",
        "MATCH (n) WHERE n.name =~ '(a' + '+)+$' RETURN n",
        "WITH '(a+)' AS p MATCH (n) WHERE n.name =~ p RETURN n",
        "MATCH (n) WHERE n.name =~ '.*a.*a.*a.*a.*a.*a.*b' RETURN n",
        "WITH reduce(t = '', i IN range(1, 10000) | t + 'aaaaaaaaaa') AS t RETURN t =~ '.*a.*a.*b'",
        "WITH replace(replace('aaaaaaaaaa', 'a', 'aaaaaaaaaa'), 'a', 'aaaaaaaaaa') AS t RETURN t =~ '.*a.*a.*b'",
        // patterns that are tried in ever more ways: no repetition in them, or hidden from a reader
        "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' =~ 'a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?b'",
        "MATCH (n) WHERE n.name =~ '(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)b' RETURN n",
        "MATCH (n) WHERE n.name =~ '((a+))+b' RETURN n",
        "MATCH (n) WHERE n.name =~ '(a?){40}b' RETURN n",
        "MATCH (n) WHERE n.name =~ '(?x)(a+ #)\n)+b' RETURN n",
        "MATCH (n) WHERE n.name =~ /* */ '.*a.*a.*a.*a.*a.*a.*b' RETURN n",
        "MATCH (n) WHERE n.name =~ 'x\'.*a.*a.*a.*a.*a.*a.*b' RETURN n",
        "MATCH (n) WHERE n.name =~ '.*a.*a.*a.*b' RETURN n",
        "RETURN [i IN range(1, 1000000) | 'aaaaaaaaaaaaaaaaaaaa' =~ '.*a.*b']",
        "MATCH (n) WITH collect(n.name) AS ns RETURN any(n IN ns WHERE n =~ '.*a.*a.*b')",
        "WITH normalize('aaaaaaaaaa', NFKD) AS t RETURN t =~ '.*a.*b'",
        // a command behind something that is named like one
        "MATCH (set) SET set.x = 1",
        "MATCH (n) WITH {set: 1} AS create CREATE (m)",
        // a string is no symbol
        "MATCH (n) WHERE n.name = ':' SET n.x = 1",
        // several at once, nothing, unclosed
        "RETURN 1; CREATE (n)",
        "",
        "   // nothing",
        "RETURN 'open",
        "RETURN `open",
        "RETURN 1 /* open",
      })
  void refuses(String query) {
    assertThatThrownBy(() -> ReadOnlyGuard.checkText(query)).isInstanceOf(QueryRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "NOT ", "- ", "CASE WHEN "})
  void refusesWhatIsNestedSoDeeplyThatReadingItAloneWouldTakeMinutes(String opening) {
    assertThatThrownBy(() -> ReadOnlyGuard.checkText("RETURN " + opening.repeat(200) + "1"))
        .isInstanceOf(QueryRefused.class)
        .hasMessageContaining("段まで");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (n) RETURN n LIMIT 10",
        "MATCH (n) RETURN n;",
        "MATCH (:Municipality {name:'川崎市'})-[r:分野別協定]-(p:ForeignCity) RETURN count(DISTINCT r.agreement)",
        "MATCH (n) WHERE n.title = 'CREATE; DELETE // LOAD CSV' RETURN n",
        "MATCH (n) // SET nothing\nRETURN n",
        "MATCH (n:Set) RETURN n.set, n.create",
        "MATCH (n:`Delete`) RETURN n.`use`",
        "WITH {`create`: 1} AS m RETURN m",
        "MATCH (use:Organization)-->(set) RETURN {set: 1, delete: 2} AS create",
        "MATCH ()-[r]->() WITH startNode(r) AS start RETURN start",
        "CALL db.labels() YIELD label RETURN label",
        "CALL db.labels",
        "CALL `db`.`labels`()",
        "CALL db.index.fulltext.queryNodes('organization_names', '川崎') YIELD node RETURN node",
        "CALL () { MATCH (n) RETURN n LIMIT 1 } RETURN n",
        "CALL { MATCH (n) RETURN n LIMIT 1 } RETURN n",
        "RETURN date.truncate('year', date()), duration.between(date(), date()), point.distance(null, null)",
        "MATCH (n) RETURN n {.id, .name}",
        "MATCH (a), (b) MATCH p = shortestPath((a)-[*..4]-(b)) RETURN [x IN nodes(p) | x.name]",
        "RETURN 1.5 + 2",
        "UNWIND range(1, 1000000) AS i RETURN count(i)",
        "MATCH (n) RETURN range(0, size(n.aliases) - 1), range(10, 1, -3)",
        "MATCH p = (a)-[*..3]-(b) RETURN reduce(sum = 0, r IN relationships(p) | sum + r.weight)",
        "RETURN reduce(all = [], each IN [[1]] | all + [f IN each WHERE NOT f IN all]) AS x",
        "MATCH\u3000(n)\u00a0RETURN n",
        "RETURN [x IN range(1, 1000) | [y IN range(1, 1000) | x * y]]",
        "MATCH (n) WITH collect(n.name) AS ns RETURN [i IN range(0, size(ns) - 2) | ns[i] + ns[i + 1]]",
        "UNWIND range(1, $n) AS i RETURN i + i",
        "MATCH (n)-[r]->*(m) WHERE n.name =~ '(?i).*(川崎|札幌).*[0-9]+' RETURN n",
        "MATCH (n) WHERE n.name =~ '(?:札幌|仙台|千葉|川崎|横浜|名古屋|京都|大阪|神戸|広島|福岡)市?' RETURN n",
        "MATCH (n) WHERE any(a IN n.aliases WHERE a =~ '.*(市|町)(立|営)?.*') RETURN n",
        "MATCH (n) WHERE n.name =~ '第?[0-9]{1,3}回(.*)' AND n.title =~ '.*\\\\(.*\\\\).*' RETURN n",
        "UNWIND range(1, 1000000) AS i WITH i + 1 AS j RETURN max(j)",
        "MATCH (n) RETURN [a IN n.aliases WHERE any(b IN n.aliases WHERE b <> a)], collect(n.kind)",
        "MATCH (a)-->(p) WITH a, collect(p.name) AS ns WHERE any(x IN ns WHERE x STARTS WITH '川') RETURN a.name, size(ns)",
        "MATCH (a)-->(b) WITH collect(a.name) AS one, collect(b.name) AS two RETURN [x IN one WHERE NOT x IN two], one + two",
        "MATCH (n) WITH collect(n.name)[..100] AS top RETURN reduce(s = '', x IN top | s + x + '、')",
        "MATCH (n) RETURN reduce(all = [], each IN collect(n.aliases)[..10000] | all + [f IN each WHERE NOT f IN all])",
        "MATCH (n) WITH collect(n) AS ns RETURN [n IN ns WHERE any(a IN n.aliases WHERE a CONTAINS '市') | n.name]",
        "MATCH (n) WITH collect(n) AS ns, count(n) AS many RETURN [n IN ns WHERE n.partners * 2 > many | n.name][..10]",
        "MATCH (n) WITH n ORDER BY n.name WITH collect(n) AS ns RETURN [i IN range(0, size(ns) - 1) | {place: i, name: ns[i].name}]",
        "MATCH (n) WHERE n.name IN $names RETURN [x IN n.aliases WHERE x IN $names]",
        "MATCH (n) WHERE any(word IN $words WHERE n.name CONTAINS word) RETURN n.name",
        "MATCH (n) RETURN replace(replace(n.name, '市', ''), '県', ''), collect(n.name)[0]",
        "MATCH p = (a)-[*..3]-(b) RETURN reduce(s = '', n IN nodes(p) | s + n.name + ' → ')",
        "MATCH (n) WITH n.kind AS kind, collect(n.name) AS names UNWIND names AS name RETURN kind, collect(name)",
        "MATCH (n) WITH n.kind AS kind, collect(n) AS ns RETURN kind, reduce(best = null, n IN ns | CASE WHEN best IS NULL OR n.partners > best.partners THEN n ELSE best END).name",
        "MATCH (a) WITH a, size(a.aliases) + size(a.name) AS n RETURN n + a.partners AS m",
      })
  void lets(String query) {
    assertThatCode(() -> ReadOnlyGuard.checkText(query)).doesNotThrowAnyException();
  }

  @Test
  void looksAtTheParametersThemselves() {
    String twice = "RETURN [x IN $list | any(y IN $list WHERE y = x)]";
    String pattern = "MATCH (n) WHERE n.name =~ $pattern RETURN n";

    assertThatCode(() -> ReadOnlyGuard.checkText(twice, Map.of("list", List.of(1, 2, 3))))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> ReadOnlyGuard.checkText(twice, Map.of("list", Collections.nCopies(5_000, 1))))
        .isInstanceOf(QueryRefused.class);
    assertThatCode(() -> ReadOnlyGuard.checkText(pattern, Map.of("pattern", ".*川崎.*")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> ReadOnlyGuard.checkText(pattern, Map.of("pattern", "(a+)+")))
        .isInstanceOf(QueryRefused.class);

    String longText = "a".repeat(1_000);
    assertThatThrownBy(
            () -> ReadOnlyGuard.checkText("RETURN '" + longText + "' =~ '.*a.*a.*b'", Map.of()))
        .isInstanceOf(QueryRefused.class)
        .hasMessageContaining("一つまで");

    String text = "RETURN any(each IN $texts WHERE each =~ '.*川.*崎.*')";
    assertThatCode(() -> ReadOnlyGuard.checkText(text, Map.of("texts", List.of("神奈川県川崎市"))))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> ReadOnlyGuard.checkText(text, Map.of("texts", List.of("川".repeat(5_000)))))
        .isInstanceOf(QueryRefused.class)
        .hasMessageContaining("一つまで");
  }
}
