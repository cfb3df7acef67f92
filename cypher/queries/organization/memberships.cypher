// name:    queries/organization/memberships
// asks:    To which bodies did these organisations belong on that day, and who belonged to them?
// params:  $ids, $asOf (date; null for today), $rollUp (not used: a membership stays with who holds it), $ended (also what ended before), $undated (also memberships of unknown date)
// returns: organization, type, agreement (or the body, when none made it), title, fields, since, sincePrecision, sincePrinted, until, weight, status, party
WITH coalesce($asOf, date()) AS day, $rollUp AS unused
UNWIND $ids AS id
MATCH (o:Organization {id: id})-[k:加盟]-(p:Organization)
WHERE NOT p.id IN $ids
  AND (k.from IS NULL OR k.from <= day)
  AND ($ended OR k.until IS NULL OR k.until >= day)
  AND ($undated OR k.from IS NOT NULL)
WITH k, p, endNode(k) AS body
RETURN p {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization,
       type(k) AS type, coalesce(k.agreement, body.id) AS agreement, body.name AS title, [] AS fields,
       k.from AS since, k.fromPrecision AS sincePrecision, null AS sincePrinted, k.until AS until,
       1.0 AS weight, null AS status, null AS party
ORDER BY title, p.name, p.id
