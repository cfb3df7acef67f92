// name:    queries/ask/changes
// asks:    Which agreements began or ended between two days?
// params:  $ids (each of them a party), $from, $to
// returns: id, 変化, 日付, 協定, 種類, 当事者, 根拠
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
WHERE (a.signedOn >= $from AND a.signedOn <= $to OR a.until >= $from AND a.until <= $to)
  AND all(id IN $ids WHERE EXISTS { MATCH (:Organization {id: id})-[:PARTY_TO]->(a) })
UNWIND [c IN [{change: '締結', day: a.signedOn}, {change: '終了', day: a.until}] WHERE c.day >= $from AND c.day <= $to] AS each
RETURN a.id AS id, each.change AS 変化, each.day AS 日付, a.title AS 協定, a.kind AS 種類,
       COLLECT { MATCH (o:Organization)-[p:PARTY_TO]->(a) WITH o, min(p.position) AS position ORDER BY position RETURN o.name } AS 当事者, [a.id] AS 根拠
ORDER BY 日付, id, 変化
