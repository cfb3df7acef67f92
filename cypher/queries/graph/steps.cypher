// name:    queries/graph/steps
// asks:    From each of these organisations, to whom was it one step on that day?
// params:  $ids, $types, $fields (none: all), $asOf (date; null for today), $rollUp (whether successors answer for predecessors)
// returns: source, target
WITH coalesce($asOf, date()) AS day
UNWIND $ids AS id
MATCH (o:Organization {id: id})
CALL (o, day) {
  MATCH (o)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業|加盟]-(p:Organization)
  RETURN r, p
  UNION
  MATCH (o)-[k:承継]->(a:Agreement)
  WHERE $rollUp AND (k.from IS NULL OR k.from <= day) AND (k.until IS NULL OR k.until > day)
  MATCH (party:Organization {id: k.of})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業 {agreement: a.id}]-(p:Organization)
  RETURN r, p
  UNION
  MATCH (o)-[k:承継]->(p:Council)
  WHERE $rollUp AND k.from <= day AND (k.until IS NULL OR k.until > day)
  MATCH (:Organization {id: k.of})-[r:加盟]->(p)
  RETURN r, p
}
WITH day, o, r, p, r.agreement AS agreement
WHERE type(r) IN $types
  AND (size($fields) = 0 OR any(f IN r.fields WHERE f IN $fields))
  AND (coalesce(r.since, r.from) IS NULL OR coalesce(r.since, r.from) <= day)
  AND ($asOf IS NULL OR r.until IS NULL OR r.until >= day)
CALL (o, r, p, agreement, day) {
  WITH o, r, p, agreement, day WHERE $rollUp AND (p.until <= day OR p.since > day)
  OPTIONAL MATCH (a:Agreement {id: agreement})
  WITH p, day, CASE type(r) WHEN '加盟' THEN o ELSE a END AS held
  MATCH (h:Organization)-[s:承継 {of: p.id}]->(held)
  WHERE (s.from IS NULL OR s.from <= day) AND (s.until IS NULL OR s.until > day)
  RETURN collect(h) AS holders
}
UNWIND CASE WHEN size(holders) > 0 THEN holders ELSE [p] END AS other
WITH o, other WHERE o <> other
RETURN DISTINCT o.id AS source, other.id AS target
ORDER BY source, target
