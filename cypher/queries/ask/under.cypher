// name:    queries/ask/under
// asks:    Which agreements were made under which other one?
// params:  $ids (each of them a party), $agreementKinds (kinds of the upper one)
// returns: id, 協定, 締結日, もとの協定, もとの種類, もとの締結日, 根拠
MATCH (a:Agreement)-[:UNDER]->(upper:Agreement)
WHERE (size($agreementKinds) = 0 OR upper.kind IN $agreementKinds)
  AND all(id IN $ids WHERE EXISTS { MATCH (:Organization {id: id})-[:PARTY_TO]->(a) })
RETURN a.id AS id, a.title AS 協定, a.signedOn AS 締結日, upper.title AS もとの協定, upper.kind AS もとの種類, upper.signedOn AS もとの締結日, [a.id, upper.id] AS 根拠
ORDER BY もとの締結日, 締結日, id
