// name:    queries/ask/contacts
// asks:    Whom to call about the agreements of these?
// params:  $ids, $agreementKinds
// returns: id, 協定, 担当, 電話, 根拠
MATCH (o:Organization {id: $ids[0]})-[:PARTY_TO]->(a:Agreement)
WHERE all(id IN $ids WHERE EXISTS { (:Organization {id: id})-[:PARTY_TO]->(a) })
  AND (size($agreementKinds) = 0 OR a.kind IN $agreementKinds)
  AND (a.department IS NOT NULL OR a.telephone IS NOT NULL)
WITH DISTINCT a
RETURN a.id AS id, a.title AS 協定, a.department AS 担当, a.telephone AS 電話, [a.id] AS 根拠
ORDER BY 担当, 協定, id
