// name:    queries/ask/units
// asks:    Which of its offices signed agreements?
// params:  $ids (all who stood for it)
// returns: 部署, 団体, 協定数, 協定名, 協定
MATCH (o:Organization)<-[:UNIT_OF]-(u:Unit)
WHERE o.id IN $ids
MATCH (u)-[:SIGNED]->(a:Agreement)
WITH u, o, collect(DISTINCT a) AS agreements
RETURN u.name AS 部署, o.name AS 団体, size(agreements) AS 協定数, COLLECT { UNWIND agreements AS a RETURN a.title ORDER BY a.id } AS 協定名, COLLECT { UNWIND agreements AS a RETURN a.id ORDER BY a.id } AS 協定
ORDER BY 協定数 DESC, 部署, 団体
