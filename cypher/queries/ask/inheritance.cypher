// name:    queries/ask/inheritance
// asks:    Which of these agreements did these organisations not sign under the name that they have on that day, from whom did each come, and does a document say so?
// params:  $facts (ids of agreements), $ids (who holds them), $asOf (date; null for today)
// returns: agreement, title, status (記載, 改称, 記載なし), organization, party
WITH coalesce($asOf, date()) AS day
UNWIND $facts AS id
MATCH (a:Agreement {id: id})
CALL (a, day) {
  MATCH (h:Organization)-[k:承継]->(a)
  WHERE h.id IN $ids AND (k.from IS NULL OR k.from <= day) AND (k.until IS NULL OR k.until > day)
  MATCH (party:Organization {id: k.of})
  RETURN h, party, k.status AS status
  UNION // its own, and older than it is
  MATCH (h:Organization)-[:PARTY_TO]->(a)
  WHERE h.id IN $ids AND a.signedOn < h.since AND h.since <= day
  MATCH (party:Organization)-[k:承継 {of: h.id}]->(a) WHERE k.until <= day
  RETURN h, party, k.status AS status
}
WITH DISTINCT a, h, party, status
RETURN a.id AS agreement, a.title AS title, status,
       h {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization,
       party {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS party
ORDER BY a.signedOn, agreement, h.id, party.id
