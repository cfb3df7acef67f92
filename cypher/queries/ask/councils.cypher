// name:    queries/ask/councils
// asks:    To which bodies do all of these belong?
// params:  $ids
// returns: id, 団体, 構成団体数, 役割, 根拠
MATCH (x:Organization {id: $ids[0]})-[m:加盟]->(c:Organization)
WHERE all(id IN $ids WHERE EXISTS { (:Organization {id: id})-[:加盟]->(c) })
RETURN c.id AS id, c.name AS 団体, COUNT { (c)<-[:加盟]-() } AS 構成団体数, m.role AS 役割, [coalesce(m.agreement, c.id)] AS 根拠
ORDER BY 団体, id
