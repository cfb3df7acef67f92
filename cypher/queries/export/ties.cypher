// name:    queries/export/ties
// asks:    Which ties are there between organisations; with a day, on that day and between those who stood on it?
// params:  $types, $fields (none: all), $asOf (date; null for all of any time), $rollUp (whether successors answer for predecessors)
// returns: source, target, type, agreement, title, fields, since, sincePrecision, until, weight, role, inheritance (記載, 改称, 記載なし), sources
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
  RETURN collect({holder: h, status: s.status}) AS starts
}
CALL (p, r) {
  WITH p, r WHERE $rollUp AND (p.until <= $asOf OR p.since > $asOf)
  MATCH (h:Organization)-[s:承継 {of: p.id}]->(:Agreement {id: r.agreement})
  WHERE (s.from IS NULL OR s.from <= $asOf) AND (s.until IS NULL OR s.until > $asOf)
  RETURN collect({holder: h, status: s.status}) AS ends
}
UNWIND CASE WHEN size(starts) > 0 THEN starts ELSE [{holder: o, status: null}] END AS start
UNWIND CASE WHEN size(ends) > 0 THEN ends ELSE [{holder: p, status: null}] END AS end
WITH o, p, r, start.holder AS s, end.holder AS e, coalesce(start.status, end.status) AS inheritance
WHERE s <> e AND (inheritance IS NULL OR NOT EXISTS { MATCH (s)-[x]-(e) WHERE type(x) = type(r) AND (x.agreement = r.agreement OR type(r) = '加盟') })
OPTIONAL MATCH (a:Agreement {id: r.agreement})
RETURN s.id AS source, e.id AS target, type(r) AS type, a.id AS agreement, a.title AS title, coalesce(r.fields, []) AS fields,
       coalesce(r.since, r.from) AS since, a.signedPrecision AS sincePrecision, r.until AS until, coalesce(r.weight, 1.0) AS weight, r.role AS role, inheritance,
       COLLECT { WITH coalesce(a, p) AS stated MATCH (stated)-[c:CITED_IN]->(d:Document) WITH DISTINCT d.id + CASE WHEN c.entry IS NULL THEN '' ELSE ' ' + c.entry END AS source ORDER BY source RETURN source } AS sources
ORDER BY o.id, p.id, type, agreement, source, target, since, role
