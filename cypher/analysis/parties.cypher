// name:    analysis/parties
// asks:    Which organisations are parties to which agreements; with a day, on that day and for those who stood on it?
// params:  $kinds (kinds of agreement), $fields (none: all), $standing (whether agreements that founded a standing body count too), $asOf (date; null for all of any time), $rollUp (whether successors answer for predecessors)
// returns: organization, agreement, title, type (kind of the agreement), fields, since, until, documents, confidence (of the surest statement; 1 where a table or card states it)
MATCH (o:Organization)-[r:PARTY_TO]->(a:Agreement)
WHERE r.role IS NULL AND a.kind IN $kinds
  AND ($standing OR NOT EXISTS { (a)-[:ESTABLISHES]->() })
  AND (size($fields) = 0 OR EXISTS { MATCH (a)-[:IN_FIELD]->(f:Field) WHERE f.name IN $fields })
  AND ($asOf IS NULL OR a.signedOn IS NULL OR a.signedOn <= $asOf)
  AND ($asOf IS NULL OR a.until IS NULL OR a.until >= $asOf)
CALL (o, a) {
  WITH o, a WHERE $rollUp AND (o.until <= $asOf OR o.since > $asOf)
  MATCH (h:Organization)-[s:承継 {of: o.id}]->(a)
  WHERE (s.from IS NULL OR s.from <= $asOf) AND (s.until IS NULL OR s.until > $asOf)
  RETURN collect(DISTINCT h) AS holders
}
UNWIND CASE WHEN size(holders) > 0 THEN holders ELSE [o] END AS holder
WITH DISTINCT holder, a
RETURN holder.id AS organization, a.id AS agreement, a.title AS title, a.kind AS type,
       COLLECT { MATCH (a)-[in:IN_FIELD]->(f:Field) WITH f ORDER BY in.position RETURN f.name } AS fields,
       a.signedOn AS since, a.until AS until,
       COLLECT { MATCH (a)-[:CITED_IN]->(d:Document) RETURN DISTINCT d.id ORDER BY d.id } AS documents,
       coalesce(head(COLLECT { MATCH (a)-[c:CITED_IN]->(:Document) RETURN coalesce(c.confidence, 1.0) AS sure ORDER BY sure DESC LIMIT 1 }), 1.0) AS confidence
ORDER BY agreement, organization
