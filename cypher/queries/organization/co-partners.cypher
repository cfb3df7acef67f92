// name:    queries/organization/co-partners
// asks:    Who had the same partners on that day? Those that share most first.
// params:  $ids, $asOf (date; null for today), $rollUp (whether successors answer for predecessors), $offset, $limit
// returns: total, items
WITH coalesce($asOf, date()) AS day
CALL (day) {
  UNWIND $ids AS id
  MATCH (o:Organization {id: id})
  CALL (o, day) {
    MATCH (o)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(p:Organization)
    RETURN r, p
    UNION
    MATCH (o)-[k:承継]->(a:Agreement)
    WHERE $rollUp AND (k.from IS NULL OR k.from <= day) AND (k.until IS NULL OR k.until > day)
    MATCH (party:Organization {id: k.of})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業 {agreement: a.id}]-(p:Organization)
    RETURN r, p
  }
  WITH day, r, p, r.agreement AS agreement
  WHERE (r.since IS NULL OR r.since <= day) AND ($asOf IS NULL OR r.until IS NULL OR r.until >= day)
  CALL (p, agreement, day) {
    UNWIND CASE WHEN $rollUp AND (p.until <= day OR p.since > day) THEN [agreement] ELSE [] END AS held
    MATCH (h:Organization)-[s:承継 {of: p.id}]->(:Agreement {id: held})
    WHERE (s.from IS NULL OR s.from <= day) AND (s.until IS NULL OR s.until > day)
    RETURN collect(h) AS holders
  }
  UNWIND CASE WHEN size(holders) > 0 THEN holders ELSE [p] END AS shared
  WITH DISTINCT day, shared
  WHERE NOT shared.id IN $ids
  CALL (shared, day) {
    MATCH (shared)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(p:Organization)
    RETURN r, p
    UNION
    MATCH (shared)-[k:承継]->(a:Agreement)
    WHERE $rollUp AND (k.from IS NULL OR k.from <= day) AND (k.until IS NULL OR k.until > day)
    MATCH (party:Organization {id: k.of})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業 {agreement: a.id}]-(p:Organization)
    RETURN r, p
  }
  WITH day, shared, r, p, r.agreement AS agreement
  WHERE (r.since IS NULL OR r.since <= day) AND ($asOf IS NULL OR r.until IS NULL OR r.until >= day)
  CALL (p, agreement, day) {
    UNWIND CASE WHEN $rollUp AND (p.until <= day OR p.since > day) THEN [agreement] ELSE [] END AS held
    MATCH (h:Organization)-[s:承継 {of: p.id}]->(:Agreement {id: held})
    WHERE (s.from IS NULL OR s.from <= day) AND (s.until IS NULL OR s.until > day)
    RETURN collect(h) AS holders
  }
  UNWIND CASE WHEN size(holders) > 0 THEN holders ELSE [p] END AS other
  WITH shared, other
  WHERE NOT other.id IN $ids
  WITH other, collect(DISTINCT shared) AS shared
  ORDER BY size(shared) DESC, other.name, other.id
  RETURN collect({other: other, shared: shared}) AS found
}
RETURN size(found) AS total,
       COLLECT {
         UNWIND found[$offset..($offset + $limit)] AS each
         WITH each.other AS other, each.shared AS shared
         RETURN {organization: other {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture},
                 count: size(shared),
                 shared: [s IN shared | s {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture}]}
       } AS items
