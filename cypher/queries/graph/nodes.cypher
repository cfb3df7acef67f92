// name:    queries/graph/nodes
// asks:    Who are these organisations, and how many partners had each in all on that day?
// params:  $ids, $asOf (date; null for today), $rollUp (whether successors answer for predecessors)
// returns: organization, degree, lat, lon
WITH coalesce($asOf, date()) AS day
UNWIND range(0, size($ids) - 1) AS i
MATCH (o:Organization {id: $ids[i]})
CALL (o, day) {
  CALL (o, day) {
  MATCH (o)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(p:Organization)
  WHERE r.since IS NULL OR r.since <= day
  RETURN r, p
  UNION
  MATCH (o)-[k:承継]->(a:Agreement)
  WHERE $rollUp AND (k.from IS NULL OR k.from <= day) AND (k.until IS NULL OR k.until > day)
  MATCH (party:Organization {id: k.of})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業 {agreement: a.id}]-(p:Organization)
  RETURN r, p
  }
  RETURN count(DISTINCT p) AS partners
}
RETURN o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization,
       CASE WHEN o:Council THEN COUNT { (o)<-[:加盟]-() } ELSE partners END AS degree,
       o.lat AS lat, o.lon AS lon
ORDER BY i
