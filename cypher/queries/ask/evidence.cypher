// name:    queries/ask/evidence
// asks:    Which lines of which documents state the organisation and its agreements, or the agreements between several?
// params:  $bodies (of each that is named the ids of all who stood for it; one of them a party), $ofAgreements (nothing about the organisation itself), $agreementKinds, $fields, $topics (looked for in titles), $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors)
// returns: 対象, 資料, 項目, 行, 根拠
CALL () {
  UNWIND $bodies[0] AS id
  MATCH (o:Organization {id: id})
  WHERE NOT $ofAgreements AND size($bodies) = 1 AND size($agreementKinds) = 0 AND size($fields) = 0 AND size($topics) = 0
  RETURN o AS fact, o.name AS name, 0 AS place
  UNION
  UNWIND $bodies[0] AS id
  MATCH (party:Organization {id: id})-[h:PARTY_TO|承継]->(a:Agreement)
  WHERE ($rollUp OR type(h) = 'PARTY_TO') AND (h.from IS NULL OR h.from <= coalesce($asOf, date())) AND (h.until IS NULL OR h.until > coalesce($asOf, date()))
    AND (type(h) = '承継' OR $asOf IS NULL OR coalesce(party.since <= $asOf, true))
    AND ($asOf IS NULL OR (a.signedOn IS NULL AND NOT EXISTS { MATCH (young:Organization)-[:PARTY_TO]->(a) WHERE young.since > $asOf } OR a.signedOn <= $asOf) AND (a.until IS NULL OR a.until >= $asOf))
    AND all(body IN $bodies WHERE EXISTS { MATCH (one:Organization)-[k:PARTY_TO|承継]->(a) WHERE one.id IN body AND ($rollUp OR type(k) = 'PARTY_TO') AND (k.from IS NULL OR k.from <= coalesce($asOf, date())) AND (k.until IS NULL OR k.until > coalesce($asOf, date())) })
    AND (size($agreementKinds) = 0 OR a.kind IN $agreementKinds)
    AND (size($fields) = 0 AND size($topics) = 0 OR EXISTS { MATCH (a)-[:IN_FIELD]->(f:Field) WHERE f.name IN $fields }
         OR any(t IN $topics WHERE a.title CONTAINS t))
  RETURN a AS fact, a.title AS name, 1 AS place
}
MATCH (fact)-[c:CITED_IN]->(d:Document)
RETURN name AS 対象, d.title AS 資料, c.entry AS 項目, c.lines AS 行, [fact.id] AS 根拠
ORDER BY place, 資料, 行, 対象
