// name:    queries/ask/lapsing
// asks:    Which agreements end between two days?
// params:  $ids (each of them a party), $from, $to
// returns: id, 協定, 種類, 終了, 締結日, 当事者, 根拠
CALL () {
  WITH $ids AS ids WHERE size(ids) = 0
  MATCH (a:Agreement)
  RETURN a
  UNION
  WITH $ids AS ids WHERE size(ids) > 0
  MATCH (:Organization {id: ids[0]})-[:PARTY_TO]->(a:Agreement)
  RETURN a
}
WITH a
WHERE a.until >= $from AND ($to IS NULL OR a.until <= $to)
  AND all(id IN $ids WHERE EXISTS { MATCH (:Organization {id: id})-[:PARTY_TO]->(a) })
RETURN a.id AS id, a.title AS 協定, a.kind AS 種類, a.until AS 終了, a.signedOn AS 締結日,
       COLLECT { MATCH (o:Organization)-[p:PARTY_TO]->(a) WITH o, min(p.position) AS position ORDER BY position RETURN o.name } AS 当事者, [a.id] AS 根拠
ORDER BY 終了, id
