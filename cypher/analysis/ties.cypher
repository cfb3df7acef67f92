// name:    analysis/ties
// asks:    Which ties join two organisations; with a day, on that day and between those who stood on it?
// params:  $types, $fields (none: all), $asOf (date; null for all of any time), $rollUp (whether successors answer for predecessors)
// returns: source, target, type, agreement, fields, since, until, weight, documents, confidence (of the surest statement; 1 where a table or card states it)
MATCH (o:Organization)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業|加盟]->(p:Organization)
WHERE o.id IS NOT NULL AND type(r) IN $types
  AND (size($fields) = 0 OR any(f IN r.fields WHERE f IN $fields))
  AND ($asOf IS NULL OR coalesce(r.since, r.from) IS NULL OR coalesce(r.since, r.from) <= $asOf)
  AND ($asOf IS NULL OR r.until IS NULL OR r.until >= $asOf)
CALL (o, r, p) {
  WITH o, r, p WHERE $rollUp AND (o.until <= $asOf OR o.since > $asOf)
  OPTIONAL MATCH (a:Agreement {id: r.agreement})
  WITH o, CASE type(r) WHEN '加盟' THEN p ELSE a END AS held
  MATCH (h:Organization)-[s:承継 {of: o.id}]->(held)
  WHERE (s.from IS NULL OR s.from <= $asOf) AND (s.until IS NULL OR s.until > $asOf)
  RETURN collect(DISTINCT h) AS starts
}
CALL (p, r) {
  WITH p, r WHERE $rollUp AND (p.until <= $asOf OR p.since > $asOf)
  MATCH (h:Organization)-[s:承継 {of: p.id}]->(:Agreement {id: r.agreement})
  WHERE (s.from IS NULL OR s.from <= $asOf) AND (s.until IS NULL OR s.until > $asOf)
  RETURN collect(DISTINCT h) AS ends
}
UNWIND CASE WHEN size(starts) > 0 THEN starts ELSE [o] END AS s
UNWIND CASE WHEN size(ends) > 0 THEN ends ELSE [p] END AS e
WITH r, s, e, p WHERE s <> e
OPTIONAL MATCH (a:Agreement {id: r.agreement})
RETURN s.id AS source, e.id AS target, type(r) AS type, a.id AS agreement, coalesce(r.fields, []) AS fields,
       coalesce(r.since, r.from) AS since, r.until AS until, coalesce(r.weight, 1.0) AS weight,
       COLLECT { WITH coalesce(a, p) AS stated MATCH (stated)-[:CITED_IN]->(d:Document) RETURN DISTINCT d.id ORDER BY d.id } AS documents,
       CASE WHEN a IS NULL THEN coalesce(r.confidence, 1.0)
            ELSE coalesce(head(COLLECT { MATCH (a)-[c:CITED_IN]->(:Document) RETURN coalesce(c.confidence, 1.0) AS sure ORDER BY sure DESC LIMIT 1 }), 1.0) END AS confidence
ORDER BY source, target, type, agreement
