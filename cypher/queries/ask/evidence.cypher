// name:    queries/ask/evidence
// asks:    Which lines of which documents state the organisation and its agreements, or the agreements between several?
// params:  $ids (each of them a party), $ofAgreements (nothing about the organisation itself), $agreementKinds, $fields, $topics (looked for in titles), $rollUp (whether successors answer for predecessors)
// returns: 対象, 資料, 項目, 行, 根拠
CALL () {
  MATCH (o:Organization {id: $ids[0]})
  WHERE NOT $ofAgreements AND size($ids) = 1 AND size($agreementKinds) = 0 AND size($fields) = 0 AND size($topics) = 0
  RETURN o AS fact, o.name AS name, 0 AS place
  UNION
  MATCH (:Organization {id: $ids[0]})-[h:PARTY_TO|承継]->(a:Agreement)
  WHERE ($rollUp OR type(h) = 'PARTY_TO') AND (h.from IS NULL OR h.from <= date()) AND (h.until IS NULL OR h.until > date())
    AND all(id IN $ids WHERE EXISTS { MATCH (:Organization {id: id})-[k:PARTY_TO|承継]->(a) WHERE ($rollUp OR type(k) = 'PARTY_TO') AND (k.from IS NULL OR k.from <= date()) AND (k.until IS NULL OR k.until > date()) })
    AND (size($agreementKinds) = 0 OR a.kind IN $agreementKinds)
    AND (size($fields) = 0 AND size($topics) = 0 OR EXISTS { MATCH (a)-[:IN_FIELD]->(f:Field) WHERE f.name IN $fields }
         OR any(t IN $topics WHERE a.title CONTAINS t))
  RETURN a AS fact, a.title AS name, 1 AS place
}
MATCH (fact)-[c:CITED_IN]->(d:Document)
RETURN name AS 対象, d.title AS 資料, c.entry AS 項目, c.lines AS 行, [fact.id] AS 根拠
ORDER BY place, 資料, 行, 対象
