// name:    queries/ask/contacts
// asks:    Whom to call about the agreements of these?
// params:  $bodies (of each that is named the ids of all who stood for it; one of them a party), $agreementKinds, $fields, $topics (looked for in titles), $asOf (as it stood on that day; null: at any time), $rollUp (whether successors answer for predecessors)
// returns: id, 協定, 担当, 電話, 根拠
UNWIND $bodies[0] AS id
MATCH (o:Organization {id: id})-[h:PARTY_TO|承継]->(a:Agreement)
WHERE ($rollUp OR type(h) = 'PARTY_TO') AND (type(h) = '承継' OR $asOf IS NULL OR coalesce(o.since <= $asOf, true)) AND (h.from IS NULL OR h.from <= coalesce($asOf, date())) AND (h.until IS NULL OR h.until > coalesce($asOf, date()))
  AND ($asOf IS NULL OR (a.signedOn IS NULL AND NOT EXISTS { MATCH (young:Organization)-[:PARTY_TO]->(a) WHERE young.since > $asOf } OR a.signedOn <= $asOf) AND (a.until IS NULL OR a.until >= $asOf))
  AND all(body IN $bodies WHERE EXISTS { MATCH (one:Organization)-[k:PARTY_TO|承継]->(a) WHERE one.id IN body AND ($rollUp OR type(k) = 'PARTY_TO') AND (k.from IS NULL OR k.from <= coalesce($asOf, date())) AND (k.until IS NULL OR k.until > coalesce($asOf, date())) })
  AND (size($agreementKinds) = 0 OR a.kind IN $agreementKinds)
  AND (size($fields) = 0 AND size($topics) = 0 OR EXISTS { MATCH (a)-[:IN_FIELD]->(f:Field) WHERE f.name IN $fields }
       OR any(t IN $topics WHERE a.title CONTAINS t))
  AND (a.department IS NOT NULL OR a.telephone IS NOT NULL)
WITH DISTINCT a
RETURN a.id AS id, a.title AS 協定, a.department AS 担当, a.telephone AS 電話, [a.id] AS 根拠
ORDER BY 担当, 協定, id
