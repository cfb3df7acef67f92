// name:    queries/organization/as-of
// asks:    Who answered for this name on that day, and with which agreements? Another name on either side of a merger, the same agreements.
// params:  $name, $asOf (date; null for today)
// returns: organization, id, agreement, title, signedOn, partners, inheritance (null when it signed itself; else 記載, 改称, 記載なし)
MATCH (asked:Organization {name: $name})
WITH asked, coalesce($asOf, date()) AS day
CALL (asked, day) {
  MATCH path = (asked)-[:SUCCEEDED_BY*0..9]->(o:Organization)
  WHERE all(s IN relationships(path) WHERE s.on <= day)
  RETURN o
  UNION
  MATCH path = (asked)<-[:SUCCEEDED_BY*1..9]-(o:Organization)
  WHERE all(s IN relationships(path) WHERE s.on > day AND s.on <= asked.since) // who joined it later had no part in it
  RETURN o
}
WITH day, o
WHERE (o.since IS NULL OR o.since <= day) AND (o.until IS NULL OR o.until > day)
MATCH (o)-[h:PARTY_TO|承継]->(a:Agreement)
WHERE (h.from IS NULL OR h.from <= day) AND (h.until IS NULL OR h.until > day)
  AND (a.signedOn IS NULL OR a.signedOn <= day)
WITH o, a, head(collect(h.status)) AS inheritance, collect(h.of) AS signatories
RETURN o.name AS organization, o.id AS id, a.id AS agreement, a.title AS title, a.signedOn AS signedOn,
       COLLECT { MATCH (p:Organization)-[:PARTY_TO]->(a) WHERE p <> o AND NOT p.id IN signatories RETURN DISTINCT p.name } AS partners,
       inheritance
ORDER BY organization, signedOn, agreement
