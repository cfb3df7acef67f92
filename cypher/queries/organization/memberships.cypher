// name:    queries/organization/memberships
// asks:    To which bodies did these organisations belong on that day, and who belonged to them?
// params:  $ids, $asOf (date; null for today), $rollUp (whether successors answer for predecessors), $ended (also what ended before), $undated (also memberships of unknown date)
// returns: organization, type, agreement (or the body, when none made it), title, fields, since, sincePrecision, sincePrinted, until, weight, status, party
WITH coalesce($asOf, date()) AS day
UNWIND $ids AS id
MATCH (o:Organization {id: id})
CALL (o, day) {
  MATCH (o)-[k:加盟]-(p:Organization)
  RETURN k, p, null AS party, null AS status
  UNION
  MATCH (o)-[s:承継]->(p:Council)
  WHERE $rollUp AND s.from <= day AND (s.until IS NULL OR s.until > day)
  MATCH (party:Organization {id: s.of})-[k:加盟]->(p)
  RETURN k, p, party, s.status AS status
}
WITH day, k, p, party, status, endNode(k) AS body
WHERE NOT p.id IN $ids
  AND (k.from IS NULL AND coalesce(startNode(k).since <= day, true) AND coalesce(endNode(k).since <= day, true) OR k.from <= day)
  AND ($ended OR k.until IS NULL OR k.until >= day)
  AND ($undated OR k.from IS NOT NULL)
CALL (p, body, day) {
  WITH p, body, day WHERE $rollUp AND p.until <= day
  MATCH (h:Organization)-[s:承継 {of: p.id}]->(body)
  WHERE s.from <= day AND (s.until IS NULL OR s.until > day)
  RETURN collect({holder: h, party: p, status: s.status}) AS holders
}
UNWIND CASE WHEN size(holders) > 0 THEN holders ELSE [{holder: p, party: party, status: status}] END AS held
WITH k, body, held.holder AS p, head(collect(held.party)) AS party, head(collect(held.status)) AS status
RETURN p {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization,
       type(k) AS type, coalesce(k.agreement, body.id) AS agreement, body.name AS title, [] AS fields,
       k.from AS since, k.fromPrecision AS sincePrecision, null AS sincePrinted, k.until AS until,
       1.0 AS weight, status,
       party {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS party
ORDER BY title, p.name, p.id
