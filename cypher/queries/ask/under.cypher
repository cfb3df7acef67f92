// name:    queries/ask/under
// asks:    Which agreements were made under which other one?
// params:  $bodies (of each that is named the ids of all who stood for it; one of them a party), $agreementKinds (kinds of the upper one), $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors)
// returns: id, 協定, 締結日, もとの協定, もとの種類, もとの締結日, 根拠
CALL () {
  UNWIND $bodies[0] AS id
  MATCH (:Organization {id: id})-[:PARTY_TO|承継]->(:Agreement)-[u:UNDER]->(:Agreement)
  RETURN u
  UNION
  WITH $bodies AS bodies WHERE size(bodies) = 0
  MATCH (:Agreement)-[u:UNDER]->(:Agreement)
  RETURN u
}
WITH startNode(u) AS a, endNode(u) AS upper
WHERE ($asOf IS NULL OR (a.signedOn IS NULL AND NOT EXISTS { MATCH (young:Organization)-[:PARTY_TO]->(a) WHERE young.since > $asOf } OR a.signedOn <= $asOf) AND (a.until IS NULL OR a.until >= $asOf))
  AND (size($agreementKinds) = 0 OR upper.kind IN $agreementKinds)
  AND all(body IN $bodies WHERE EXISTS { MATCH (one:Organization)-[k:PARTY_TO|承継]->(a) WHERE one.id IN body AND ($rollUp OR type(k) = 'PARTY_TO') AND (k.from IS NULL OR k.from <= coalesce($asOf, date())) AND (k.until IS NULL OR k.until > coalesce($asOf, date())) })
RETURN a.id AS id, a.title AS 協定, CASE a.signedPrecision WHEN 'month' THEN left(toString(a.signedOn), 7) WHEN 'year' THEN toString(a.signedOn.year) WHEN 'fiscal-year' THEN toString(a.signedOn.year) + '年度' ELSE toString(a.signedOn) END AS 締結日, upper.title AS もとの協定, upper.kind AS もとの種類, CASE upper.signedPrecision WHEN 'month' THEN left(toString(upper.signedOn), 7) WHEN 'year' THEN toString(upper.signedOn.year) WHEN 'fiscal-year' THEN toString(upper.signedOn.year) + '年度' ELSE toString(upper.signedOn) END AS もとの締結日, [a.id, upper.id] AS 根拠
ORDER BY upper.signedOn, a.signedOn, id
