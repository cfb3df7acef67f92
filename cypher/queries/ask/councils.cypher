// name:    queries/ask/councils
// asks:    To which bodies do all of these belong?
// params:  $bodies (of each that is named the ids of all who stood for it; one of them a member), $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors)
// returns: id, 団体, 構成団体数, 役割, 根拠
UNWIND $bodies[0] AS id
MATCH (x:Organization {id: id})
CALL (x) {
  MATCH (x)-[m:加盟]->(c:Organization)
  RETURN m, c
  UNION // what it belongs to in place of one that ended
  MATCH (x)-[h:承継]->(c:Council)
  WHERE $rollUp AND h.from <= coalesce($asOf, date()) AND (h.until IS NULL OR h.until > coalesce($asOf, date())) AND NOT EXISTS { (x)-[:加盟]->(c) }
  MATCH (c)<-[m:加盟]-(:Organization {id: h.of})
  RETURN m, c
}
WITH m, c
WHERE ($asOf IS NULL OR (m.from IS NULL AND coalesce(startNode(m).since <= $asOf, true) AND coalesce(endNode(m).since <= $asOf, true) OR m.from <= $asOf) AND (m.until IS NULL OR m.until >= $asOf))
  AND all(body IN $bodies WHERE EXISTS { MATCH (one:Organization)-[k:加盟]->(c) WHERE one.id IN body AND ($asOf IS NULL OR (k.from IS NULL AND coalesce(startNode(k).since <= $asOf, true) AND coalesce(endNode(k).since <= $asOf, true) OR k.from <= $asOf) AND (k.until IS NULL OR k.until >= $asOf)) }
    OR EXISTS { MATCH (one:Organization)-[h:承継]->(c) WHERE one.id IN body AND $rollUp AND h.from <= coalesce($asOf, date()) AND (h.until IS NULL OR h.until > coalesce($asOf, date())) })
RETURN DISTINCT c.id AS id, c.name AS 団体, COUNT { MATCH (c)<-[k:加盟]-() WHERE ($asOf IS NULL OR (k.from IS NULL AND coalesce(startNode(k).since <= $asOf, true) AND coalesce(endNode(k).since <= $asOf, true) OR k.from <= $asOf) AND (k.until IS NULL OR k.until >= $asOf)) } AS 構成団体数, m.role AS 役割, [coalesce(m.agreement, c.id)] AS 根拠
ORDER BY 団体, id
