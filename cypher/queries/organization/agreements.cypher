// name:    queries/organization/agreements
// asks:    Which agreements did these organisations hold on that day, and for whom? The latest first.
// params:  $ids, $asOf (date; null for today), $rollUp (whether successors answer for predecessors)
// returns: agreement (id), status (記載, 改称, 記載なし; null for its own), party
WITH coalesce($asOf, date()) AS day
UNWIND $ids AS id
MATCH (o:Organization {id: id})
CALL (o, day) {
  MATCH (o)-[:PARTY_TO]->(a:Agreement)
  OPTIONAL MATCH (earlier:Organization)-[k:承継 {of: o.id}]->(a) WHERE $rollUp AND k.until <= day AND a.signedOn < o.since
  RETURN a, earlier AS party, k.status AS status
  UNION
  MATCH (o)<-[:ESTABLISHES]-(a:Agreement)
  RETURN a, null AS party, null AS status
  UNION
  MATCH (o)-[k:承継]->(a:Agreement)
  WHERE $rollUp AND (k.from IS NULL OR k.from <= day) AND (k.until IS NULL OR k.until > day)
  MATCH (party:Organization {id: k.of})
  RETURN a, party, k.status AS status
}
WITH day, a, party, status
WHERE a.signedOn IS NULL OR a.signedOn <= day
WITH a, head(collect(party)) AS party, head(collect(status)) AS status
RETURN a.id AS agreement, status, party {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS party
ORDER BY a.signedOn IS NULL, a.signedOn DESC, a.id
