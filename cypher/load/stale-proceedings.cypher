// name:    load/stale-proceedings
// asks:    Which themes and meetings of these documents, and which of their edges, are no longer stated?
// params:  $source, $load, $limit
// returns: removed
CALL () {
  MATCH (t:Theme {source: $source}) RETURN t AS node
  UNION
  MATCH (m:Meeting {source: $source}) RETURN m AS node
}
OPTIONAL MATCH (node)-[r:協議|提案|開催|議題]-() WHERE r.load <> $load
WITH node, r, CASE WHEN node.load <> $load THEN node END AS gone
WHERE r IS NOT NULL OR gone IS NOT NULL
WITH gone, r LIMIT $limit
DELETE r
FOREACH (each IN CASE WHEN gone IS NULL THEN [] ELSE [gone] END | DETACH DELETE each)
RETURN count(*) AS removed
