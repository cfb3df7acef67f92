// name:    queries/ask/paths
// asks:    By which shortest chains of ties are the two connected? Membership in a body counts as a tie when $councils is true.
// also:    the two also have the ties of those in whose place they stand; whoever stands between them has its own alone
// params:  $bodies (two: of each that is named the ids of all who stood for it), $types (of tie; all when there are none), $councils, $max (steps, 8 at most), $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors)
// returns: 段数, 団体, 関係, 協定
UNWIND $bodies[0] AS one
UNWIND $bodies[1] AS other
MATCH (x:Organization {id: one}), (y:Organization {id: other})
CALL (x) {
  WITH x WHERE $asOf IS NULL OR coalesce(x.since <= $asOf, true)
  RETURN x AS start
  UNION // those in whose place it stands
  MATCH (x)-[h:承継]->()
  WHERE $rollUp AND (h.from IS NULL OR h.from <= coalesce($asOf, date())) AND (h.until IS NULL OR h.until > coalesce($asOf, date()))
  MATCH (start:Organization {id: h.of})
  RETURN start
}
CALL (y) {
  WITH y WHERE $asOf IS NULL OR coalesce(y.since <= $asOf, true)
  RETURN y AS end
  UNION
  MATCH (y)-[h:承継]->()
  WHERE $rollUp AND (h.from IS NULL OR h.from <= coalesce($asOf, date())) AND (h.until IS NULL OR h.until > coalesce($asOf, date()))
  MATCH (end:Organization {id: h.of})
  RETURN end
}
WITH x, y, start, end WHERE start <> end AND start <> y AND end <> x
MATCH path = allShortestPaths((start)-[:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業|加盟*..8]-(end))
// Only a condition on each tie is looked at while the chain grows; any other would let Neo4j try all chains when there is none.
WHERE all(r IN relationships(path) WHERE ($councils OR type(r) <> '加盟') AND (coalesce(size($types), 0) = 0 OR type(r) IN $types)
  AND ($asOf IS NULL OR (coalesce(r.since, r.from) IS NULL OR coalesce(r.since, r.from) <= $asOf) AND (r.until IS NULL OR r.until >= $asOf)))
WITH x, y, path WHERE length(path) <= $max
WITH collect({x: x.name, y: y.name, path: path}) AS found, min(length(path)) AS shortest
UNWIND [each IN found WHERE length(each.path) = shortest] AS each
WITH each.x AS first, each.y AS last, each.path AS path
WITH [first] + [n IN nodes(path)[1..-1] | n.name] + [last] AS names, length(path) AS steps, relationships(path) AS chain
WITH names, steps, [r IN chain | type(r)] AS kind, chain ORDER BY kind
WITH names, steps, collect(DISTINCT kind) AS kinds, collect([r IN chain WHERE r.agreement IS NOT NULL | r.agreement]) AS made
RETURN steps AS 段数, names AS 団体, [k IN kinds | reduce(s = '', t IN k | s + CASE s WHEN '' THEN '' ELSE '→' END + t)] AS 関係,
       COLLECT { UNWIND made AS each UNWIND each AS a RETURN DISTINCT a ORDER BY a } AS 協定
ORDER BY 段数, 団体
LIMIT 200
