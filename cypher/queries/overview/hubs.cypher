// name:    queries/overview/hubs
// asks:    Who was tied most strongly on that day? Weights added up, so that one agreement of many parties counts as little as it ties.
// params:  $limit, $asOf (date; null for today), $rollUp (whether successors answer for predecessors)
// returns: organization, partners, agreements, strength
WITH coalesce($asOf, date()) AS day
// No agreement adds more than 1, so that only those with as many agreements as the least of a first choice is strong can be among the strongest.
CALL (day) {
  MATCH (o:Organization) WHERE o.partners > 0 AND (NOT $rollUp OR ((o.since IS NULL OR o.since <= day) AND (o.until IS NULL OR o.until > day)))
  WITH day, o ORDER BY o.agreements DESC LIMIT $limit
  CALL (o, day) {
    CALL (o, day) {
      MATCH (o)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(p:Organization)
      RETURN r, p
      UNION
      MATCH (o)-[k:承継]->(a:Agreement)
      WHERE $rollUp AND (k.from IS NULL OR k.from <= day) AND (k.until IS NULL OR k.until > day)
      MATCH (party:Organization {id: k.of})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業 {agreement: a.id}]-(p:Organization)
      RETURN r, p
    }
    WITH r, p, day
    WHERE r.since IS NULL OR r.since <= day
    RETURN count(DISTINCT p) AS partners, count(DISTINCT r.agreement) AS agreements, sum(coalesce(r.weight, 1.0)) AS strength
  }
  WITH strength WHERE partners > 0
  RETURN CASE WHEN count(*) < $limit THEN 0.0 ELSE min(strength) END AS least
}
MATCH (o:Organization) WHERE o.partners > 0 AND (NOT $rollUp OR ((o.since IS NULL OR o.since <= day) AND (o.until IS NULL OR o.until > day)))
  AND (o.agreements >= least OR EXISTS { (o)-[:承継]->() })
CALL (o, day) {
  CALL (o, day) {
    MATCH (o)-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業]-(p:Organization)
    RETURN r, p
    UNION
    MATCH (o)-[k:承継]->(a:Agreement)
    WHERE $rollUp AND (k.from IS NULL OR k.from <= day) AND (k.until IS NULL OR k.until > day)
    MATCH (party:Organization {id: k.of})-[r:姉妹都市|友好都市|分野別協定|包括連携協定|災害協定|連携協定|共同事業 {agreement: a.id}]-(p:Organization)
    RETURN r, p
  }
  WITH r, p, day
  WHERE r.since IS NULL OR r.since <= day
  RETURN count(DISTINCT p) AS partners, count(DISTINCT r.agreement) AS agreements, sum(coalesce(r.weight, 1.0)) AS strength
}
WITH o, partners, agreements, round(strength, 2) AS strength WHERE partners > 0
ORDER BY strength DESC, partners DESC, agreements DESC, o.name LIMIT $limit
RETURN o {.id, .name, .nameEn, .kana, .kind, .level, .country, .countryCode, .region, .prefecture} AS organization, partners, agreements, strength
