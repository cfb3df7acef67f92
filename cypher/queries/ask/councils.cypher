// name:    queries/ask/councils
// asks:    To which bodies do all of these belong?
// params:  $ids, $asOf (as it stood on that day; null: at any time)
// returns: id, 団体, 構成団体数, 役割, 根拠
MATCH (x:Organization {id: $ids[0]})-[m:加盟]->(c:Organization)
WHERE ($asOf IS NULL OR (m.from IS NULL OR m.from <= $asOf) AND (m.until IS NULL OR m.until >= $asOf))
  AND all(id IN $ids WHERE EXISTS { MATCH (:Organization {id: id})-[k:加盟]->(c) WHERE ($asOf IS NULL OR (k.from IS NULL OR k.from <= $asOf) AND (k.until IS NULL OR k.until >= $asOf)) })
RETURN c.id AS id, c.name AS 団体, COUNT { MATCH (c)<-[k:加盟]-() WHERE ($asOf IS NULL OR (k.from IS NULL OR k.from <= $asOf) AND (k.until IS NULL OR k.until >= $asOf)) } AS 構成団体数, m.role AS 役割, [coalesce(m.agreement, c.id)] AS 根拠
ORDER BY 団体, id
