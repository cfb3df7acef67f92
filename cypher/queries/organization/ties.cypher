// name:    queries/organization/ties
// asks:    With whom were these organisations tied on that day, by what and since when?
// params:  $ids, $asOf (date; null for today), $rollUp (whether successors answer for predecessors), $ended (also what ended before), $undated (also ties of unknown date)
// returns: organization, type, agreement, title, fields, since, sincePrecision, sincePrinted, until, weight, status (記載, 改称, 記載なし), party (who signed)
WITH coalesce($asOf, date()) AS day
UNWIND $ids AS id
MATCH (o:Organization {id: id})
CALL (o, day) {
  MATCH (o)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(p:Organization)
  RETURN r, p, null AS party, null AS status
  UNION
  MATCH (o)-[k:承継]->(a:Agreement)
  WHERE $rollUp AND (k.from IS NULL OR k.from <= day) AND (k.until IS NULL OR k.until > day)
  MATCH (party:Organization {id: k.of})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業 {agreement: a.id}]-(p:Organization)
  RETURN r, p, party, k.status AS status
}
WITH day, r, p, party, status, r.agreement AS agreement
WHERE (r.since IS NULL AND coalesce(startNode(r).since <= day, true) AND coalesce(endNode(r).since <= day, true) OR r.since <= day)
  AND ($ended OR r.until IS NULL OR r.until >= day)
  AND ($undated OR r.since IS NOT NULL)
CALL (p, agreement, day) {
  WITH p, agreement, day WHERE $rollUp AND (p.until <= day OR p.since > day)
  MATCH (h:Organization)-[s:承継 {of: p.id}]->(:Agreement {id: agreement})
  WHERE (s.from IS NULL OR s.from <= day) AND (s.until IS NULL OR s.until > day)
  RETURN collect(h) AS holders
}
UNWIND CASE WHEN size(holders) > 0 THEN holders ELSE [p] END AS other
WITH r, agreement, other, head(collect(party)) AS party, head(collect(status)) AS status
WHERE NOT other.id IN $ids
MATCH (a:Agreement {id: agreement})
RETURN other {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization,
       type(r) AS type, a.id AS agreement, a.title AS title, coalesce(r.fields, []) AS fields,
       r.since AS since, coalesce(r.sincePrecision, a.signedPrecision) AS sincePrecision, a.signedPrinted AS sincePrinted, r.until AS until,
       coalesce(r.weight, 1.0) AS weight, status,
       party {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS party
ORDER BY r.since IS NULL, r.since, a.id
